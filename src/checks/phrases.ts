import { foldLookalikes, hasForeign } from '../language/lookalikes.ts';
import { recent } from '../language/recent.ts';

/** A phrase found in a text; `ending` is what its last word has beyond the phrase. */
export interface FoundPhrase {
  readonly index: number;
  readonly text: string;
  readonly ending: string;
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
const patterns = new Map<string, RegExp>();
const anchors = new Map<string, string>();

/** A text as it is searched: its look-alike letters repaired, and that in small letters. */
interface Searched {
  readonly plain: string;
  readonly small: string;
}

/**
 * Finds a word or name of several words with any case endings, in capitals or not; a single name such as «Астана»
 * needs its capital, and an abbreviation such as «МОН» all of them.
 */
export function findPhrase(text: string, phrase: string, lang: 'kk' | 'ru'): readonly FoundPhrase[] {
  const { plain, small } = searchable(text);
  if (!small.includes(remember(anchors, phrase, () => anchorOf(phrase)))) return [];
  const pattern = remember(patterns, `${lang} ${phrase}`, () => compile(phrase, lang));
  return [...plain.matchAll(pattern)]
    .filter(({ 0: found }) => hasItsCapital(found, phrase))
    .map(({ 0: found, index }) => ({
      index,
      text: text.slice(index, index + found.length),
      ending: found.slice(phrase.length),
    }));
}

/**
 * Makes the test that tells most texts at once to hold none of many phrases; where it passes, each is to be looked for.
 */
export function phrasesTest(phrases: readonly string[]): (text: string) => boolean {
  if (phrases.length === 0) return () => false;
  const anyAnchor = new RegExp([...new Set(phrases.map(anchorOf))].join('|'));
  return (text) => anyAnchor.test(searchable(text).small);
}

/** Each of many phrases is looked for in each of many texts, one text after the other. */
function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Several checks search the same texts. */
const searchable = recent((text): Searched => {
  const plain = hasForeign(text) ? foldLookalikes(text) : text;
  return { plain, small: plain.toLowerCase() };
});

/** Letters that any form of the phrase holds: compiling its pattern costs more than telling that they are not there. */
function anchorOf(phrase: string): string {
  const [longest = ''] = (phrase.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  return withoutEnding(longest).toLowerCase();
}

/** A single name such as «Астана» is also a common word, unless it has its capital. */
function hasItsCapital(found: string, phrase: string): boolean {
  return phrase.includes(' ') || !/^\p{Lu}/u.test(phrase) || /^\p{Lu}/u.test(found);
}

function compile(phrase: string, lang: 'kk' | 'ru'): RegExp {
  const words = phrase.split(' ');
  const body = words.map((word, index) => inflected(word, lang, index === words.length - 1)).join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\d])${body}(?!\p{L})`, words.some(isAcronym) ? 'gu' : 'giu');
}

/** Kazakh puts its endings after the name; in a Russian name every word is declined. */
function inflected(word: string, lang: 'kk' | 'ru', isLast: boolean): string {
  const [, open = '', core = '', close = ''] = /^([«"]?)(.*?)([»"]?)$/u.exec(word) ?? [];
  const quoted = (part: string): string => (part === '' ? '' : '[«»"„“”]');
  return quoted(open) + declined(core, lang, isLast && close === '') + quoted(close);
}

function declined(word: string, lang: 'kk' | 'ru', isLast: boolean): string {
  const exact = word.replace(/[.*+?^$()[\]{}|\\/]/g, String.raw`\$&`);
  if (!/\p{L}/u.test(word)) return exact;
  if (isAcronym(word)) return isLast ? String.raw`${exact}(?:-?\p{Ll}{1,6})?` : exact;
  if (lang === 'kk') return isLast ? String.raw`${exact}\p{L}{0,14}` : exact;
  if (word.length < 4) return exact;
  return String.raw`${withoutEnding(exact)}\p{L}{0,4}`;
}

function withoutEnding(word: string): string {
  return word.replace(/[аеиоуыэюяйь]{1,2}$/iu, '');
}
