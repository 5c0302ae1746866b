import type { Reference } from '../model/reference.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark, unplaced } from './remark.ts';
import { type Cell, readHeader, readRows, wordsOf } from './rows.ts';
import { type FoundService, feeIn, findService, nameService, TOTAL_ROW, waysIn } from './services.ts';
import { readCount } from './wording.ts';

/** The columns of a table of services by the words of their headers. */
const COLUMNS = {
  number: /^(?:№|р\/с|п\/п|№\s*п\/п)/iu,
  name: /атауы|наименовани|название/iu,
  ways: /тәсіл|способ|нысан|форма/iu,
  fee: /ақылы|тегін|платн/iu,
  provider: /қызметті\s+беруші|услугодател/iu,
  corporation: /корпорац/iu,
  electronic: /электрон|портал/iu,
  total: /саны|барлығы|количество|всего|кол-во/iu,
} as const;

/** What the tables of an item come to, and the lines that stand in none. */
export interface ReadServices {
  readonly services: readonly FoundService[];
  readonly rest: readonly Line[];
  readonly remarks: readonly Remark[];
}

/** Reads the table of services, whether its cells are cells or lines one under another, as a text file has them. */
export function readServicesTable(lines: readonly Line[], reference: Reference): ReadServices {
  const inCells = lines.filter(({ cell }) => cell);
  const rest = lines.filter(({ cell }) => !cell);
  const rows = readRows(inCells);
  const read = rows.length > 0 ? readTables(rows, reference) : { services: [], remarks: [] };
  const stacked = read.services.length > 0 ? undefined : stackedRows(rest);
  const found = (stacked?.rows ?? []).map((row) => readRow(row, reference));
  const left = stacked?.rest ?? rest;
  const isTable = read.services.length + found.length > 0;
  const isCell = (line: Line) => isTable && isLikeCell(line, reference);
  return {
    services: [...read.services, ...found.flatMap(({ service }) => (service ? [service] : []))],
    rest: left.filter((line) => !isCell(line)),
    remarks: [
      ...read.remarks,
      ...found.flatMap(({ remarks }) => remarks),
      ...left.filter(isCell).map((line) => unplaced('cell', line)),
    ],
  };
}

/** The longest words of a cell that only names ways. */
const LONGEST_WAYS = 120;

/** Whether a line beside a table is what a cell of it says, and no paragraph: a fee, ways, the name of a service. */
function isLikeCell({ text }: Line, reference: Reference): boolean {
  if (feeIn(text) || findService(text, reference)) return true;
  return text.length <= LONGEST_WAYS && !/[.:]$|\d/.test(text) && waysIn(text).length > 0;
}

type Column = keyof typeof COLUMNS;
type Row = Partial<Record<Column, readonly Line[]>>;

function readTables(rows: readonly (readonly Cell[])[], reference: Reference): Omit<ReadServices, 'rest'> {
  const services: FoundService[] = [];
  const remarks: Remark[] = [];
  let columns: ReadonlyMap<number, Column> | undefined;
  for (const cells of rows) {
    const header = readHeader<Column>(cells, COLUMNS, ['name']);
    // A name of a service may hold the words of a header: only a row of short cells is one.
    const isHeader = header && header.size >= 2 && cells.every(({ lines }) => wordsOf(lines).length < 80);
    if (isHeader) columns = header;
    if (isHeader) continue;
    const lines = cells.flatMap((cell) => cell.lines);
    if (!columns) {
      remarks.push(...lines.map((line) => unplaced('table', line)));
      continue;
    }
    const row: Row = Object.fromEntries(cells.map(({ column, lines: each }) => [columns?.get(column) ?? '', each]));
    const known = new Set(columns.keys());
    remarks.push(
      ...cells.flatMap((cell) => (known.has(cell.column) ? [] : cell.lines.map((line) => unplaced('cell', line)))),
    );
    const { service, remarks: more } = readRow(row, reference);
    if (service) services.push(service);
    remarks.push(...more);
  }
  return { services, remarks };
}

function readRow(
  row: Row,
  reference: Reference,
): { readonly service?: FoundService; readonly remarks: readonly Remark[] } {
  const [line] = row.name ?? [];
  if (!row.name || !line || TOTAL_ROW.test(wordsOf(row.name))) {
    return {
      remarks: Object.values(row).flatMap((lines) =>
        lines.flatMap((each) => (/\p{L}/u.test(each.text) ? [unplaced('cell', each)] : [])),
      ),
    };
  }
  const named = nameService(wordsOf(row.name).replace(/^\d{1,2}[.)]\s*/, ''), line, reference);
  const remarks: Remark[] = [...named.remarks];
  const ways = row.ways && waysIn(wordsOf(row.ways));
  const fee = row.fee && feeIn(wordsOf(row.fee));
  const [way] = row.ways ?? [];
  const [price] = row.fee ?? [];
  if (ways?.length === 0 && way && /\p{L}/u.test(way.text))
    remarks.push(doubt('ways', way, { name: named.service.name }));
  if (row.fee && price && !fee && /\p{L}/u.test(price.text))
    remarks.push(doubt('fee', price, { name: named.service.name }));
  const counts: FoundService['counts'] = {};
  for (const figure of ['provider', 'corporation', 'electronic', 'total'] as const) {
    const [cell] = row[figure] ?? [];
    const value = cell && readCount(cell.text);
    if (cell && value !== undefined) counts[figure] = { value, line: cell };
    else if (cell && /[\p{L}\p{N}]/u.test(cell.text)) remarks.push(doubt('count', cell, { name: named.service.name }));
  }
  return { service: { ...named.service, ...(ways?.length && { ways }), ...(fee && { fee }), counts }, remarks };
}

/** A text file has the cells of a row one under another; whether a service is free ends its row. */
function stackedRows(
  lines: readonly Line[],
): { readonly rows: readonly Row[]; readonly rest: readonly Line[] } | undefined {
  const start = lines.findIndex(
    ({ text }, index) =>
      COLUMNS.name.test(text) &&
      COLUMNS.ways.test(lines[index + 1]?.text ?? '') &&
      COLUMNS.fee.test(lines[index + 2]?.text ?? ''),
  );
  if (start < 0) return undefined;
  const rows: Row[] = [];
  let from = start + 3;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (!feeIn(line.text)) continue;
    const cells = lines.slice(from, index);
    const way = cells.findIndex(({ text }, at) => at > 0 && waysIn(text).length > 0);
    rows.push({
      name: cells.slice(0, way < 0 ? cells.length : way),
      ...(way > 0 && { ways: cells.slice(way) }),
      fee: [line],
    });
    from = index + 1;
  }
  const before = lines[start - 1]?.marker === '' && /^№$/.test(lines[start - 1]?.text ?? '') ? start - 1 : start;
  return { rows, rest: [...lines.slice(0, before), ...lines.slice(from)] };
}
