import { type ITableCellOptions, Paragraph, Table, TableCell, TableLayoutType, type TableRow, WidthType } from 'docx';
import { type Language, wordsIn } from '../../report/document.ts';
import { createParagraphs, type Line } from './lines.ts';

/** A table whose widths stand in the grid, in the cells and in the table itself: every program shows it alike. */
export function createGrid(
  widths: readonly number[],
  rows: readonly TableRow[],
  options: Omit<ConstructorParameters<typeof Table>[0], 'rows' | 'columnWidths' | 'width' | 'layout'>,
): Table {
  return new Table({
    ...options,
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

/** A cell with a line in every language; what is the same in all of them, such as a figure, is printed once. */
export function createCell(
  line: Line,
  languages: readonly Language[],
  width: number,
  options: Omit<ITableCellOptions, 'children' | 'width'> = {},
): TableCell {
  const distinct = new Map(languages.toReversed().map((lang) => [wordsIn(line.text, lang), lang]));
  const paragraphs = [...distinct.values()].toReversed().flatMap((lang) => createParagraphs(line, lang));
  return new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: line.style })],
  });
}
