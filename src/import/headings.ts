import type { Language } from '../report/document.ts';
import type { Template } from '../report/template.ts';
import { HEADINGS_BY_HAND } from './by-hand.ts';
import { beginsWith, listWords, shareOfWords } from './words.ts';

/** A heading of the form, in one language; `section` is the part of the form that it opens or stands in. */
export interface KnownHeading {
  /** The item, or the section itself where that has paragraphs of its own. */
  readonly id: string;
  readonly section: string;
  readonly isSection: boolean;
  readonly lang: Language;
  readonly words: string;
}

/** A heading found at the beginning of a text; `rest` is what the same line goes on with. */
export interface FoundHeading {
  readonly heading: KnownHeading;
  readonly rest: string;
  readonly sure: boolean;
}

/** Every heading of the form, as the template has it and as people write it. */
export function listHeadings({ sections }: Template): readonly KnownHeading[] {
  const inBoth = (id: string, section: string, isSection: boolean, words: Readonly<Record<Language, string>>) =>
    (['kk', 'ru'] as const).map((lang) => ({ id, section, isSection, lang, words: words[lang] }));
  return sections.flatMap(({ id, heading, items = [] }) => [
    ...inBoth(id, id, true, heading),
    ...byHand(id).flatMap((words) => inBoth(id, id, true, words)),
    ...items.flatMap((item) => [
      ...inBoth(item.id, id, false, item.heading),
      ...(item.headingWithoutRecords ? inBoth(item.id, id, false, item.headingWithoutRecords) : []),
      ...byHand(item.id).flatMap((words) => inBoth(item.id, id, false, words)),
    ]),
  ]);
}

function byHand(id: string): readonly Readonly<Record<Language, string>>[] {
  return HEADINGS_BY_HAND[id] ?? [];
}

/** Long headings bear a misspelt letter in eight, short ones hardly any. */
const TOLERANCE = 0.12;
const SHORT = 4;
/** Three times the longest heading of the form; a paragraph is not searched for its words. */
const LONGEST = 600;
/** A heading that says most of the same words in another order is taken for it, with doubt. */
const RESEMBLING = 0.75;

/**
 * The heading that a line is or begins with, whatever its number says. What a line goes on with after a heading is parted
 * from it by a mark, or the line is a sentence that happens to begin so.
 */
export function findHeading(text: string, known: readonly KnownHeading[], isLikely: boolean): FoundHeading | undefined {
  let best: (FoundHeading & { readonly away: number }) | undefined;
  for (const heading of known) {
    const found = beginsWith(text, heading.words, TOLERANCE);
    if (!found || found.away >= (best?.away ?? 2)) continue;
    const [, mark = '', rest = ''] = /^([^\p{L}\p{N}«"(]*)(.*)$/su.exec(found.rest) ?? [];
    const isShort = listWords(heading.words).length < SHORT;
    if (rest !== '' && (isShort || !/[:.–—-]/.test(mark))) continue;
    best = { heading, rest, sure: true, away: found.away };
  }
  return best ?? (isLikely && text.length <= LONGEST ? findResembling(text, known) : undefined);
}

function findResembling(text: string, known: readonly KnownHeading[]): FoundHeading | undefined {
  const scored = known
    .filter(({ words }) => listWords(words).length >= SHORT)
    .map((heading) => ({ heading, share: shareOfWords(text, heading.words) }))
    .sort((a, b) => b.share - a.share);
  const [best] = scored;
  if (!best || best.share < RESEMBLING) return undefined;
  // Of two items that it resembles alike neither is taken.
  const rival = scored.find(({ heading }) => heading.id !== best.heading.id);
  return rival && rival.share >= best.share ? undefined : { heading: best.heading, rest: '', sure: false };
}
