/** A part of a .docx package: its path, `word/media/letterhead1.png`, and its content. */
export interface LetterheadPart {
  readonly path: string;
  readonly type: string;
  readonly data: string | Uint8Array;
}

/** What a header or footer refers to: a picture that goes along, or an address on the web. */
export interface LetterheadRelation {
  readonly id: string;
  readonly type: string;
  /** From the folder `word`, or the address. */
  readonly target: string;
  readonly external: boolean;
}

/** A header or footer, and the pages that it stands on. */
export interface LetterheadFrame {
  readonly place: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  /** Its paragraphs and tables as XML, with the prefixes of `Letterhead.namespaces`. */
  readonly content: string;
  readonly relations: readonly LetterheadRelation[];
}

/** Lengths of a page in twentieths of a point. */
export interface LetterheadPage {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer' | 'gutter', number>>;
}

/** What a report takes from a house's own document: its look, and none of its words but those of header and footer. */
export interface Letterhead {
  /** `word/styles.xml` of the house's document, without what a report has no use for. */
  readonly styles: string;
  /** The ids that the house's styles have, by the names under which a report calls them: `Heading1`. */
  readonly styleIds: Readonly<Record<string, string>>;
  /** The font of its ordinary text, where it says one. */
  readonly font: string | undefined;
  /** Its size in half points. */
  readonly size: number;
  /** The sheet of its first section, upright. */
  readonly page: LetterheadPage;
  /** Whether its first page, and its even ones, have a header and footer of their own. */
  readonly firstPage: boolean;
  readonly evenPages: boolean;
  /** Whether left and right margins change sides on even pages. */
  readonly mirrored: boolean;
  readonly frames: readonly LetterheadFrame[];
  /** The attributes that declare the prefixes of all frames. */
  readonly namespaces: string;
  /** Whether a header or footer of its own numbers the pages. */
  readonly numbered: boolean;
  /** The theme and the pictures. */
  readonly parts: readonly LetterheadPart[];
}
