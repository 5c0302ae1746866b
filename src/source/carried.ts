/**
 * What a built report carries besides its words: the data that it was built from, so that they can be read back and the
 * words can be held against them. A custom XML part of a .docx, a script element of its own type in .html.
 */
export interface Carried {
  /** The data in their canonical form as JSON, two spaces deep: the text that places of findings count lines in. */
  readonly data: string;
  /** Of `data` in UTF-8, in small hexadecimal letters. */
  readonly sha256: string;
  /** How the report was built, each by its name in the command line: `layout: columns`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The namespace of the part in a .docx; no program looks there for anything. */
export const CARRIED_NAMESPACE = 'urn:esep:report:1';

/** The type of the element in a page; browsers leave alone what they do not know. */
export const CARRIED_TYPE = 'application/vnd.esep.report+json';

/**
 * The same once more, packed and cut into properties of the document: LibreOffice keeps these in an .odt, where it drops
 * the XML part. Their names are this and a number from 01.
 */
export const PIECE_NAME = 'esep.report.1.';

/** Signs in one piece: Word cuts the text of a property off behind them. */
export const PIECE_LENGTH = 255;

/** Pieces of one document; a report that needs more has its XML part only. */
export const MAX_PIECES = 64;

/** Bytes of data that a report carries at most: a school's take some 20 KB, those of 500 schools together 1 MB. */
export const MAX_CARRIED_BYTES = 2 * 1024 * 1024;
