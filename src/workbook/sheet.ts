import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { captionText, type Field, type Options, type SheetLayout, sheetName } from '../source/layout.ts';
import { type CellContent, cellContent, escapeText } from './cell-values.ts';
import { instructionOf } from './instructions.ts';
import { setUpPage } from './page.ts';
import { fitRow } from './row-heights.ts';
import * as styles from './styles.ts';

/** What a sheet is written from. */
export interface SheetContent {
  readonly data: unknown;
  readonly options: Options;
  /** Rows left blank under the data of a table. */
  readonly blankRows: number;
}

/** The row of the column headers: two lines of instructions stand above it. */
export const HEADER_ROW = 3;

/** Adds a sheet with its instructions and headers, still without rows. */
export function addSheet(workbook: Workbook, layout: SheetLayout, headers: readonly Header[]): Worksheet {
  const first = workbook.worksheets.length === 0;
  const sheet = workbook.addWorksheet(sheetName(layout.name));
  const { kk, ru } = instructionOf(layout);
  put(sheet.getCell(1, 1), kk, styles.instruction);
  put(sheet.getCell(2, 1), ru, styles.instruction);
  for (const [index, { caption, width }] of headers.entries()) {
    sheet.getColumn(index + 1).width = width;
    put(sheet.getCell(HEADER_ROW, index + 1), caption, styles.header);
  }
  fitRow(sheet.getRow(HEADER_ROW));
  setUpPage(sheet, HEADER_ROW, first);
  return sheet;
}

/** The words over a column and how wide it is, in characters. */
export interface Header {
  readonly caption: string;
  readonly width: number;
}

/** The header of a column that holds one field. */
export function fieldHeader(field: Field, options: Options): Header {
  return { caption: captionText(field.label), width: styles.columnWidth(field, options) };
}

/** Writes words or a figure with its style. */
export function put(cell: Cell, content: CellContent, style: Partial<Style>): void {
  cell.value = typeof content === 'string' ? escapeText(content) : content;
  cell.style = style;
}

/** Writes a value of the data into a cell to fill in. */
export function putInput(cell: Cell, value: unknown, field: Field, options: Options, verbatim = false): void {
  const content = cellContent(value, field, options);
  const bare = typeof value === 'number' && field.kind === 'date';
  put(cell, content, styles.input(field, verbatim || bare || looksLikeFormula(content)));
}

function looksLikeFormula(content: CellContent): boolean {
  return typeof content === 'string' && /^[=+\-@]/.test(content);
}
