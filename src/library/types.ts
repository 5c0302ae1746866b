import type { Consolidated } from './consolidated.ts';
import type { CivilDate, Report, Roster } from './data.ts';

/** The languages of messages; Russian unless told. */
export type Lang = 'kk' | 'ru' | 'en';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Where something stands: a line and a column, both from 1; a cell; or the file as a whole. In the data of a report the
 * sheet is `data.json` and the cell a line and a column of these: `46:14`.
 */
export type Position =
  | { readonly file: string; readonly line: number; readonly column: number }
  | { readonly file: string; readonly sheet: string; readonly cell: string }
  | { readonly file: string };

/** The way to a value from the root of the data: `['services', 0, 'counts', 'total']`. */
export type Path = readonly (string | number)[];

/**
 * A file by its path, or what it holds (YAML, JSON, .xlsx, .xls or .ods, or a report that carries its data) under a name
 * for findings.
 */
export type Input = string | { readonly name: string; readonly bytes: Uint8Array };

/** The same words in all languages of messages. */
export interface Sentence {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A figure that takes part in a failed sum: what it is, how much, and where it stands. */
export interface Term {
  readonly label: Sentence;
  readonly value: number;
  readonly at: Position;
}

/** Why a finding does not count: somebody decided so, in the file itself or in the configuration. */
export interface Suppressed {
  readonly kind: 'file' | 'config';
  readonly reason: string;
  readonly until?: CivilDate;
  readonly at: Position;
}

/** Something that is wrong in a file. Only `message` and `help` depend on the language. */
export interface Finding {
  /** The id of the check, `services/total`: docs/checks.md lists them all. */
  readonly check: string;
  readonly severity: Severity;
  readonly at: Position;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters and what to do. */
  readonly help: string;
  /** A failed sum, worked out: `57 + 3 + 352 = 412`. */
  readonly working?: string;
  /** What the message speaks of, by name. */
  readonly values: Readonly<Record<string, string | number | Sentence>>;
  /** The parts of a failed sum. */
  readonly terms: readonly Term[];
  /** Other places that it is about. */
  readonly related: readonly Position[];
  /** Where this is there, the finding does not count. */
  readonly suppressed?: Suppressed;
}

export interface ReadOptions {
  readonly lang?: Lang;
  /** A folder of your own templates: names of services, lists to choose from, wording of the report. */
  readonly templates?: string;
}

interface ReadFile {
  /** Its path or name. */
  readonly file: string;
  /** What could not be read or understood; such values count as not stated. */
  readonly errors: readonly Finding[];
  /** The place of a value, or of its nearest parent that stands in the file. */
  positionOf(path: Path): Position;
}

/** A file read: its data by its kind; `unreadable` where nothing could be read, which `errors` explain. */
export type ReadResult =
  | (ReadFile & { readonly kind: 'provider'; readonly data: Report })
  | (ReadFile & { readonly kind: 'consolidated'; readonly data: Consolidated })
  | (ReadFile & { readonly kind: 'roster'; readonly data: Roster })
  | (ReadFile & { readonly kind: 'unreadable'; readonly data?: undefined });

export interface CheckOptions extends ReadOptions {
  /**
   * The path of an `esep.config.yaml`, or what it would hold as a plain object, whose paths go from the current folder.
   * None is looked for. Its language and templates hold where no other are told.
   */
  readonly config?: string | Readonly<Record<string, unknown>>;
  /** The day that suppressions expire by; today unless told. */
  readonly today?: CivilDate;
}

export interface BuildOptions extends CheckOptions {
  /** Word unless told. */
  readonly format?: 'docx' | 'html' | 'md';
  /** `pages`: Kazakh, then Russian (unless told); `columns`: side by side; or one language alone. */
  readonly layout?: 'pages' | 'columns' | 'kk' | 'ru';
  /** Builds in spite of errors, marked as a draft on every page. */
  readonly draft?: boolean;
  /** Whether figures are drawn as well; unless told, a consolidated report has charts and a school's has none. */
  readonly charts?: boolean;
  /** Last year's data of the same kind and provider, to stand beside this year's. */
  readonly previous?: Input;
  /** A Word document of your own whose styles, page, header and footer a Word document takes. */
  readonly reference?: Input;
  /** Whether a Word document or page carries its data, so that they can be read back from it; unless told, it does. */
  readonly data?: boolean;
}

export interface MergeOptions extends CheckOptions {
  /** Who is expected to report: YAML or a workbook. */
  readonly roster?: Input;
  /** Last year's consolidated file, to compare with. */
  readonly previous?: Input;
  /** The day by which reports were due, `2026-01-15`; the roster's unless told. */
  readonly deadline?: CivilDate;
  /** Sums reports with errors as well. */
  readonly includeRejected?: boolean;
  /** Threads that read, 1 to 64; one a processor unless told. */
  readonly jobs?: number;
}

export interface WriteOptions {
  /** The folder that the result will lie in: files of members are named from there, else as they were found. */
  readonly folder?: string;
}

/** Many reports as one. */
export interface MergeResult {
  /** The sums, the turnout, and every member with its status and its own figures. */
  readonly data: Consolidated;
  /** What is wrong in the files and between them, the gravest first; of one file a hundred at most. */
  readonly findings: readonly Finding[];
  /** Reports (Word, a page) that hold the same data as another of the files, which alone is a member. */
  readonly repeated: readonly string[];
  /** The bytes of the consolidated file (YAML), of the report (Word, a page, Markdown) or of the workbook (Excel). */
  write(format: 'yaml' | 'docx' | 'html' | 'md' | 'xlsx', options?: WriteOptions): Promise<Uint8Array>;
}

/** What stands in the way of what was asked for; the message names the first of the findings with their places. */
export declare class EsepError extends Error {
  readonly name: 'EsepError';
  /** What has errors: the data, a template, the configuration, the roster, last year's file, or the letterhead. */
  readonly code: 'data' | 'templates' | 'config' | 'roster' | 'previous' | 'reference';
  readonly findings: readonly Finding[];
}

/** Reads a file of data. Whatever is wrong with the file is in `errors`; rejects with an EsepError for bad templates. */
export declare function read(input: Input, options?: ReadOptions): Promise<ReadResult>;

/** Finds what is wrong in a file, in the order of the file; in what `read` gave, as it stood in the file. */
export declare function check(input: Input | ReadResult, options?: CheckOptions): Promise<readonly Finding[]>;

/** Builds the report as bytes; rejects with an EsepError if the data have errors, unless a draft is asked for. */
export declare function build(input: Input | ReadResult, options?: BuildOptions): Promise<Uint8Array>;

/**
 * Merges files, and all files in folders. A file that cannot be read is a finding and a member of that status; an
 * EsepError is for errors in the roster, last year's file, the templates or the configuration.
 */
export declare function merge(paths: string | readonly string[], options?: MergeOptions): Promise<MergeResult>;
