import { foldLookalikes } from '../language/lookalikes.ts';

/** A phrase found in a text; `ending` is what its last word has beyond the phrase. */
export interface FoundPhrase {
  readonly index: number;
  readonly text: string;
  readonly ending: string;
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
const patterns = new Map<string, RegExp>();

/**
 * Finds a word or name of several words with any case endings, in capitals or not; a single name such as «Астана»
 * needs its capital, and an abbreviation such as «МОН» all of them.
 */
export function findPhrase(text: string, phrase: string, lang: 'kk' | 'ru'): readonly FoundPhrase[] {
  const key = `${lang} ${phrase}`;
  const pattern = patterns.get(key) ?? compile(phrase, lang);
  patterns.set(key, pattern);
  return [...foldLookalikes(text).matchAll(pattern)]
    .filter(({ 0: found }) => hasItsCapital(found, phrase))
    .map(({ 0: found, index }) => ({
      index,
      text: text.slice(index, index + found.length),
      ending: found.slice(phrase.length),
    }));
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
  return String.raw`${exact.replace(/[аеиоуыэюяйь]{1,2}$/iu, '')}\p{L}{0,4}`;
}
