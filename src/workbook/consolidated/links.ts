import type { Cell } from 'exceljs';
import { escapeText } from '../cell-values.ts';
import { link } from '../styles.ts';

/** Words that lead to a cell of the same workbook; `mendLinks` makes it an inner link when the workbook is packed. */
export function putLink(cell: Cell, text: string, to: string): void {
  cell.value = { text: escapeText(text), hyperlink: to };
  cell.style = link;
}
