import * as XLSX from '@e965/xlsx';
import { sheetName } from '../../src/source/layout.ts';
import { readBytes } from '../../src/source/read.ts';
import { bytesOf, type Content, layoutOf, workbookOf } from '../source/forms.ts';
import { checkRead, type Outcome, options } from './outcome.ts';

type Cell = string | number | null | { readonly formula: string; readonly value?: number } | { readonly error: string };

/** One sheet of the form, filled in and then changed as a user would. */
export interface SheetGiven {
  /** Its Kazakh name. */
  readonly sheet: string;
  /** The rows of a table, or the fields of a form, by their paths in the data. */
  readonly filled: Content[string];
  /** Cells written afterwards; null deletes one. */
  readonly cells?: Readonly<Record<string, Cell>>;
  readonly hidden?: { readonly row: number } | { readonly column: string } | 'sheet';
  readonly merged?: string;
  /** The name of the sheet itself, if it was renamed. */
  readonly renamed?: string;
  /** A further sheet, with a word in its first cell. */
  readonly added?: string;
}

/** The first row of the form that is printed: its headers. */
const HEADER = 3;

/** Writes the workbook, reads it and runs the checks on it. */
export async function checkSheet(given: SheetGiven): Promise<Outcome> {
  return checkRead(await readBytes('school.xlsx', bytesOf(bookOf(given)), options));
}

function bookOf({ sheet: kk, filled, cells = {}, hidden, merged, renamed, added }: SheetGiven): XLSX.WorkBook {
  return workbookOf({ [kk]: filled }, (sheets, book) => {
    const sheet = sheets[kk] as XLSX.WorkSheet;
    for (const [address, cell] of Object.entries(cells)) writeCell(sheet, address, cell);
    if (merged !== undefined) sheet['!merges'] = [XLSX.utils.decode_range(merged)];
    if (typeof hidden === 'object' && 'row' in hidden) sheet['!rows'] = listHiding(hidden.row - 1);
    if (typeof hidden === 'object' && 'column' in hidden) {
      sheet['!cols'] = listHiding(XLSX.utils.decode_col(hidden.column)).map((column) => ({ wch: 10, ...column }));
    }
    const name = sheetName(layoutOf(kk).name);
    if (hidden === 'sheet') {
      book.Workbook = { Sheets: book.SheetNames.map((each) => ({ name: each, Hidden: each === name ? 1 : 0 })) };
    }
    if (renamed !== undefined) renameSheet(book, name, renamed);
    if (added !== undefined) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[added]]), added);
  });
}

function writeCell(sheet: XLSX.WorkSheet, address: string, cell: Cell): void {
  const range = XLSX.utils.decode_range(sheet['!ref'] as string);
  const { r, c } = XLSX.utils.decode_cell(address);
  range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
  sheet['!ref'] = XLSX.utils.encode_range(range);
  if (cell === null) delete sheet[address];
  else if (typeof cell !== 'object') sheet[address] = { t: typeof cell === 'number' ? 'n' : 's', v: cell };
  else if ('error' in cell) sheet[address] = { t: 'e', v: 0x17, w: cell.error };
  else sheet[address] = { t: 'n', f: cell.formula, ...(cell.value !== undefined && { v: cell.value }) };
}

function listHiding(index: number): { hidden?: boolean }[] {
  return Array.from({ length: index + 1 }, (_, each) => (each === index ? { hidden: true } : {}));
}

function renameSheet(book: XLSX.WorkBook, from: string, to: string): void {
  book.Sheets[to] = book.Sheets[from] as XLSX.WorkSheet;
  delete book.Sheets[from];
  book.SheetNames = book.SheetNames.map((name) => (name === from ? to : name));
}

/** The sheet as a page shows it: its cells under the letters of their columns, and what a table cannot show in words. */
export function showSheet(given: SheetGiven, before?: SheetGiven): readonly string[] {
  const name = given.renamed ?? sheetName(layoutOf(given.sheet).name);
  const sheet = bookOf(given).Sheets[name] as XLSX.WorkSheet;
  const [remark] = [...remarksOn(given, ''), ...(before ? remarksOn(before, 'no longer ') : [])];
  return [
    `The sheet “${name}”:`,
    '',
    ...tableOf(sheet, layoutOf(given.sheet).type === 'table'),
    ...(remark === undefined ? [] : ['', remark]),
  ];
}

function* remarksOn({ hidden, merged, added }: SheetGiven, not: string): Generator<string> {
  if (hidden === 'sheet') yield `The sheet is ${not}hidden.`;
  else if (hidden && 'row' in hidden) yield `Row ${hidden.row} is ${not}hidden.`;
  else if (hidden) yield `Column ${hidden.column} is ${not}hidden.`;
  if (merged !== undefined) yield `The cells ${merged} are ${not}merged.`;
  if (added !== undefined) yield `A further sheet “${added}” is ${not}in the workbook.`;
}

/** Columns without a value, and rows of a form that nobody filled in, are left out. */
function tableOf(sheet: XLSX.WorkSheet, hasNotes: boolean): readonly string[] {
  const { e } = XLSX.utils.decode_range(sheet['!ref'] as string);
  const textAt = (row: number, column: number) => cellText(sheet[XLSX.utils.encode_cell({ r: row - 1, c: column })]);
  const columns = Array.from({ length: e.c + 1 }, (_, column) => column);
  const below = Array.from({ length: e.r + 1 - HEADER }, (_, index) => HEADER + 1 + index);
  const isNote = (row: number) => hasNotes && row === e.r + 1 && textAt(row, 0) !== '';
  const filled = below.filter(
    (row) => isNote(row) || columns.some((column) => column > 0 && textAt(row, column) !== ''),
  );
  const shown = columns.filter((column) => filled.some((row) => textAt(row, column) !== ''));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...shown.map((column) => XLSX.utils.encode_col(column))]),
    line(['---', ...shown.map(() => '---')]),
    ...[HEADER, ...filled].map((row) => line([`**${row}**`, ...shown.map((column) => textAt(row, column))])),
  ];
}

function cellText(cell: XLSX.CellObject | undefined): string {
  if (!cell) return '';
  if (cell.t === 'e') return cell.w ?? '#REF!';
  return cell.f === undefined ? String(cell.v ?? '') : `${cell.v ?? ''} (\`=${cell.f}\`)`.trim();
}
