import { workbookTemplate } from './workbook-template.mjs';
import { packEntry, writeZip } from './zip-file.mjs';

const BLANK_ROWS = 10;
const COMPUTED = 8;
const DAY = 86_400_000;
const EPOCH = 25_569;

/**
 * Data as a workbook of the form, with the places of their values. `edits` changes how a value stands there: `cell` is
 * written instead of its content (a `formula` with its `result`, an `error`, a `value`), `label` instead of the name of its row; `hidden` hides its row.
 */
export function writeWorkbook(data, edits = {}) {
  const template = workbookTemplate();
  const base = template.shared.list();
  const own = new Map();
  const known = new Map(base.map((words, index) => [words, index]));
  const numberOf = (words) => {
    const number = known.get(words) ?? own.get(words) ?? base.length + own.size;
    if (number >= base.length) own.set(words, number);
    return number;
  };
  const places = new Map();
  const book = { data, edits, numberOf, places, options: template.options };
  const sheets = template.sheets.map((sheet) => {
    const rows = sheet.form ? formRows(sheet, book) : tableRows(sheet, book);
    return packEntry(sheet.part, `${sheet.start}${rows.text}${rows.tail ?? sheet.tail}`);
  });
  const strings = [...base, ...own.keys()].map((words) => `<si><t xml:space="preserve">${words}</t></si>`).join('');
  const entries = [
    ...template.entries,
    ...sheets,
    packEntry(
      'xl/sharedStrings.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${base.length + own.size}">${strings}</sst>`,
    ),
  ];
  return { bytes: writeZip(entries), placeOf: (path) => places.get(path), keyPlaceOf: (path) => places.get(path) };
}

function formRows({ name, form }, book) {
  const text = form.map(({ path, kind, number, open, label, styles }) => {
    const value = path === undefined ? undefined : valueAt(book.data, path);
    const { label: otherLabel } = book.edits[path] ?? {};
    const first = otherLabel ? label.replace(/<v>\d+/, `<v>${book.numberOf(escapeXml(otherLabel))}`) : label;
    const bilingual = kind === 'words';
    const cells = [
      [bilingual ? `${path}.kk` : path, bilingual ? value?.kk : value],
      [bilingual ? `${path}.ru` : undefined, bilingual ? value?.ru : undefined],
    ].map(([place, each], index) => {
      const address = `${'BC'[index]}${number}`;
      if (place) book.places.set(place, { sheet: name, cell: address });
      return cellOf(address, styles[index], each, kind, book.edits[place]?.cell, book);
    });
    return `${open}${first}${cells.join('')}</row>`;
  });
  return { text: text.join('') };
}

function tableRows({ name, table, path, tail, rows }, book) {
  const records = valueAt(book.data, path) ?? [];
  const last = 3 + records.length + BLANK_ROWS;
  const text = [];
  book.places.set(path, { sheet: name, cell: `${table[0].column}3` });
  for (let number = 4; number <= last; number++) {
    const record = records[number - 4];
    const place = `${path}.${number - 4}`;
    if (record) book.places.set(place, { sheet: name, cell: `${table[0].column}${number}` });
    const { hidden } = book.edits[place] ?? {};
    text.push(`<row r="${number}"${hidden ? ' hidden="1"' : ''}>`);
    for (const { path: field, kind, column, style } of table) {
      const address = `${column}${number}`;
      const value = record && valueAt(record, field);
      if (record) book.places.set(`${place}.${field}`, { sheet: name, cell: address });
      const edit = book.edits[`${place}.${field}`]?.cell;
      const computed = kind === 'total' && edit === undefined ? totalFormula(record, table, number) : undefined;
      text.push(cellOf(address, computed ? COMPUTED : style, value, kind, edit ?? computed, book));
    }
    text.push('</row>');
  }
  const isSummed = rows.at(-1).cells[0]?.text?.startsWith('Барлығы');
  if (isSummed) text.push(totalRow(rows.at(-1), { table, records, last, path }, book));
  return {
    text: text.join(''),
    tail: isSummed ? tail.replace(/sqref="([A-Z])4:\1\d+"/g, `sqref="$14:$1${last}"`) : tail,
  };
}

/** The formula of a row that adds up, as the form has it. */
function totalFormula(record, table, row) {
  const channels = table.filter(({ path }) => path.startsWith('counts.') && path !== 'counts.total');
  const range = `${channels[0].column}${row}:${channels.at(-1).column}${row}`;
  if (!record) return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, result: '' };
  const figures = channels.map(({ path }) => valueAt(record, path));
  const total = valueAt(record, 'counts.total');
  if (!figures.every((figure) => typeof figure === 'number')) return undefined;
  return figures.reduce((sum, figure) => sum + figure, 0) === total
    ? { formula: `SUM(${range})`, result: total }
    : undefined;
}

function totalRow({ cells }, { table, records, last, path }, book) {
  const row = last + 1;
  const content = cells.map(({ column, text }) => {
    const address = `${column}${row}`;
    if (text !== undefined) return cellOf(address, COMPUTED, text, 'escaped', undefined, book);
    const field = table.find((each) => each.column === column);
    if (field?.kind !== 'count' && field?.kind !== 'total') return `<c r="${address}" s="${COMPUTED}"/>`;
    const numbers = records.map((record, index) => {
      const { cell } = book.edits[`${path}.${index}.${field.path}`] ?? {};
      const value = cell ? cell.result : valueAt(record, field.path);
      return typeof value === 'number' ? value : 0;
    });
    const result = numbers.reduce((sum, number) => sum + number, 0);
    return cellOf(address, COMPUTED, undefined, 'count', { formula: `SUM(${column}4:${column}${last})`, result }, book);
  });
  return `<row r="${row}">${content.join('')}</row>`;
}

function cellOf(address, style, value, kind, edit, { numberOf, options }) {
  const open = `<c r="${address}"${style ? ` s="${style}"` : ''}`;
  if (edit?.error) return `${open} t="e"><v>${edit.error}</v></c>`;
  if (edit?.formula) {
    const result = edit.result === undefined ? '' : `<v>${edit.result}</v>`;
    return `${open}${edit.result === '' ? ' t="str"' : ''}><f>${escapeXml(edit.formula)}</f>${result}</c>`;
  }
  const content = contentOf(edit?.value ?? value, kind, options);
  if (content === undefined) return `${open}/>`;
  if (typeof content === 'number') return `${open}><v>${content}</v></c>`;
  return `${open} t="s"><v>${numberOf(kind === 'escaped' ? content : escapeXml(content))}</v></c>`;
}

/** What the cell of a value holds: the words of an id, the number of a day. */
function contentOf(value, kind, options) {
  if (value === undefined) return undefined;
  if (kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) / DAY + EPOCH : value;
  if (kind === 'dates') return value.map((date) => date.split('-').reverse().join('.')).join('; ');
  if (Array.isArray(value)) return value.map((each) => contentOf(each, kind, options)).join('; ');
  const words = options[kind]?.[value];
  return words === undefined ? value : unescapeXml(words);
}

function valueAt(data, path) {
  return path.split('.').reduce((node, name) => node?.[name], data);
}

function escapeXml(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unescapeXml(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
