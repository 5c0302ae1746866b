import type { CellFormulaValue, Style, Workbook } from 'exceljs';
import { type Caption, captionText, sheetName } from '../source/layout.ts';
import type { CellContent } from './cell-values.ts';
import { setUpPage } from './page.ts';
import { fitRow } from './row-heights.ts';
import { put } from './sheet.ts';
import * as styles from './styles.ts';

/** What a cell of a table shows. */
export type Content = CellContent | CellFormulaValue;

/** A column of a table that is only read. */
export interface Column {
  readonly caption: Caption;
  readonly width: number;
  readonly style: Partial<Style>;
}

/** The header stands under two lines of words. */
const HEADER = 4;

/** The row of a sheet in which its rows begin. */
export const FIRST_ROW = HEADER + 1;

/** Adds a sheet with lines of words, a header in both languages and rows under it. */
export function addPlainTable(
  workbook: Workbook,
  name: Caption,
  columns: readonly Column[],
  rows: readonly (readonly Content[])[],
  heading: readonly string[],
): void {
  const first = workbook.worksheets.length === 0;
  const sheet = workbook.addWorksheet(sheetName(name));
  for (const [index, words] of heading.entries()) put(sheet.getCell(index + 1, 1), words, styles.instruction);
  for (const [index, { caption, width }] of columns.entries()) {
    sheet.getColumn(index + 1).width = width;
    put(sheet.getCell(HEADER, index + 1), captionText(caption), styles.header);
  }
  fitRow(sheet.getRow(HEADER));
  for (const [index, row] of rows.entries()) {
    const cells = sheet.getRow(FIRST_ROW + index);
    for (const [place, { style }] of columns.entries()) {
      const content = row[place] ?? null;
      if (typeof content !== 'object' || content === null) put(cells.getCell(place + 1), content, style);
      else Object.assign(cells.getCell(place + 1), { value: content, style });
    }
    fitRow(cells);
  }
  setUpPage(sheet, HEADER, first);
  const last = HEADER + Math.max(1, rows.length);
  sheet.autoFilter = { from: { row: HEADER, column: 1 }, to: { row: last, column: columns.length } };
}
