import { type Address, cellName, type Range, rangeName } from './excel-address.ts';
import { isBlank } from './excel-cell.ts';
import type { Compute, Computed } from './excel-formula.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import type { ReadError } from './source.ts';

/** The part of a sheet that counts: where its data stand, and what else has formulas worth checking. */
export interface Area {
  readonly sheet: Sheet;
  /** Rows and columns of the data, from the top and from the left, the blanks among them included. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Cells that were taken as data. */
  readonly data: readonly Cell[];
  /** Cells of the row that sums a table. */
  readonly totals: readonly Cell[];
}

/** What is wrong with the cells themselves: hidden, merged, without a result, or with one that is out of date. */
export function inspectCells(file: string, area: Area, compute: Compute): readonly ReadError[] {
  const { sheet, rows, columns, data, totals } = area;
  const at = (address: Address) => ({ file, sheet: sheet.name, cell: cellName(address) });
  const errors: ReadError[] = [];
  const filled = data.filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (sheet.hidden && first) errors.push({ check: 'cells/hidden-sheet', at: at(first), values: { sheet: sheet.name } });
  errors.push(...hidden(filled, sheet, at));
  for (const range of sheet.merges) {
    if (touches(range, rows, columns)) {
      errors.push({ check: 'cells/merged', at: at(range.from), values: { range: rangeName(range) } });
    }
  }
  for (const cell of [...data, ...totals]) {
    const { error, formula } = cell;
    if (error !== undefined) errors.push({ check: 'cells/error', at: at(cell), values: { error } });
    else if (formula !== undefined) errors.push(...formulaErrors(cell, formula, sheet, at(cell), compute));
  }
  return errors;
}

function* hidden(cells: readonly Cell[], sheet: Sheet, at: (cell: Cell) => ReadError['at']): Generator<ReadError> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const cell of cells) {
    const { row, column } = cell;
    if (sheet.isRowHidden(row) && !rows.has(row)) {
      rows.add(row);
      yield { check: 'cells/hidden-row', at: at(cell), values: { row: row + 1 } };
    }
    if (sheet.isColumnHidden(column) && !columns.has(column)) {
      columns.add(column);
      const name = cellName({ row: 0, column }).slice(0, -1);
      yield { check: 'cells/hidden-column', at: at(cell), values: { column: name } };
    }
  }
}

function* formulaErrors(
  { value }: Cell,
  formula: string,
  sheet: Sheet,
  at: ReadError['at'],
  compute: Compute,
): Generator<ReadError> {
  const shown = `=${formula}`;
  if (value === undefined) yield { check: 'cells/formula-no-result', at, values: { formula: shown } };
  if (typeof value !== 'number' && value !== '') return;
  const computed = compute(formula, sheet);
  if (!computed || isSame(value, computed)) return;
  yield { check: 'cells/formula-stale', at, values: { formula: shown, cached: value, computed: computed.value } };
}

/** Sums of fractions differ in their last digits by the order of adding. */
function isSame(shown: number | '', { value, stated }: Computed): boolean {
  if (shown === '') return !stated;
  return Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(shown), Math.abs(value));
}

/** Whether a merged range covers a cell of the data; both lists are in order, and a range may be as large as a sheet. */
function touches({ from, to }: Range, rows: readonly number[], columns: readonly number[]): boolean {
  if (from.row === to.row && from.column === to.column) return false;
  return holds(rows, from.row, to.row) && holds(columns, from.column, to.column);
}

function holds(sorted: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] as number) <= to;
}
