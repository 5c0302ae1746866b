/** Where a value stands in a user's file; a finding about a whole file has only the file. */
export type Position =
  | { readonly file: string; readonly line: number; readonly column: number }
  | { readonly file: string; readonly sheet: string; readonly cell: string }
  | { readonly file: string };

/** The way to a value from the root of a file's data: field names and list indexes (from 0). */
export type Path = readonly (string | number)[];

/** A path as a key of a map: `services/0/counts/total`. */
export function pathKey(path: Path): string {
  return path.join('/');
}

/** Whether two positions are the same place. */
export function samePlace(a: Position, b: Position): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A place as people name it: `data.yaml:14:3`, `data.xlsx › Қызметтер – Услуги › E14`. */
export function placeText(at: Position): string {
  const inside = placeInFile(at);
  return inside === '' ? at.file : `${at.file}${'line' in at ? ':' : ' › '}${inside}`;
}

/** A place without its file; empty for the file as a whole. */
export function placeInFile(at: Position): string {
  if ('line' in at) return `${at.line}:${at.column}`;
  return 'cell' in at ? `${at.sheet} › ${at.cell}` : '';
}

/** The line and column of a place in a text, be it a file or the data inside of a report. */
export function linePlace(at: Position): Extract<Position, { readonly line: number }> | undefined {
  if ('line' in at) return at;
  const [, line, column] = ('cell' in at && /^(\d+):(\d+)$/.exec(at.cell)) || [];
  return line === undefined ? undefined : { file: at.file, line: Number(line), column: Number(column) };
}
