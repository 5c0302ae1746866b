import type { Cell, Worksheet } from 'exceljs';
import { countLines } from './row-heights.ts';

const WIDTH = 430;
const LETTERS_PER_LINE = 66;
const LINE = 15;
const PADDING = 16;
/** A longer note is scrolled by making its box larger. */
const HIGHEST = 900;

/** Where the box of a note stands, as the drawing of a sheet says it: beside its cell, as high as its words need. */
export function noteAnchor(cell: Cell, text: string): string {
  const sheet = cell.worksheet;
  const height = Math.min(HIGHEST, countLines(text, LETTERS_PER_LINE) * LINE + PADDING);
  const [left, top] = [cell.fullAddress.col, cell.fullAddress.row - 1];
  const [right, rightRest] = advance(left, WIDTH, (index) => columnWidth(sheet, index));
  const [bottom, bottomRest] = advance(top, height, (index) => rowHeight(sheet, index));
  return [left, 10, top, 2, right, rightRest, bottom, bottomRest].join(', ');
}

/** exceljs gives every box the same small size; these are the ones that fit, by sheet, row and column. */
export function mendNotes(xml: string, name: string, anchors: ReadonlyMap<string, string>): string {
  const [, sheet] = /vmlDrawing(\d+)\.vml$/.exec(name) ?? [];
  if (sheet === undefined) {
    // The schema of notes does not know the mark that exceljs sets for line breaks, and within a text none is needed.
    const plain = name.startsWith('xl/comments') ? xml.replaceAll(' xml:space="preserve"', '') : xml;
    return plain.replace('<author>Author</author>', '<author>esep</author>');
  }
  return xml.replace(
    /<x:Anchor>[^<]*(<\/x:Anchor>(?:(?!<x:Anchor>).)*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<)/gs,
    (whole, rest, row, column) => {
      const anchor = anchors.get(`${sheet}/${Number(row) + 1}/${Number(column) + 1}`);
      return anchor ? `<x:Anchor>${anchor}${rest}` : whole;
    },
  );
}

/** The row or column that lies so many pixels further, and how far into it. */
function advance(start: number, pixels: number, sizeOf: (index: number) => number): [number, number] {
  let [index, rest] = [start, pixels];
  while (rest > sizeOf(index)) rest -= sizeOf(index++);
  return [index, Math.round(rest)];
}

function columnWidth(sheet: Worksheet, index: number): number {
  return Math.round((sheet.getColumn(index + 1).width ?? 8.43) * 7 + 5);
}

function rowHeight(sheet: Worksheet, index: number): number {
  return Math.round(((sheet.findRow(index + 1)?.height ?? 15) * 4) / 3);
}
