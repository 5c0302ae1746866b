import { labelTest } from './excel-labels.ts';
import { labelText, type Reading } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { IGNORE_COLUMN } from './layout.ts';
import { MAX_IGNORES } from './limits.ts';

/** Whether a header is that of the column whose cells ask not to count findings. */
export const isIgnoreHeader = labelTest(IGNORE_COLUMN);

/**
 * The sheet without its column of what is not to count, which is told to the reading: what is said of findings is never
 * a datum, a note or part of a total.
 */
export function takeIgnores(sheet: Sheet, header: Cell, reading: Reading): Sheet {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  for (const [row, cells] of sheet.rows) {
    const cell = row < header.row ? undefined : cells.get(header.column);
    if (cell && row > header.row) addIgnore(sheet, cell, reading);
    rows.set(row, cell ? new Map([...cells].filter(([column]) => column !== header.column)) : cells);
  }
  return { ...sheet, rows };
}

function addIgnore(sheet: Sheet, cell: Cell, { ignores, at }: Reading): void {
  const text = labelText(cell);
  if (text === '' || ignores.length >= MAX_IGNORES) return;
  // A cell that was merged downwards is about all of its rows.
  const range = sheet.merges.find(({ from }) => from.row === cell.row && from.column === cell.column);
  const rows = [cell.row + 1, (range?.to.row ?? cell.row) + 1] as const;
  ignores.push({ at: at(sheet, cell), text, covers: { sheet: sheet.name, rows } });
}
