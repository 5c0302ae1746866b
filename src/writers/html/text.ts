import type { Block, Language, Text } from '../../report/document.ts';
import { linesHtml } from './words.ts';

/** The blocks that are words and stand in a column of their language. */
export type TextBlock = Extract<Block, { type: 'heading' | 'paragraph' | 'list' }>;

/** A block of words in one language; nothing where it has none. */
export function textHtml(block: TextBlock, lang: Language): string {
  switch (block.type) {
    case 'heading': {
      const words = numbered(block.number, linesHtml(block.text, lang)).join(' ');
      return words && `<h${block.level + 1}>${words}</h${block.level + 1}>`;
    }
    case 'paragraph': {
      const start = block.align ? `<p class="${block.align}">` : '<p>';
      return numbered(block.number, linesHtml(block.text, lang))
        .map((line) => `${start}${line}</p>`)
        .join('\n');
    }
    case 'list':
      return listHtml(block.items, lang);
    default:
      return block satisfies never;
  }
}

/**
 * Numbers are words of the report: an ordered list would be counted once more. The role is for Safari, to which a list
 * without marks is none.
 */
function listHtml(items: readonly { readonly number: string; readonly text: Text }[], lang: Language): string {
  const lines = items
    .map(({ number, text }) => numbered(number, linesHtml(text, lang)).join('<br>'))
    .filter((line) => line !== '');
  if (lines.length === 0) return '';
  const kind = items.every(({ number }) => number) ? 'numbered' : 'plain';
  return [`<ul class="${kind}" role="list">`, ...lines.map((line) => `<li>${line}</li>`), '</ul>'].join('\n');
}

/** A no-break space: the number never stands alone at the end of a line. */
function numbered(number: string | undefined, lines: readonly string[]): readonly string[] {
  const [first, ...others] = lines;
  return number && first !== undefined ? [`${number}\u00a0${first}`, ...others] : lines;
}
