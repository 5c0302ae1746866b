import { AlignmentType, NoBreakHyphen, Paragraph, TextRun } from 'docx';
import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitAddresses, splitLines } from '../words.ts';
import { languageOf, type Style } from './styles.ts';

/** A block of plain text as it goes to the page: its number and its words in one style. */
export interface Line {
  readonly style: Style;
  readonly number?: string;
  readonly text: Text;
  readonly align?: Align;
  /** Whether it must stand on the page of what follows. */
  readonly keepNext?: boolean;
}

export type Align = 'left' | 'right' | 'center';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const satisfies Record<Align, string>;

/** The lines of a block of text; a list has one for each item. */
export function linesOf(block: Extract<Block, { type: 'heading' | 'paragraph' | 'list' }>): readonly Line[] {
  switch (block.type) {
    case 'heading':
      return [{ style: block.level === 1 ? 'Heading1' : 'Heading2', number: block.number, text: block.text }];
    case 'paragraph':
      return [{ ...block, style: 'BodyText' }];
    case 'list':
      return block.items.map((item) => ({ ...item, style: item.number ? 'ListParagraph' : 'PlainList' }));
    default:
      return block satisfies never;
  }
}

/** The paragraphs of a line in one language; none where it has no words. */
export function createParagraphs({ style, number, text, align, keepNext }: Line, lang: Language): Paragraph[] {
  const [first, ...others] = splitLines(wordsIn(text, lang)).filter((line) => line !== '');
  if (first === undefined) return [];
  // A no-break space: the number never stands alone at the end of a line.
  return [number ? `${number}\u00A0${first}` : first, ...others].map(
    (line) =>
      new Paragraph({
        style,
        ...(align && { alignment: ALIGNMENTS[align] }),
        ...(align && style === 'BodyText' && { indent: { firstLine: 0 } }),
        ...(keepNext && { keepNext }),
        children: createRuns(line, lang),
      }),
  );
}

function createRuns(line: string, lang: Language): TextRun[] {
  const language = languageOf(lang);
  return splitAddresses(line).map(
    ({ text, address }) =>
      new TextRun({ children: address ? [text] : keepEndings(text), language, ...(address && { noProof: true }) }),
  );
}

/** A number keeps its ending (`291-ді`, `1-сынып`) at the end of a line. */
function keepEndings(text: string): (string | NoBreakHyphen)[] {
  const [first = '', ...others] = text.split(/(?<=\d)-(?=\p{Script=Cyrillic})/u);
  return [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])];
}
