import type { SchemaText } from '../schema-text.ts';

export const schema: SchemaText = {
  beside: 'Written: {$file} – by it code editors suggest the fields of the form and underline mistakes.',
  help: {
    summary: 'print the JSON Schema by which code editors suggest fields',
    of: 'of what: report, roster, consolidated, config, or findings (what -f json prints)',
    output: 'where to write; printed if left out',
    force: 'replace the file if it is there already',
    address: 'the address of the schema to name in a YAML form, instead of a file beside it',
    none: 'name no schema in a YAML form',
  },
  names: { kind: 'kind', address: 'address' },
};
