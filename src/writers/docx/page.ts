import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { FONT, LOCALES } from './styles.ts';

/** Millimetres in twentieths of a point, the unit of widths in a docx file. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

const MARGIN = { left: millimetres(30), right: millimetres(15), top: millimetres(20), bottom: millimetres(20) };
const PAGE = { width: millimetres(210), height: millimetres(297) };

/** The width that the text and the tables share. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Everything about a run of pages but its text: A4, the number at the foot, the word across a draft. */
export function createSection(
  watermark: Text | undefined,
  languages: readonly Language[],
): Omit<ISectionOptions, 'children'> {
  const words = languages.map((lang) => splitLines(watermark ? wordsIn(watermark, lang) : '').join(' '));
  const draft = [...new Set(words)].filter((word) => word !== '').join(' / ');
  return {
    properties: {
      page: { size: PAGE, margin: { ...MARGIN, header: millimetres(10), footer: millimetres(10) } },
    },
    ...(draft === '' ? {} : { headers: { default: createHeader(draft) } }),
    footers: { default: createFooter(languages) },
  };
}

function createHeader(text: string): Header {
  const width = 480;
  // Capital letters of this font are about as wide as they are high.
  const height = width / text.length;
  const watermark = new TextWatermark({ text, font: FONT, color: '#BFBFBF', opacity: 0.5, width, height });
  return new Header({ children: [new Paragraph({ style: 'Header', children: [watermark] })] });
}

function createFooter([lang = 'kk']: readonly Language[]): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], language: { value: LOCALES[lang] }, noProof: true });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [number] })] });
}
