import type { Carried } from './carried.ts';
import type { Path, Position } from './position.ts';

/** Something that went wrong while a file was read; `check` is the id of the check that words it. */
export interface ReadError {
  readonly check: string;
  readonly at: Position;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly related?: readonly Position[];
}

/** A word in the file itself that findings of some checks shall not count: a comment in YAML, a cell in Excel. */
export interface Ignore {
  /** Where the comment or cell stands. */
  readonly at: Position;
  /** What is said, still as text: `services/total: reason until 2027-01-01`. */
  readonly text: string;
  readonly covers: Covered;
}

/** Which places of its file an ignore is about. */
export type Covered =
  | { readonly whole: true }
  | { readonly lines: readonly [first: number, last: number] }
  /** Lines of the data in a report, which need not follow each other. */
  | { readonly inside: ReadonlySet<number> }
  | { readonly sheet: string; readonly rows: readonly [first: number, last: number] };

/**
 * A file as plain data (objects, lists, strings, numbers, booleans; a blank value is left out) that knows where every
 * value stands.
 */
export interface Source {
  readonly file: string;
  readonly format: 'yaml' | 'excel';
  readonly data: unknown;
  readonly errors: readonly ReadError[];
  /** Fields that stand in the file without a value; not in the data, but a mistyped one among them must not be lost. */
  readonly blanks?: readonly Path[];
  /**
   * Fields and lists whose sheet, column or row is missing in a workbook: nothing is known of them, nor of what stands
   * under them, which is another thing than a blank.
   */
  readonly absent?: readonly Path[];
  /** The sheets of a workbook in their order. */
  readonly sheets?: readonly string[];
  /** What the file asks not to count. */
  readonly ignores?: readonly Ignore[];
  /** For a built report: what it carries. Data, lines and excerpts are those of the JSON in there. */
  readonly carried?: Carried;
  /** The place of the value at `path`, or of its nearest parent that stands in the file. */
  positionOf(path: Path): Position;
  /** Where the name of a field stands, for a name that is wrong; YAML only. */
  keyPositionOf?(path: Path): Position;
  /** What a person sees at the position: the line of a YAML file, the text of a cell. */
  excerpt(position: Position): string | undefined;
}

/** A source that could not be read at all: no data, one error or more. */
export function unreadable(file: string, format: Source['format'], ...errors: ReadError[]): Source {
  return { file, format, data: undefined, errors, positionOf: () => ({ file }), excerpt: () => undefined };
}
