import type { Line } from './lines.ts';

/** A cell of a table with its lines. */
export interface Cell {
  readonly column: number;
  readonly lines: readonly Line[];
}

/** The rows of the tables that lines stand in, each with its cells by their columns. */
export function readRows(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const rows = new Map<string, Map<number, Line[]>>();
  for (const line of lines) {
    if (!line.cell) continue;
    const key = `${line.cell.table}:${line.cell.row}`;
    const row = rows.get(key) ?? new Map<number, Line[]>();
    rows.set(key, row);
    const cell = row.get(line.cell.column);
    if (cell) cell.push(line);
    else row.set(line.cell.column, [line]);
  }
  return [...rows.values()].map((row) => [...row].map(([column, cell]) => ({ column, lines: cell })));
}

/** The words of a cell on one line. */
export function wordsOf(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the columns of a table hold, by the words of its header; undefined where the row is no header of this kind. */
export function readHeader<Name extends string>(
  row: readonly Cell[],
  names: Readonly<Record<Name, RegExp>>,
  wanted: readonly Name[],
): ReadonlyMap<number, Name> | undefined {
  const columns = new Map<number, Name>();
  for (const { column, lines } of row) {
    const words = wordsOf(lines);
    const name = (Object.keys(names) as Name[]).find((each) => names[each].test(words));
    if (name && ![...columns.values()].includes(name)) columns.set(column, name);
  }
  return wanted.every((name) => [...columns.values()].includes(name)) ? columns : undefined;
}
