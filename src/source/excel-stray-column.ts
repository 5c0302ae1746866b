import { columnName } from './excel-address.ts';
import { labelText, MAX_UNKNOWN, type Reading } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';

const NUMBER = /^\d[\d \u00a0]*$/;

/**
 * Tells of columns with numbers that nothing stands over, to the right of where the table begins: such a number is
 * passed over however much it means. To the left people number their rows.
 */
export function tellStrayColumns(sheet: Sheet, headerRow: number, known: Iterable<number>, reading: Reading): void {
  const columns = [...known];
  const first = Math.min(...columns);
  const covered = new Set(
    [...(sheet.rows.get(headerRow)?.values() ?? [])].filter(isFilled).map(({ column }) => column),
  );
  for (const { from, to } of sheet.merges) {
    if (from.row > headerRow || to.row < headerRow) continue;
    for (let column = from.column; column <= to.column; column++) covered.add(column);
  }
  const stray = new Map<number, Cell>();
  for (const [row, cells] of sheet.rows) {
    // What stands in a row of its own is no figure of the table.
    if (row <= headerRow || !columns.some((column) => labelText(cells.get(column)) !== '')) continue;
    for (const cell of cells.values()) {
      const { column } = cell;
      if (column > first && !covered.has(column) && !stray.has(column) && NUMBER.test(labelText(cell)))
        stray.set(column, cell);
    }
  }
  for (const cell of [...stray.values()].slice(0, MAX_UNKNOWN)) {
    const values = { column: columnName(cell.column), suggestion: '' };
    reading.errors.push({ check: 'file/unknown-column', at: reading.at(sheet, cell), values });
  }
}

function isFilled(cell: Cell): boolean {
  return labelText(cell) !== '';
}
