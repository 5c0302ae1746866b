import type { Style, Workbook, Worksheet } from 'exceljs';
import { columnName } from '../../source/excel-address.ts';
import { type Caption, sheetName } from '../../source/layout.ts';
import { setUpPage } from '../page.ts';
import { fitRow } from '../row-heights.ts';
import { put } from '../sheet.ts';
import * as styles from '../styles.ts';
import { BOOK_MARK } from './cell-keys.ts';
import type { RowSpan } from './survey.ts';
import { both } from './words.ts';

/** A column of a sheet; `key` goes into the hidden row, unless it begins with `#` (see `cell-keys.ts`). */
export interface Column {
  readonly key: string;
  readonly caption: Caption | string;
  readonly width: number;
  readonly style: Partial<Style>;
  /** Whether many of its cells say the same, or what another sheet says. */
  readonly shared?: boolean;
}

/** A sheet with a header and rows of one kind under it. */
export interface Table {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** The row and the column that hold keys for `esep trace`, both hidden. */
export const KEY_ROW = 1;
export const KEY_COLUMN: Column = { key: '#', caption: '', width: 10, style: styles.words };

/** Says where the rows of a sheet will stand; its first column holds the keys. */
export function createTable(name: Caption, columns: readonly Column[], header: number, count: number): Table {
  const first = header + 1;
  return {
    sheet: sheetName(name),
    columns: [KEY_COLUMN, ...columns],
    header,
    first,
    last: first + Math.max(1, count) - 1,
    count,
  };
}

/** The letters of the column with this key. */
export function letters({ sheet, columns }: Table, key: string): string {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`no column ${key} in ${sheet}`);
  return columnName(index);
}

/** The rows of a column, or some of them, as a formula of any sheet names them. */
export function rangeOf(table: Table, key: string, { start, end }: RowSpan = { start: 0, end: table.count }): string {
  const column = letters(table, key);
  return `'${table.sheet}'!$${column}$${table.first + start}:$${column}$${table.first + Math.max(start + 1, end) - 1}`;
}

/** A cell of a row as formulas of its own sheet name it. */
export function cellAt(table: Table, key: string, row: number): string {
  return `${letters(table, key)}${row}`;
}

/** A cell as a link leads to it. */
export function placeOf(table: Table, key: string, row: number): string {
  return `'${table.sheet}'!${cellAt(table, key, row)}`;
}

/** What stands above a table, and how it opens. */
export interface Heading {
  /** Lines above the table: instructions in both languages. */
  readonly lines: readonly string[];
  /** The last of the columns that stay in sight. */
  readonly frozen: string;
  /** On how many pages side by side it is printed. */
  readonly pages?: number;
  readonly filter?: boolean;
}

/** Adds the sheet of a table with everything but its rows. */
export function addTable(workbook: Workbook, table: Table, { lines, frozen, pages, filter }: Heading): Worksheet {
  const { columns, header, last } = table;
  const first = workbook.worksheets.length === 0;
  const sheet = workbook.addWorksheet(table.sheet);
  put(sheet.getCell(KEY_ROW, 1), BOOK_MARK, {});
  for (const [index, line] of lines.entries()) put(sheet.getCell(index + 2, 2), line, styles.instruction);
  for (const [index, { key, caption, width }] of columns.entries()) {
    sheet.getColumn(index + 1).width = width;
    if (!key.startsWith('#')) put(sheet.getCell(KEY_ROW, index + 1), key, {});
    const words = typeof caption === 'string' ? caption : both(caption);
    put(sheet.getCell(header, index + 1), words, styles.header);
  }
  sheet.getRow(KEY_ROW).hidden = true;
  sheet.getColumn(1).hidden = true;
  fitRow(sheet.getRow(header));
  setUpPage(sheet, header, first);
  const fixed = columns.findIndex(({ key }) => key === frozen) + 1;
  Object.assign(sheet.views[0] as object, { xSplit: fixed, activeCell: `${columnName(fixed)}${table.first}` });
  if (pages) Object.assign(sheet.pageSetup, { fitToWidth: pages, printTitlesColumn: `A:${columnName(fixed - 1)}` });
  if (filter !== false) sheet.autoFilter = `B${header}:${columnName(columns.length - 1)}${Math.max(last, header + 1)}`;
  return sheet;
}
