import { escapeContent } from '../../language/escape-markup.ts';
import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitAddresses, splitLines } from '../words.ts';
import { LOCALES, type Style } from './styles.ts';

/** A block of plain text as it goes to the page: its number and its words in one style. */
export interface Line {
  readonly style: Style;
  readonly number?: string;
  readonly text: Text;
  readonly align?: Align;
  /** Whether it must stand on the page of what follows. */
  readonly keepNext?: boolean;
  /** Whether it stands a little apart from the same in another language above it. */
  readonly isApart?: boolean;
}

export type Align = 'left' | 'right' | 'center';

const APART = 60;

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
export function createParagraphs({ style, number, text, align, keepNext, isApart }: Line, lang: Language): string {
  const [first, ...others] = splitLines(wordsIn(text, lang)).filter((line) => line !== '');
  if (first === undefined) return '';
  const kept = keepNext ? '<w:keepNext/>' : '';
  const indent = align && style === 'BodyText' ? '<w:ind w:firstLine="0"/>' : '';
  const aligned = align ? `<w:jc w:val="${align}"/>` : '';
  // A no-break space: the number never stands alone at the end of a line.
  return [number ? `${number}\u00A0${first}` : first, ...others]
    .map((line, index) => {
      const spacing = isApart && index === 0 ? `<w:spacing w:before="${APART}"/>` : '';
      return createParagraph(style, createRuns(line, lang), kept + spacing + indent + aligned);
    })
    .join('');
}

/** A paragraph in a style, of runs and properties that are markup already. */
export function createParagraph(style: Style, runs = '', properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

function createRuns(line: string, lang: Language): string {
  const locale = LOCALES[lang];
  const language = `<w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="${locale}"/>`;
  return splitAddresses(line)
    .map(({ text, address }) =>
      address
        ? `<w:r><w:rPr><w:noProof/>${language}</w:rPr>${createText(text)}</w:r>`
        : `<w:r><w:rPr>${language}</w:rPr>${keepEndings(text)}</w:r>`,
    )
    .join('');
}

/** A number keeps its ending (`291-ді`, `1-сынып`) at the end of a line. */
function keepEndings(text: string): string {
  return text
    .split(/(?<=\d)-(?=\p{Script=Cyrillic})/u)
    .map(createText)
    .join('<w:noBreakHyphen/>');
}

/** Programs drop blanks at the ends unless they are told to keep them. */
function createText(text: string): string {
  const kept = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<w:t${kept}>${escapeContent(text)}</w:t>`;
}
