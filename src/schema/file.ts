/** The name of the file beside a form by which editors know its fields. */
export const SCHEMA_FILE = 'esep.schema.json';
