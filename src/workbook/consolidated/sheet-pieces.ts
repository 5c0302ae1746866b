import type { Worksheet } from 'exceljs';
import { releaseHeights } from '../row-heights.ts';
import { type CellValue, type Link, type RowStyles, rowXml } from './row-stream.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Column, Table } from './table.ts';
import { escapeXml } from './text-xml.ts';

/** A table whose rows are written one after the other into the sheet that exceljs made for it. */
export interface StreamedSheet {
  readonly table: Table;
  readonly sheet: Worksheet;
  readonly rows: () => Iterable<readonly CellValue[]>;
}

/** Excel repairs a sheet with more links than this. */
const MOST_LINKS = 65_530;
const CHUNK = 1 << 16;

/** Adds two rows that only show the style of each column: of a plain cell, and of one that leads elsewhere. */
export function addSampleRows(sheet: Worksheet, { columns, first }: Table, link: Column['style']): void {
  for (const [index, { style }] of columns.entries()) {
    const { numFmt, alignment } = style;
    sheet.getCell(first, index + 1).style = style;
    sheet.getCell(first + 1, index + 1).style = { ...link, ...(numFmt && { numFmt }), ...(alignment && { alignment }) };
  }
}

/** The XML of a sheet in pieces: what exceljs made of it, with rows in the place of the sample rows, and their links. */
export function* sheetPieces(xml: string, { table, rows }: StreamedSheet, texts: SharedTexts): Generator<string> {
  const { columns, first, last } = table;
  const [start, end] = [xml.indexOf(`<row r="${first}"`), xml.indexOf('</sheetData>')];
  const samples = xml.slice(start, end);
  const styles: RowStyles = { plain: styleNumbers(samples, first), link: styleNumbers(samples, first + 1) };
  yield releaseHeights(xml.slice(0, start)).replace(/(<dimension ref="A1:[A-Z]+)\d+"/, `$1${last}"`);
  const links: Link[] = [];
  let piece = '';
  let row = first;
  for (const values of rows()) {
    piece += rowXml(row++, values, columns, styles, texts, (link) => links.push(link));
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  yield piece;
  yield addLinks(xml.slice(end), links.slice(0, MOST_LINKS));
}

function styleNumbers(samples: string, row: number): readonly string[] {
  return [...samples.matchAll(/<c r="[A-Z]+(\d+)"(?: s="(\d+)")?/g)]
    .filter(([, number]) => Number(number) === row)
    .map(([, , style = '0']) => style);
}

/** Links stand before the margins of the page: the file format has an order for them. */
function addLinks(tail: string, links: readonly Link[]): string {
  if (links.length === 0) return tail;
  const list = links.map(({ cell, to }) => `<hyperlink ref="${cell}" location="${escapeXml(to)}"/>`).join('');
  return tail.replace(/(?=<printOptions|<pageMargins)/, () => `<hyperlinks>${list}</hyperlinks>`);
}
