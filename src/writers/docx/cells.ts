import { type Language, wordsIn } from '../../report/document.ts';
import { createParagraph, createParagraphs, type Line } from './lines.ts';

/** Distances or lines on the sides of a cell or a table, as far as they are told. */
type Sides<Value> = Readonly<Partial<Record<Side, Value>>>;

/** In the order in which Word wants them. */
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
type Side = (typeof SIDES)[number];

/** A thin line, or none. */
export const LINE = 'w:val="single" w:color="000000" w:sz="4"';
const NO_LINE = 'w:val="none" w:color="auto" w:sz="0"';

/** A table whose widths stand in the grid, in the cells and in the table itself: every program shows it alike. */
export function createGrid(
  widths: readonly number[],
  rows: readonly string[],
  { lines = NO_LINE, margins = {}, look = '' }: GridOptions = {},
): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const borders = Object.fromEntries(SIDES.map((side) => [side, lines]));
  const columns = widths.map((one) => `<w:gridCol w:w="${one}"/>`);
  const properties =
    `<w:tblW w:type="dxa" w:w="${width}"/>${createSides('tblBorders', borders)}<w:tblLayout w:type="fixed"/>` +
    `${createMargins('tblCellMar', margins)}${look}`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

interface GridOptions {
  readonly lines?: string;
  readonly margins?: Sides<number>;
  readonly look?: string;
}

/** A row of cells, torn by the end of a page only where it may be. */
export function createRow(cells: readonly string[], { cantSplit = true, isHead = false } = {}): string {
  const properties = `${cantSplit ? '<w:cantSplit/>' : ''}${isHead ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** A cell with a line in every language; what is the same in all of them, such as a figure, is printed once. */
export function createCell(
  line: Line,
  languages: readonly Language[],
  width: number,
  { span, borders = {}, margins = {}, vertical }: CellOptions = {},
): string {
  const distinct = new Map(languages.toReversed().map((lang) => [wordsIn(line.text, lang), lang]));
  const paragraphs = [...distinct.values()]
    .toReversed()
    .map((lang, index) => createParagraphs({ ...line, isApart: index > 0 }, lang));
  const properties =
    `<w:tcW w:type="dxa" w:w="${width}"/>${span ? `<w:gridSpan w:val="${span}"/>` : ''}` +
    `${createSides('tcBorders', borders)}${createMargins('tcMar', margins)}` +
    `${vertical ? `<w:vAlign w:val="${vertical}"/>` : ''}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join('') || createParagraph(line.style)}</w:tc>`;
}

interface CellOptions {
  /** How many columns it goes over. */
  readonly span?: number;
  readonly borders?: Sides<string>;
  readonly margins?: Sides<number>;
  readonly vertical?: 'center' | 'bottom';
}

function createMargins(name: string, margins: Sides<number>): string {
  const sides = Object.entries(margins).map(([side, width]) => [side, `w:type="dxa" w:w="${width}"`]);
  return createSides(name, Object.fromEntries(sides));
}

function createSides(name: string, sides: Sides<string>): string {
  const elements = SIDES.map((side) => (sides[side] === undefined ? '' : `<w:${side} ${sides[side]}/>`)).join('');
  return elements && `<w:${name}>${elements}</w:${name}>`;
}
