const PLAIN = /^(\p{L}[\p{L}\p{N}]*|«)[\p{L}\p{N}«».,()/№ –-]*(?<! )$/u;
const CODE = /^(\d{4}-\d{4}|\d{4}-\d\d-\d\d|8 \(\d{3}\) [\d-]+|[a-z][\w.-]*)$/;
const RESERVED = /^(y|n|yes|no|on|off|true|false|null)$/i;

/**
 * Data as the text of a YAML file, with the places of its values and names. `edits` changes how a value stands there:
 * `raw` is written instead of it, `key` instead of its name.
 */
export function writeYaml(data, edits = {}) {
  const lines = [];
  const values = new Map();
  const keys = new Map();
  const write = (value, path, indent, prefix) => {
    const { raw } = edits[path] ?? {};
    if (raw === undefined && Array.isArray(value)) {
      if (prefix !== undefined) lines.push(prefix.trimEnd());
      const item = `${' '.repeat(indent)}- `;
      for (const [index, each] of value.entries()) {
        const place = `${path}.${index}`;
        values.set(place, { line: lines.length + 1, column: item.length + 1 });
        if (typeof each === 'object') writeFields(each, place, indent + 2, item);
        else lines.push(`${item}${scalar(each)}`);
      }
    } else if (raw === undefined && typeof value === 'object' && value !== null) {
      lines.push(prefix.trimEnd());
      values.set(path, { line: lines.length + 1, column: indent + 1 });
      writeFields(value, path, indent);
    } else {
      values.set(path, { line: lines.length + 1, column: prefix.length + 1 });
      lines.push(...`${prefix}${raw ?? scalar(value)}`.trimEnd().split('\n'));
    }
  };
  const writeFields = (fields, path, indent, first) => {
    let start = first;
    for (const [name, value] of Object.entries(fields)) {
      const place = path === '' ? name : `${path}.${name}`;
      const prefix = start ?? ' '.repeat(indent);
      keys.set(place, { line: lines.length + 1, column: prefix.length + 1 });
      write(value, place, indent + 2, `${prefix}${edits[place]?.key ?? name}: `);
      start = undefined;
    }
  };
  writeFields(data, '', 0);
  return {
    bytes: Buffer.from(`${lines.join('\n')}\n`),
    placeOf: (path) => values.get(path) ?? keys.get(path),
    keyPlaceOf: (path) => keys.get(path),
  };
}

function scalar(value) {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  return (PLAIN.test(value) || CODE.test(value)) && !RESERVED.test(value) ? value : JSON.stringify(value);
}
