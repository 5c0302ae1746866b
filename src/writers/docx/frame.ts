import { Document, Paragraph } from 'docx';
import { recent } from '../../language/recent.ts';
import type { Layout, Text } from '../../report/document.ts';
import { createFrame } from './page.ts';
import { createParts, type Part } from './parts.ts';
import type { Piece, Section } from './sections.ts';
import { createStyles } from './styles.ts';

/** What a document looks like as a whole. */
export interface Look {
  readonly layout: Layout;
  /** The size of a house's own letters, in half points. */
  readonly size: number | undefined;
  readonly watermark: Text | undefined;
}

type Frame = Omit<Section, 'body'>;

/**
 * The parts of a document. The package around the words is docx's work and is done once for reports that look alike:
 * a paragraph that calls a style which there is not keeps the place of the words, which are markup already. Only
 * charts, which take parts of their own, have it done anew.
 */
export function fillFrames(look: Look, sections: readonly Section[], chartLocales: readonly string[]): readonly Part[] {
  const texts: string[] = [];
  const frames = sections.map(({ body: _, ...frame }) => frame);
  const places = sections.map(({ body }) =>
    joinTexts(body).map((piece) => (typeof piece === 'string' ? `Words${texts.push(piece) - 1}` : piece)),
  );
  const isPlain = places.flat().every((place) => typeof place === 'string');
  const parts = isPlain ? known(JSON.stringify([look, frames, places])) : compile(look, frames, places, chartLocales);
  return parts.map(
    ([path, data]): Part => [
      path,
      path === 'word/document.xml' && typeof data === 'string' ? putIn(data, texts) : data,
    ],
  );
}

const known = recent((key) => compile(...(JSON.parse(key) as [Look, Frame[], string[][]])));

function compile(
  { layout, size, watermark }: Look,
  frames: readonly Frame[],
  places: readonly (readonly Piece[])[],
  chartLocales: readonly string[] = [],
): readonly Part[] {
  const file = new Document({
    styles: createStyles(layout, size),
    compatibility: { version: 15 },
    sections: frames.map(({ page, languages, isFirst }, index) => ({
      properties: { page },
      // The sections that follow inherit them.
      ...(isFirst && createFrame(watermark, languages)),
      children: (places[index] ?? []).map((piece) =>
        typeof piece === 'string' ? new Paragraph({ style: piece }) : piece,
      ),
    })),
  });
  return createParts(file, chartLocales);
}

const PLACE = /<w:p><w:pPr><w:pStyle w:val="Words(\d+)"\/>(<w:sectPr>.*?<\/w:sectPr>)?<\/w:pPr><\/w:p>/g;

/** The last paragraph of a section says what sheet it stands on. */
function putIn(xml: string, texts: readonly string[]): string {
  return xml.replace(PLACE, (_, number, section = '') => {
    const text = texts[number] ?? '';
    const end = text.lastIndexOf('</w:pPr>');
    return text.slice(0, end) + section + text.slice(end);
  });
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
