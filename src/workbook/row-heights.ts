import type { Row } from 'exceljs';

const LINE = 15;
/** Excel allows no higher row. */
const HIGHEST = 409;

/**
 * Makes a row as high as its wrapped words need. Excel would see to it itself, other programs show the first line only.
 * The height is an estimate from the number of letters; Cyrillic ones are a little wider than the digits that columns
 * are measured in.
 */
export function fitRow(row: Row): void {
  let lines = 1;
  row.eachCell((cell, column) => {
    if (typeof cell.value !== 'string' || !cell.style.alignment?.wrapText) return;
    const perLine = (row.worksheet.getColumn(column).width ?? 10) * (cell.style.font?.bold ? 0.8 : 0.9);
    lines = Math.max(lines, countLines(cell.value, perLine));
  });
  if (lines > 1) row.height = Math.min(HIGHEST, lines * LINE + 1);
}

/** The XML of a sheet whose heights are only a start: Excel fits a row anew when something else is typed into it. */
export function releaseHeights(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
}

/** How many lines words take that break at spaces, with so many letters to a line. */
export function countLines(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(' ')) {
      if (filled > 0 && filled + 1 + word.length > perLine) {
        lines += 1;
        filled = 0;
      }
      filled += (filled > 0 ? 1 : 0) + word.length;
      while (filled > perLine) {
        lines += 1;
        filled -= perLine;
      }
    }
  }
  return lines;
}
