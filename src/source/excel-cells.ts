import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx';
import { addDays, type CivilDate, formatDate } from '../language/dates.ts';
import { type Address, COLUMNS, ROWS } from './excel-address.ts';
import type { Cell, Sheet } from './excel-workbook.ts';

/** How the cells of a workbook are to be understood. */
export interface CellRules {
  /** Days are counted from 1904, as Excel for Mac did. */
  readonly date1904: boolean;
  /** A formula without a value has an empty text for its result: OpenDocument writes no value for it. */
  readonly blankFormulas: boolean;
}

/** The cells that the parser found in a sheet, by rows and columns in their order. */
export function readRows(content: WorkSheet, rules: CellRules): Sheet['rows'] {
  const grid: readonly (readonly CellObject[])[] = content['!data'] ?? [];
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  for (const row of indexesOf(grid, ROWS)) {
    const line = grid[row] as readonly CellObject[];
    const cells = new Map<number, Cell>();
    for (const column of indexesOf(line, COLUMNS)) {
      const cell = readCell(line[column] as CellObject, { row, column }, rules);
      if (cell) cells.set(column, cell);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  return rows;
}

/** By the keys that are there: a sheet may hold nothing but the last cell of its last row. */
function indexesOf(list: readonly unknown[], limit: number): readonly number[] {
  return Object.keys(list)
    .map(Number)
    .filter((index) => index >= 0 && index < limit);
}

function readCell({ t, v, w, f, z }: CellObject, { row, column }: Address, rules: CellRules): Cell | undefined {
  const formula = f ? { formula: f } : undefined;
  if (t === 'e' && w !== undefined) {
    return { row, column, value: undefined, text: w, error: w, percent: false, ...formula };
  }
  const none = t === 'z' || t === 'e' || v instanceof Date || Number.isNaN(v);
  const value = none || v === undefined ? (f && t !== 'e' && rules.blankFormulas ? '' : undefined) : v;
  if (value === undefined && !f) return undefined;
  const format = typeof z === 'string' ? z : '';
  const date = typeof value === 'number' && SSF.is_date(format) ? dateOfSerial(value, rules.date1904) : undefined;
  const text = date ? formatDate(date, 'ru', 'short') : (w ?? String(value ?? ''));
  const cell = { row, column, value, text, percent: format.includes('%') };
  return formula || date ? { ...cell, ...formula, ...(date && { date }) } : cell;
}

/** The day that a serial number stands for; undefined for a time of day and for what no calendar has. */
function dateOfSerial(serial: number, date1904: boolean): CivilDate | undefined {
  // A day computed from a fraction may miss the whole number by a hair.
  const day = Math.floor(serial + 1e-6);
  if (serial < (date1904 ? 0 : 1) || day > 2_958_465) return undefined;
  if (date1904) return addDays('1904-01-01', day);
  // Excel counts a 29 February 1900 that never was: day 60.
  return day === 60 ? undefined : addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}
