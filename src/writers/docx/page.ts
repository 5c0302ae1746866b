import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Letterhead } from '../../letterhead/letterhead.ts';
import { type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { PAGE_OF_PAGES } from './labels.ts';
import { lettersOf } from './letters.ts';
import { FONT, languageOf } from './styles.ts';

/** Millimetres in twentieths of a point, the unit of widths in a docx file. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

const SIZE = { width: millimetres(210), height: millimetres(297) };
const EDGES = { header: millimetres(10), footer: millimetres(10) };
/** Margins may take up a sheet altogether. */
const LEAST_WIDTH = millimetres(40);
const PAGE_LINE = millimetres(5);
const [BOUND, WIDE, NARROW] = [millimetres(30), millimetres(20), millimetres(15)];

/** A sheet of A4 and the width that text and tables share on it. */
export interface Page {
  readonly textWidth: number;
  /** How wide letters are beside those of Times New Roman, 12 points high. */
  readonly letters: number;
  readonly properties: NonNullable<NonNullable<ISectionOptions['properties']>['page']>;
}

export const UPRIGHT: Page = {
  textWidth: SIZE.width - BOUND - NARROW,
  letters: 1,
  properties: { size: SIZE, margin: { ...EDGES, left: BOUND, right: NARROW, top: WIDE, bottom: WIDE } },
};

/** Turned to the left: the side that is bound in a folder is now above. */
export const TURNED: Page = {
  textWidth: SIZE.height - WIDE - WIDE,
  letters: 1,
  properties: {
    size: { ...SIZE, orientation: PageOrientation.LANDSCAPE },
    margin: { ...EDGES, left: WIDE, right: WIDE, top: BOUND, bottom: NARROW },
  },
};

/** The two ways in which a sheet lies. */
export interface Pages {
  readonly upright: Page;
  readonly turned: Page;
}

/** The pages of a report: those of a house, where it brings its own. */
export function pagesOf(letterhead?: Letterhead): Pages {
  if (!letterhead) return { upright: UPRIGHT, turned: TURNED };
  const { page, frames, numbered } = letterhead;
  const { width, height, margins } = page;
  const letters = lettersOf(letterhead);
  const { top, right, bottom, left, gutter } = margins;
  // The line with the page's number makes the house's footer that much higher.
  const line = !numbered && frames.some(({ place }) => place === 'footer') ? PAGE_LINE : 0;
  const [above, below] = [Math.abs(top), Math.abs(bottom)];
  return {
    upright: {
      letters,
      textWidth: Math.max(LEAST_WIDTH, width - left - right - gutter),
      properties: {
        size: { width, height },
        margin: { ...margins, bottom: bottom < 0 ? bottom - line : bottom + line },
      },
    },
    turned: {
      letters,
      textWidth: Math.max(LEAST_WIDTH, height - above - below),
      properties: {
        size: { width, height, orientation: PageOrientation.LANDSCAPE },
        margin: { ...margins, gutter: 0, top: left + gutter, right: above, bottom: right + line, left: below },
      },
    },
  };
}

/** What stands on every page: which of how many it is and, on a draft, a word across it. */
export function createFrame(
  watermark: Text | undefined,
  languages: readonly Language[],
): Pick<ISectionOptions, 'headers' | 'footers'> {
  return {
    ...(watermark && { headers: { default: createHeader(watermark, languages) } }),
    footers: { default: createFooter(languages) },
  };
}

function createHeader(watermark: Text, languages: readonly Language[]): Header {
  const words = languages.map((lang) => splitLines(wordsIn(watermark, lang)).join(' '));
  const text = [...new Set(words)].filter((word) => word !== '').join(' / ');
  const width = 480;
  // Capital letters of this font are about as wide as they are high.
  const height = width / Math.max(text.length, 1);
  const mark = { text, font: FONT, color: '#BFBFBF', opacity: 0.5, width, height };
  return new Header({
    children: [new Paragraph({ style: 'Header', children: text === '' ? [] : [new TextWatermark(mark)] })],
  });
}

function createFooter(languages: readonly Language[]): Footer {
  const children = languages.map((lang, index) => {
    const [before, between, behind] = PAGE_OF_PAGES[lang];
    const words = [index > 0 ? ' / ' : '', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, behind];
    return new TextRun({
      children: words.filter((word) => word !== ''),
      language: languageOf(lang),
      noProof: true,
    });
  });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
}
