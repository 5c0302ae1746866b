import type { Carried } from '../source/carried.ts';

/** The languages of the report, in the order in which it gives them. */
export const LANGUAGES = ['kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in several languages; a language that is missing has none. */
export type Text = readonly { readonly lang: Language; readonly value: string }[];

/** A column of a table; widths are parts of the table's width and add up to 100. */
export interface TableColumn {
  readonly heading: Text;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/**
 * A part of the report, without a file format. Numbers of headings and items (`1.`, `2)`) are text that the report
 * stage counted: they are the same in both languages and in every format.
 */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly number: string; readonly text: Text }
  | {
      readonly type: 'paragraph';
      readonly number?: string;
      readonly text: Text;
      readonly align?: 'left' | 'right' | 'center';
    }
  | { readonly type: 'list'; readonly items: readonly { readonly number: string; readonly text: Text }[] }
  | {
      readonly type: 'table';
      readonly columns: readonly TableColumn[];
      /** The row of a `total` stands out from the others. */
      readonly rows: readonly { readonly cells: readonly Text[]; readonly total?: boolean }[];
    }
  | {
      /** A picture of figures that stand in a table beside it; a value that is not stated leaves a gap. */
      readonly type: 'chart';
      readonly kind: 'bar' | 'column' | 'pie';
      readonly title: Text;
      /** The same in words, for those who cannot see it. */
      readonly alt: Text;
      readonly categories: readonly Text[];
      readonly series: readonly { readonly name: Text; readonly values: readonly (number | undefined)[] }[];
    }
  | { readonly type: 'signature'; readonly position: Text; readonly name: Text; readonly date: Text }
  | { readonly type: 'page-break' };

/** How the languages stand in the document: one after the other on a new page, or side by side in two columns. */
export type Layout = 'sequential' | 'parallel';

/** A report ready to be written: everything it says, in every language it is given in. */
export interface ReportDocument {
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly layout: Layout;
  /** The civil date that stands in the properties of the file, `2022-06-30`; never the time of writing. */
  readonly date: string;
  /** The word across every page of a draft. */
  readonly watermark?: Text;
  readonly blocks: readonly Block[];
  /** The data that the file carries along. */
  readonly carried?: Carried;
}

/** The words of a text in one language; empty where it has none. */
export function wordsIn(text: Text, lang: Language): string {
  return text.find((part) => part.lang === lang)?.value ?? '';
}
