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
