/** A part of a .docx package: its path, `word/header1.xml`, and its content. */
export interface LetterheadPart {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** What a report takes from a house's own document: its look, and none of its words but those of header and footer. */
export interface Letterhead {
  /** `word/styles.xml` as it is in the house's document. */
  readonly styles: string;
  /** Twentieths of a point, upright. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
  };
  /** The header and footer of the first page and of the others, with the pictures and relations that they need. */
  readonly parts: readonly LetterheadPart[];
}
