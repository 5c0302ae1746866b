import { letterRun } from './lookalikes.ts';

/** A word that is a known one typed on the Russian keyboard; `index` counts UTF-16 units. */
export interface KeyboardSlip {
  readonly word: string;
  readonly suggestion: string;
  readonly index: number;
}

const russianKeys: ReadonlyMap<string, string> = new Map(
  Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и' }),
);

const skeleton = (word: string): string => [...word].map((c) => russianKeys.get(c) ?? c).join('');

const collect = (words: ReadonlySet<string>) => {
  const known = new Set([...words].map((word) => word.normalize('NFC').toLowerCase()));
  const bySkeleton = new Map<string, string[]>();
  for (const word of known) bySkeleton.set(skeleton(word), [...(bySkeleton.get(skeleton(word)) ?? []), word]);
  return { known, bySkeleton };
};

const collections = new WeakMap<ReadonlySet<string>, ReturnType<typeof collect>>();

// тұр and түр share a skeleton too, but no Russian keyboard turns the one into the other.
const isSlip = (word: string, good: string): boolean =>
  [...good].every((c, i) => c === word[i] || (russianKeys.has(c) && !/[әғқңөұүһі]/.test(word[i] ?? '')));

const distance = (word: string, good: string): number => [...good].filter((c, i) => c !== word[i]).length;

const copyCase = (word: string, good: string): string => {
  if (word.length > 1 && word === word.toUpperCase()) return good.toUpperCase();
  return word[0] === word[0]?.toLowerCase() ? good : good.charAt(0).toUpperCase() + good.slice(1);
};

// A capital inside a sentence marks a name of a person or a place, whose spelling is its own.
const isName = (word: string, before: string): boolean =>
  /^\p{Lu}[^\p{Lu}]/u.test(word) && /[\p{L}\p{N},]\s+$/u.test(before);

/**
 * Finds the words that differ from a known word only by letters the Russian keyboard lacks (`кызмет` for `қызмет`);
 * words that are known themselves, words of one or two letters and names inside a sentence are left alone.
 */
export const findKeyboardSlips = (text: string, goodWords: ReadonlySet<string>): readonly KeyboardSlip[] => {
  const { known, bySkeleton } = collections.get(goodWords) ?? collect(goodWords);
  collections.set(goodWords, { known, bySkeleton });
  return [...text.matchAll(letterRun)].flatMap(({ 0: raw, index }) => {
    const word = raw.normalize('NFC');
    const lower = word.toLowerCase();
    if (lower.length < 3 || known.has(lower) || isName(word, text.slice(Math.max(0, index - 8), index))) return [];
    const [best] = (bySkeleton.get(skeleton(lower)) ?? [])
      .filter((good) => isSlip(lower, good))
      .sort((a, b) => distance(lower, a) - distance(lower, b));
    return best === undefined ? [] : [{ word, suggestion: copyCase(word, best), index }];
  });
};
