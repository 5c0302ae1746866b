import { foldName } from '../language/names.ts';
import { isBlank } from './excel-cell.ts';
import { hasFigure } from './excel-formula.ts';
import { summedRanges } from './excel-formula-tokens.ts';
import { cellAt, isStated, labelText, type Reading } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { captionText, type Field } from './layout.ts';
import type { ReadError } from './source.ts';

/** Words with which the label of a row of totals begins. */
const TOTAL_WORDS = new Set(['Барлығы', 'Жиыны', 'Қорытынды', 'Всего', 'Итого', 'Total'].map(foldName));
/** A longer text that begins so is a name. */
const MAX_LABEL = 60;

/** Whether a row sums the table above it: by its label, or by holding nothing but sums of the columns. */
export function isTotalRow(cells: Iterable<Cell>, countColumns: ReadonlySet<number>): boolean {
  const filled = [...cells].filter((cell) => !isBlank(cell) || cell.formula !== undefined);
  const first = filled.find((cell) => !isBlank(cell));
  if (!first) return false;
  const label = labelText(first);
  if (!countColumns.has(first.column)) {
    return label.length <= MAX_LABEL && TOTAL_WORDS.has(foldName(label).split(' ')[0] ?? '');
  }
  const inCounts = filled.filter(({ column }) => countColumns.has(column));
  return (
    filled.every((cell) => countColumns.has(cell.column) || isBlank(cell)) &&
    inCounts.every(({ formula }) => formula !== undefined && summedRanges(formula) !== undefined) &&
    inCounts.some(sumsItsColumn)
  );
}

function sumsItsColumn({ formula, row, column }: Cell): boolean {
  const ranges = summedRanges(formula ?? '') ?? [];
  return (
    ranges.length > 0 && ranges.every(({ from, to }) => from.column === column && to.column === column && to.row < row)
  );
}

/** A row of totals is compared with these: the rows of data from the top, and the rows of totals among them. */
export interface Summed {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<Field, number>;
  readonly rows: readonly number[];
  readonly totalRows: readonly number[];
  readonly reading: Reading;
}

/** What a row of totals shows in a column whose rows come to something else. */
export function* compareTotals({ sheet, columns, rows, totalRows, reading }: Summed): Generator<ReadError> {
  for (const [field, column] of columns) {
    if (field.kind !== 'count') continue;
    const counts = rows.map((row) => readCount(cellAt(sheet, row, column), sheet, reading));
    // A figure that was not understood is a finding of its own.
    if (counts.includes('unclear')) continue;
    const sum = counts.reduce<number>((total, count) => total + Number(count), 0);
    let next = 0;
    for (const row of totalRows) {
      // The sum of the rows since the one before it is as good.
      let part = 0;
      for (; next < rows.length && (rows[next] as number) < row; next++) part += Number(counts[next]);
      const cell = cellAt(sheet, row, column);
      const stated = readCount(cell, sheet, reading);
      if (!cell || isBlank(cell) || stated === 'unclear') continue;
      // A formula that is only out of date is told to be so.
      const computed = cell.formula === undefined ? stated : reading.compute(cell.formula, sheet)?.value;
      if ([stated, computed ?? stated].some((shown) => isSame(shown, sum) || isSame(shown, part))) continue;
      const values = { column: captionText(field.label), stated, sum };
      yield { check: 'cells/total-row', at: reading.at(sheet, cell), values };
    }
  }
}

/** The count in a cell, 0 where none is stated; words without a figure state none either. */
function readCount(cell: Cell | undefined, sheet: Sheet, reading: Reading): number | 'unclear' {
  if (!cell) return 0;
  if (cell.error !== undefined || cell.date !== undefined) return 'unclear';
  if (cell.formula !== undefined && reading.compute(cell.formula, sheet)?.misread) return 'unclear';
  if (!isStated(cell, sheet, reading)) return 0;
  if (typeof cell.value === 'number') return cell.value;
  return hasFigure(cell.value ?? '') ? 'unclear' : 0;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
