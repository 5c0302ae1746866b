import type { Block, Language, Text } from '../../report/document.ts';
import { CAPTIONS } from './captions.ts';
import { oneLine } from './words.ts';

/** A table or chart among all of the report: its number, and what it is about. */
export interface Place {
  readonly number: number;
  readonly about: Text;
}

/** Tables are counted, those of charts too: a label that stands once in a page leads to its table. */
export function placeTables(blocks: readonly Block[]): ReadonlyMap<Block, Place> {
  const places = new Map<Block, Place>();
  let heading: Text = [];
  for (const block of blocks) {
    if (block.type === 'heading') heading = block.text;
    if (block.type === 'table') places.set(block, { number: places.size + 1, about: heading });
    if (block.type === 'chart') places.set(block, { number: places.size + 1, about: block.title });
  }
  return places;
}

/** What a table is called by those who do not see it. */
export function labelOf(place: Place | undefined, languages: readonly Language[]): string {
  if (!place) return '';
  const labels = languages.map((lang) => {
    const words = oneLine(place.about, lang).replace(/[:.]$/, '');
    return [CAPTIONS[lang].table(place.number), words].filter((part) => part !== '').join('. ');
  });
  return labels.join(' / ');
}
