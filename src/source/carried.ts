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
