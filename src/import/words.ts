import { distance } from 'fastest-levenshtein';
import { foldName } from '../language/names.ts';

/** A word of a text: as it is compared, and where it ends in the text. */
interface Word {
  readonly key: string;
  readonly end: number;
}

/** The words of a text as they are compared: capitals, look-alike letters and punctuation make no difference. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}¥]+/gu)].map(({ 0: word, index }) => ({
    key: foldName(word),
    end: index + word.length,
  }));
}

/** How a text begins with given words: how far it is from them, from 0 to 1, and what comes after. */
export interface Beginning {
  readonly away: number;
  readonly rest: string;
}

const FAR = 100;

/** A few words more or fewer than expected are looked at. */
const SLACK = 2;

/**
 * Whether a text begins with words that read like the expected ones; misspelt letters, missing spaces and a word more or
 * less are borne up to `tolerance`, a part of the length.
 */
export function beginsWith(text: string, expected: string, tolerance: number): Beginning | undefined {
  // What comes long after them is not looked at.
  const words = listWords(text.slice(0, expected.length * 2 + FAR));
  const wanted = listWords(expected).map(({ key }) => key);
  const key = wanted.join(' ');
  if (key === '') return undefined;
  let best: Beginning | undefined;
  for (let count = Math.max(1, wanted.length - SLACK); count <= wanted.length + SLACK; count += 1) {
    const last = words[count - 1];
    if (!last) break;
    const found = words
      .slice(0, count)
      .map((word) => word.key)
      .join(' ');
    if (Math.abs(found.length - key.length) > key.length * tolerance) continue;
    const away = distance(found, key) / key.length;
    if (away <= tolerance && away < (best?.away ?? 2)) best = { away, rest: text.slice(last.end) };
  }
  return best;
}

/** The part of the words of two texts that they have in common, from 0 to 1, wherever those stand. */
export function shareOfWords(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => listWords(text).map(({ key }) => key));
  if (!left?.length || !right?.length) return 0;
  const rest = [...right];
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}
