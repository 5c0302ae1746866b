import type { SchemaText } from '../schema-text.ts';

export const schema: SchemaText = {
  beside: 'Written: {$file} – code editors use it to suggest the fields of the form and to underline mistakes.',
  help: {
    summary: 'print the JSON Schema that code editors use to suggest fields',
    of: 'what it describes: report, roster, consolidated, config, or findings (what -f json prints)',
    output: 'where to write; printed if left out',
    force: 'replace the file if it exists',
    address: 'the address of the schema to name in a YAML form, instead of a file beside it',
    none: 'name no schema in a YAML form',
  },
  names: { kind: 'kind', address: 'address' },
};
