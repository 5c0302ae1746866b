/** The kinds of file that a published report is read from. */
export type PublishedKind = 'docx' | 'odt' | 'html' | 'txt';

/** Where a cell stands: the table in the document, the row and the column in it, all from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph as a reader sees it, in the order of reading; a cell of a table gives one for each of its own. */
export interface Passage {
  /** Without the spaces around it; a no-break hyphen is a hyphen, a line break `\n`; no-break spaces stay. */
  readonly text: string;
  /** The number or bullet that the program sets before it by itself: `1.`, `2)`, `•`. */
  readonly marker?: string;
  /** Whether the file says that it is a heading, by its style or element. */
  readonly heading?: boolean;
  /** The language that the file gives for it. */
  readonly lang?: 'kk' | 'ru';
  readonly cell?: CellPlace;
}

/** What a chart shows: the words over it and its values, each with what it is of. */
export interface Chart {
  readonly title: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** A report as a file, read for its words; headers, footers and what is not seen are no passages. */
export interface Published {
  readonly kind: PublishedKind;
  readonly passages: readonly Passage[];
  /** The program that wrote a page anew, by the name that it gives in it. */
  readonly savedBy?: string;
  /** Where what its charts show can be read. */
  readonly charts?: readonly Chart[];
}
