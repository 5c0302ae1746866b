import { localName, scanMarkup } from '../source/markup.ts';
import type { LetterheadFrame, LetterheadPage } from './letterhead.ts';

/** A header or footer as a section names it. */
export interface FrameReference extends Pick<LetterheadFrame, 'place' | 'pages'> {
  readonly id: string;
}

/** What the first section of a document says, and whether there are words on its pages. */
export interface Section {
  readonly page: LetterheadPage;
  readonly firstPage: boolean;
  readonly references: readonly FrameReference[];
  readonly hasWords: boolean;
}

/** A4 with the margins that Word begins with. */
const A4: LetterheadPage = {
  width: 11906,
  height: 16838,
  margins: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 709, footer: 709, gutter: 0 },
};
/** Word's own limit: 22 inches. */
const LARGEST = 31680;
const SMALLEST = 1440;

/** Reads the first section while the document is scanned, for a house may well bring a long one. */
export function readSection(text: string): Section {
  const references: FrameReference[] = [];
  let page = A4;
  let firstPage = false;
  let hasWords = false;
  // What is being read: nothing yet, the section, or what comes after it.
  let state: 'before' | 'inside' | 'after' = 'before';
  let ignored = 0;
  scanMarkup(text, 'xml', {
    open(written, attributes) {
      const name = localName(written);
      const value = readAttributes(attributes);
      if (name === 'sectPrChange') ignored += 1;
      else if (ignored > 0) return;
      else if (name === 'sectPr' && state === 'before') state = 'inside';
      else if (state === 'inside') {
        if (name === 'pgSz') page = { ...page, ...sizeOf(value) };
        else if (name === 'pgMar') page = { ...page, margins: marginsOf(value, page.margins) };
        else if (name === 'titlePg') firstPage = isOn(value.get('val'));
        else if (name === 'headerReference' || name === 'footerReference') {
          const pages = value.get('type');
          const place = name === 'headerReference' ? 'header' : 'footer';
          references.push({
            place,
            pages: pages === 'first' || pages === 'even' ? pages : 'default',
            id: value.get('id') ?? '',
          });
        }
      }
    },
    text(words) {
      if (!hasWords && /[\p{L}\p{N}]/u.test(words)) hasWords = true;
    },
    close(written) {
      const name = localName(written);
      if (name === 'sectPrChange') ignored -= 1;
      if (name === 'sectPr' && state === 'inside' && ignored === 0) state = 'after';
    },
  });
  return { page, firstPage, references, hasWords };
}

/** What a switch of Word says: there without a value, it is on. */
export function isOn(value: string | undefined): boolean {
  return !['0', 'false', 'off'].includes(value ?? '');
}

function sizeOf(value: ReadonlyMap<string, string>) {
  const [w, h] = [lengthOf(value.get('w'), A4.width), lengthOf(value.get('h'), A4.height)];
  const sides = [w, h].map((side) => Math.min(LARGEST, Math.max(SMALLEST, side)));
  return { width: Math.min(...sides), height: Math.max(...sides) };
}

function marginsOf(
  value: ReadonlyMap<string, string>,
  otherwise: LetterheadPage['margins'],
): LetterheadPage['margins'] {
  const read = (name: keyof LetterheadPage['margins']) =>
    Math.min(
      LARGEST,
      Math.max(name === 'top' || name === 'bottom' ? -LARGEST : 0, lengthOf(value.get(name), otherwise[name])),
    );
  return {
    top: read('top'),
    right: read('right'),
    bottom: read('bottom'),
    left: read('left'),
    header: read('header'),
    footer: read('footer'),
    gutter: lengthOf(value.get('gutter'), 0),
  };
}

function lengthOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^-?\d{1,6}(\.\d+)?$/.test(text) ? Math.round(Number(text)) : otherwise;
}

function readAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
