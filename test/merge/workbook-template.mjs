import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { FORMS, LISTS, TABLES } from './workbook-layout.mjs';
import { packEntry } from './zip-file.mjs';

const SAMPLE = new URL('../../samples/school.xlsx', import.meta.url);
const ROW = /<row r="(\d+)"[^>]*>(.*?)<\/row>/gs;
const CELL = /<c r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs;

let template;

/** What a workbook that esep wrote has around its figures: read once, from the sample. */
export function workbookTemplate() {
  template ??= readTemplate(unzipSync(readFileSync(SAMPLE)));
  return template;
}

function readTemplate(parts) {
  const text = (name) => strFromU8(parts[name]);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner]) =>
    [...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words]) => words).join(''),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const shared = createStrings();
  const sheets = names.map((name, index) => readSheet(name, index, parts, { strings, shared }));
  const lists = sheets.find(({ name }) => name.startsWith('Тізімдер'));
  const fixed = sheets.filter((sheet) => !sheet.form && !sheet.table);
  const rest = Object.keys(parts).filter((name) => !/^xl\/(worksheets\/|sharedStrings)/.test(name));
  return {
    sheets: sheets.filter((sheet) => sheet.form || sheet.table),
    shared,
    options: readOptions(lists),
    entries: [
      ...rest.map((name) => packEntry(name, parts[name])),
      ...fixed.map(({ part, whole }) => packEntry(part, whole)),
    ],
  };
}

/** The shared strings of all workbooks: their texts are in XML already. */
function createStrings() {
  const numbers = new Map();
  return {
    numberOf: (words) => {
      if (!numbers.has(words)) numbers.set(words, numbers.size);
      return numbers.get(words);
    },
    list: () => [...numbers.keys()],
  };
}

function readSheet(name, index, parts, { strings, shared }) {
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const xml = strFromU8(parts[part]);
  const [head, tail] = [xml.slice(0, xml.indexOf('<sheetData>')), xml.slice(xml.indexOf('</sheetData>'))];
  const rows = [...xml.matchAll(ROW)].map(([whole, number, inner]) => ({
    number: Number(number),
    open: whole.slice(0, whole.indexOf('>') + 1),
    cells: [...inner.matchAll(CELL)].map(([, column, style, type, content = '']) => ({
      column,
      style,
      text: type === 's' ? strings[Number(/<v>(\d+)<\/v>/.exec(content)?.[1])] : undefined,
    })),
  }));
  const own = name.split(' – ')[0];
  const [form, table] = [FORMS[own], TABLES[own]];
  const asText = (row) => `${row.open}${row.cells.map((cell) => labelCell(cell, row.number, shared)).join('')}</row>`;
  const start = `${head}<sheetData>${rows
    .filter(({ number }) => number <= 3)
    .map(asText)
    .join('')}`;
  const sheet = { name, part, start, tail, rows };
  if (form) return { ...sheet, form: locateRows(form, rows, name, shared) };
  if (table) return { ...sheet, table: locateColumns(table, rows, name), path: table.path };
  return { ...sheet, whole: `${head}<sheetData>${rows.map(asText).join('')}${tail}` };
}

function labelCell({ column, style, text }, row, shared) {
  const open = `<c r="${column}${row}"${style ? ` s="${style}"` : ''}`;
  return text === undefined ? `${open}/>` : `${open} t="s"><v>${shared.numberOf(text)}</v></c>`;
}

function locateRows(fields, rows, sheet, shared) {
  return rows
    .filter(({ number }) => number > 3)
    .map((row) => {
      const [label, first, second] = row.cells;
      const [path, kind] = fields.find(([, , words]) => isLabel(label.text, words)) ?? [];
      const styles = [first?.style, second?.style];
      return { path, kind, number: row.number, open: row.open, label: labelCell(label, row.number, shared), styles };
    })
    .map((row, _, all) => checkFound(row, all, fields, sheet));
}

function checkFound(row, all, fields, sheet) {
  const lost = fields.find(([path]) => !all.some((each) => each.path === path));
  if (lost) throw new Error(`samples/school.xlsx has no row «${lost[2]}» on the sheet ${sheet}`);
  return row;
}

function locateColumns({ columns }, rows, sheet) {
  const [header, first] = [rows.find(({ number }) => number === 3), rows.find(({ number }) => number === 4)];
  return columns.map(([path, kind, words]) => {
    const column = header.cells.find(({ text }) => isLabel(text, words))?.column;
    if (!column) throw new Error(`samples/school.xlsx has no column «${words}» on the sheet ${sheet}`);
    return { path, kind, column, style: first.cells.find((cell) => cell.column === column)?.style };
  });
}

function isLabel(text, words) {
  return text?.startsWith(`${words} / `) || text?.startsWith(`${words}&#10;`) || text?.startsWith(`${words}\n`);
}

/** What a cell shows for an id, by list. */
function readOptions({ rows }) {
  const [header, ...below] = rows;
  return Object.fromEntries(
    Object.entries(LISTS).map(([list, ids]) => {
      const { column } = header.cells.find(({ text }) => text === list);
      const words = below.map(({ cells }) => cells.find((cell) => cell.column === column)?.text);
      return [list, Object.fromEntries(ids.split(' ').map((id, index) => [id, words[index]]))];
    }),
  );
}
