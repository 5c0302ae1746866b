import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { FONT, LOCALES } from './styles.ts';

/** Millimetres in twentieths of a point, the unit of widths in a docx file. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

const SIZE = { width: millimetres(210), height: millimetres(297) };
const EDGES = { header: millimetres(10), footer: millimetres(10) };
const [BOUND, WIDE, NARROW] = [millimetres(30), millimetres(20), millimetres(15)];

/** A sheet of A4 and the width that text and tables share on it. */
export interface Page {
  readonly textWidth: number;
  readonly properties: NonNullable<NonNullable<ISectionOptions['properties']>['page']>;
}

export const UPRIGHT: Page = {
  textWidth: SIZE.width - BOUND - NARROW,
  properties: { size: SIZE, margin: { ...EDGES, left: BOUND, right: NARROW, top: WIDE, bottom: WIDE } },
};

/** Turned to the left: the side that is bound in a folder is now above. */
export const TURNED: Page = {
  textWidth: SIZE.height - WIDE - WIDE,
  properties: {
    size: { ...SIZE, orientation: PageOrientation.LANDSCAPE },
    margin: { ...EDGES, left: WIDE, right: WIDE, top: BOUND, bottom: NARROW },
  },
};

/** What stands on every page: the number at the foot and, on a draft, a word across it. */
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

function createFooter([lang = 'kk']: readonly Language[]): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], language: { value: LOCALES[lang] }, noProof: true });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [number] })] });
}
