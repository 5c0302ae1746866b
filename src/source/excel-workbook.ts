import { type CellObject, CFB, read, SSF, type WorkSheet } from '@e965/xlsx';
import { addDays, type CivilDate, formatDate } from '../language/dates.ts';
import { readBiffStream } from './biff-stream.ts';
import { type Address, parseCellName, type Range } from './excel-address.ts';
import { MAX_CELLS } from './limits.ts';
import { repackWorkbook } from './workbook-parts.ts';

/** A cell with a value, a formula or an error; blank cells are not kept. */
export interface Cell extends Address {
  readonly value: string | number | boolean | undefined;
  /** What Excel shows. */
  readonly text: string;
  readonly formula?: string;
  readonly error?: string;
  /** The day that a number stands for when it is shown as a date. */
  readonly date?: CivilDate;
  readonly percent: boolean;
}

/** A worksheet by rows and columns; nothing in it goes by the size that the file claims. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the top; the cells of a row from the left. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Range[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** Why a workbook was not read; the names are those of the checks in `file/`. */
export type WorkbookFault = 'zip-bomb' | 'unreadable' | 'encrypted' | 'too-many-cells';

/** Reads the cells of a workbook, whose kind is known, behind the guards against hostile and broken files. */
export async function openWorkbook(
  bytes: Uint8Array,
  kind: 'xlsx' | 'xls' | 'ods',
): Promise<readonly Sheet[] | WorkbookFault> {
  const safe = kind === 'xls' ? disarmed(() => readBiffStream(bytes, CFB)) : repack(bytes, kind);
  if (typeof safe === 'string') return safe;
  const book = disarmed(() =>
    // Styles bring hidden rows and columns, and the formulas that have no result.
    read(safe, { type: 'array', cellStyles: true, cellHTML: false, cellNF: true, cellFormula: true }),
  );
  if (typeof book === 'string') return book;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  let count = 0;
  for (const [index, name] of book.SheetNames.entries()) {
    const content = book.Sheets[name];
    // The parser leaves out a sheet that it stumbled over.
    if (!content) return 'unreadable';
    const rows = readRows(content, (format) => SSF.is_date(format), date1904);
    for (const row of rows.values()) count += row.size;
    if (count > MAX_CELLS) return 'too-many-cells';
    sheets.push({
      name,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows,
      merges: (content['!merges'] ?? []).map(({ s, e }) => ({
        from: { row: s.r, column: s.c },
        to: { row: e.r, column: e.c },
      })),
      isRowHidden: (row) => content['!rows']?.[row]?.hidden === true,
      isColumnHidden: (column) => content['!cols']?.[column]?.hidden === true,
    });
  }
  return sheets;
}

/** Whatever the parser throws, the file is to blame: it was written for files that are whole. */
function disarmed<T>(read: () => T | 'encrypted' | 'broken'): T | WorkbookFault {
  try {
    const result = read();
    return result === 'broken' ? 'unreadable' : (result as T | 'encrypted');
  } catch (error) {
    return /password/i.test(String(error)) ? 'encrypted' : 'unreadable';
  }
}

function repack(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Uint8Array | WorkbookFault {
  const repacked = repackWorkbook(bytes, kind);
  if (!repacked.fault) return repacked.zip;
  if (repacked.fault === 'bomb') return 'zip-bomb';
  return repacked.fault === 'broken' ? 'unreadable' : repacked.fault;
}

function readRows(content: WorkSheet, isDate: (format: string) => boolean, date1904: boolean): Sheet['rows'] {
  const cells: Cell[] = [];
  for (const [name, raw] of Object.entries(content)) {
    const address = parseCellName(name);
    const cell = address && readCell(raw as CellObject, address, isDate, date1904);
    if (cell) cells.push(cell);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

function readCell(
  { t, v, w, f, z }: CellObject,
  address: Address,
  isDate: (format: string) => boolean,
  date1904: boolean,
): Cell | undefined {
  const formula = f ? { formula: f } : {};
  if (t === 'e' && w !== undefined)
    return { ...address, value: undefined, text: w, error: w, percent: false, ...formula };
  const value = t === 'z' || t === 'e' || v instanceof Date || Number.isNaN(v) ? undefined : v;
  if (value === undefined && !f) return undefined;
  const format = typeof z === 'string' ? z : '';
  const date = typeof value === 'number' && isDate(format) ? dateOfSerial(value, date1904) : undefined;
  const text = date ? formatDate(date, 'ru', 'short') : (w ?? String(value ?? ''));
  return { ...address, value, text, percent: format.includes('%'), ...formula, ...(date && { date }) };
}

/** The day that a serial number stands for; undefined for a time of day and for what no calendar has. */
function dateOfSerial(serial: number, date1904: boolean): CivilDate | undefined {
  // A day computed from a fraction may miss the whole number by a hair.
  const day = Math.floor(serial + 1e-6);
  if (serial < (date1904 ? 0 : 1) || day > 2_958_465) return undefined;
  if (date1904) return addDays('1904-01-01', day);
  // Excel counts a 29 February 1900 that never was: day 60.
  return day === 60 ? undefined : addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}
