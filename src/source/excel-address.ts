/** A cell by row and column, both from 0. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners in it. */
export interface Range {
  readonly from: Address;
  readonly to: Address;
}

/** The size of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A column's letters: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A cell's name as Excel shows it: `C7`. */
export function cellName({ row, column }: Address): string {
  return `${columnName(column)}${row + 1}`;
}

/** A range's name: `A1:C7`. */
export function rangeName({ from, to }: Range): string {
  return `${cellName(from)}:${cellName(to)}`;
}

/** Reads `C7` or `$C$7`; undefined for what is no cell of a worksheet. */
export function parseCellName(name: string): Address | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
  if (!letters || !digits) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}
