import type { Address } from './excel-address.ts';
import { type CellReader, isBlank } from './excel-cell.ts';
import type { Gathering } from './excel-data.ts';
import type { Compute } from './excel-formula.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import type { Field, Options } from './layout.ts';
import type { Path, Position } from './position.ts';
import type { Ignore, ReadError } from './source.ts';

/** What the readers of the sheets share: where the data go, how a cell is understood, and what went wrong. */
export interface Reading {
  readonly gathering: Gathering;
  readonly errors: ReadError[];
  /** What cells of the column for it ask not to count. */
  readonly ignores: Ignore[];
  readonly compute: Compute;
  readonly readValue: CellReader;
  readonly options: Options;
  /** What nothing is known of: its sheet, column or row is missing. */
  readonly absent: Path[];
  at(sheet: Sheet, address: Address): Position;
}

/** Rows within which the header of a sheet is looked for: titles and notes may stand above it. */
export const HEADER_ROWS = 20;

/** Unknown headers or labels that are told of one sheet. */
export const MAX_UNKNOWN = 100;

/** The cell at an address; undefined where it is blank. */
export function cellAt(sheet: Sheet, row: number, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : sheet.rows.get(row)?.get(column);
}

/**
 * Whether a cell states something: a sum over cells that are all blank does not, whatever number it shows, and neither
 * does one over cells that hold figures it could not add.
 */
export function isStated(cell: Cell | undefined, sheet: Sheet, { compute }: Reading): cell is Cell {
  if (!cell || isBlank(cell)) return false;
  const computed = cell.formula === undefined ? undefined : compute(cell.formula, sheet);
  return computed?.stated !== false && !(computed?.misread && cell.date === undefined);
}

/** Puts what a cell states at the place of its field; a blank leaves only its place, as the cell to be filled in. */
export function gatherCell(sheet: Sheet, address: Address, field: Field, path: Path, reading: Reading): void {
  reading.gathering.place(path, sheet.name, address);
  const cell = cellAt(sheet, address.row, address.column);
  if (!isStated(cell, sheet, reading)) return;
  const value = reading.readValue(cell, field);
  if (!Array.isArray(value) || value.length > 0) reading.gathering.put(path, value);
}

/** The text of a cell that holds a label or a header. */
export function labelText(cell: Cell | undefined): string {
  return cell?.value === undefined ? '' : String(cell.value).trim();
}

/** Names for a message, one after the other. */
export function joinNames(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => name.replace(/\s+/g, ' ')).join('; ') : '–';
}
