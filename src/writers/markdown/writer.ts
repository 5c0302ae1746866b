import { type Block, type Language, type ReportDocument, type Text, wordsIn } from '../../report/document.ts';
import type { Writer } from '../writer.ts';
import { formatTable } from './table.ts';
import { escapeLines } from './words.ts';

/**
 * Writes GitHub-flavoured Markdown. The languages always follow one another, whatever the layout: its tables cannot
 * hold text side by side that a person would want to read.
 */
export const markdownWriter: Writer = {
  id: 'md',
  extension: '.md',
  async write(document) {
    const texts = document.languages.map((lang) => formatDocument(document, lang));
    return new TextEncoder().encode(`${texts.join('\n\n---\n\n')}\n`);
  },
};

function formatDocument({ title, watermark = [], blocks }: ReportDocument, lang: Language): string {
  const draft = formatText('', watermark, lang, ' ');
  return [
    draft && `> **${draft}**`,
    formatText('# ', title, lang, ' '),
    ...blocks.map((block) => formatBlock(block, lang)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function formatBlock(block: Block, lang: Language): string {
  switch (block.type) {
    case 'heading':
      return formatText(`${'#'.repeat(block.level + 1)} ${block.number && `${block.number} `}`, block.text, lang, ' ');
    case 'paragraph':
      return formatText(block.number ? `${block.number} ` : '', block.text, lang);
    case 'list':
      return block.items
        .map(({ number, text }) => formatText(`${number || '-'} `, text, lang))
        .filter((item) => item !== '')
        .join('\n');
    case 'table':
      return formatTable(block, lang);
    // The figures stand in the table beside it.
    case 'chart':
      return formatText('', block.title, lang);
    case 'signature': {
      const [position, name, date] = [block.position, block.name, block.date].map((text) => formatText('', text, lang));
      return [`${position} __________ ${name}`, date].filter(Boolean).join('\n\n');
    }
    case 'page-break':
      return '';
    default:
      return block satisfies never;
  }
}

/** The words of a text after what they begin with; nothing where there are no words. */
function formatText(start: string, text: Text, lang: Language, lineEnd = '\\\n'): string {
  const lines = escapeLines(wordsIn(text, lang)).filter((line) => line !== '');
  return lines.length > 0 ? start + lines.join(lineEnd) : '';
}
