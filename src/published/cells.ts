import type { CellPlace } from './passage.ts';

interface Frame {
  readonly table: number;
  row: number;
  /** The last column that the cell covers. */
  covered: number;
  column: number;
  inside: boolean;
  /** For each column, the last row that a cell from above reaches down to. */
  readonly reach: Map<number, number>;
}

/** The widest table and the longest reach of a cell that is believed; columns beyond are not looked at from above. */
const MAX_SPAN = 1000;

/** Follows the tables of a file, one in another, and says in which cell the reading is. */
export function followTables() {
  let count = 0;
  const frames: Frame[] = [];
  return {
    startTable: () => {
      count += 1;
      frames.push({ table: count, row: 0, covered: 0, column: 0, inside: false, reach: new Map() });
    },
    endTable: () => void frames.pop(),
    /** A row may begin with some columns left out. */
    startRow: (before = 0) => {
      const frame = frames.at(-1);
      if (frame) Object.assign(frame, { row: frame.row + 1, covered: before, inside: false });
    },
    startCell: (columns = 1, rows = 1) => {
      const frame = frames.at(-1);
      if (frame) enterCell(frame, clamp(columns), clamp(rows));
    },
    endCell: () => {
      const frame = frames.at(-1);
      if (frame) frame.inside = false;
    },
    place: (): CellPlace | undefined => {
      const frame = frames.findLast(({ inside }) => inside);
      return frame && { table: frame.table, row: frame.row, column: frame.column };
    },
  };
}

function enterCell(frame: Frame, columns: number, rows: number): void {
  let column = frame.covered + 1;
  while (column <= MAX_SPAN && (frame.reach.get(column) ?? 0) >= frame.row) column += 1;
  const covered = column + columns - 1;
  if (rows > 1)
    for (let at = column; at <= Math.min(covered, MAX_SPAN); at++) frame.reach.set(at, frame.row + rows - 1);
  Object.assign(frame, { column, covered, inside: true });
}

function clamp(span: number): number {
  return Number.isFinite(span) ? Math.min(Math.max(1, Math.trunc(span)), MAX_SPAN) : 1;
}
