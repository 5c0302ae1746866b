import type { Block, Language, ReportDocument, Text } from '../../report/document.ts';
import { fitsInto } from '../docx/widths.ts';
import { splitSheets } from '../sheets.ts';
import { chartHtml } from './chart.ts';
import { labelOf, type Place, placeTables } from './labels.ts';
import { pairHtml } from './pair.ts';
import { signatureHtml } from './signature.ts';
import { tableHtml } from './table.ts';
import { textHtml } from './text.ts';
import { linesHtml } from './words.ts';

/** The words of a sheet of A4 between its margins, in twentieths of a point: 210 - 30 - 15 millimetres. */
const UPRIGHT = 9354;

/** What stands in a column of its language, or over all of them. */
type Part = ((lang: Language) => string) | Extract<Block, { type: 'table' | 'signature' }>;
type Places = ReadonlyMap<Block, Place>;

/**
 * The report in one language, or in several side by side. A page break begins a sheet of its own, which lies on its
 * side if it has a table too wide to stand upright.
 */
export function sheetsHtml(document: ReportDocument, languages: readonly Language[]): string {
  const places = placeTables(document.blocks);
  // A table that lies on its side in one language lies so in all of them.
  const groups = languages.length > 1 ? [languages] : document.languages.map((lang) => [lang]);
  const isWide = (block: Block) => block.type === 'table' && groups.some((group) => !fitsInto(block, group, UPRIGHT));
  return splitSheets(document.blocks)
    .map(({ blocks, isFirst }) => {
      const start: Part[] = isFirst ? [(lang) => titleHtml(document.title, lang)] : [];
      const parts = [...start, ...blocks.flatMap((block) => partsOf(block, blocks, places))];
      const kind = !isFirst && blocks.some(isWide) ? 'sheet wide' : 'sheet';
      const lines = parts.map((part) => partHtml(part, languages, places)).filter((line) => line !== '');
      return [`<div class="${kind}">`, ...lines, '</div>'].join('\n');
    })
    .join('\n');
}

function partsOf(block: Block, sheet: readonly Block[], places: Places): Part[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'list':
      return [(lang) => textHtml(block, lang)];
    case 'chart':
      return [(lang) => chartHtml(block, lang, places.get(block), sheet.filter(isTable))];
    case 'table':
    case 'signature':
      return [block];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

function partHtml(part: Part, languages: readonly Language[], places: Places): string {
  if (typeof part !== 'function') {
    return isTable(part)
      ? tableHtml(part, languages, labelOf(places.get(part), languages))
      : signatureHtml(part, languages);
  }
  const [only] = languages;
  return only && languages.length === 1 ? part(only) : pairHtml(part, languages);
}

function isTable(block: Block): block is Extract<Block, { type: 'table' }> {
  return block.type === 'table';
}

/** The switch leads to the title; where there is none, to the place of one. */
function titleHtml(title: Text, lang: Language): string {
  const words = linesHtml(title, lang).join(' ');
  return words ? `<h1 id="${lang}">${words}</h1>` : `<div id="${lang}"></div>`;
}
