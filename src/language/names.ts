import { distance } from 'fastest-levenshtein';
import { canBeCyrillic, foldToCyrillic, hasCyrillic, letterRun } from './lookalikes.ts';
import { normalise } from './typography.ts';

// A key need not be a word, so words typed in Latin throughout (KMM) fold too: as capitals, since b has no twin.
const foldWord = (word: string): string => {
  const spelling = hasCyrillic(word) ? word : word.toUpperCase();
  return canBeCyrillic(spelling) ? foldToCyrillic(spelling) : word;
};

const fold = (text: string): string =>
  normalise(text)
    .replace(letterRun, foldWord)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

// The same labels, options and names come again in every file.
const folded = new Map<string, string>();
const MOST_FOLDED = 2000;
const LONGEST_FOLDED = 300;

/**
 * Gives the key by which names and headers are compared: letters that look alike, capitals, ё, quotes, punctuation and
 * spacing make no difference; for comparing only, never for printing.
 */
export const foldName = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const key = fold(text);
  if (text.length > LONGEST_FOLDED) return key;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(text, key);
  return key;
};

// Folding may move one Latin word of a pair to Cyrillic and not the other, so what was typed counts as well.
const distanceOf = (word: string, candidate: string): number =>
  Math.min(
    distance(foldName(word), foldName(candidate)),
    distance(normalise(word).toLowerCase(), normalise(candidate).toLowerCase()),
  );

/**
 * Finds the candidate that a misspelt word most likely stands for, as it is spelled in the list; undefined when each
 * would need more than one letter in three changed (one letter in a word of two to five).
 */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const found = { candidate, distance: distanceOf(word, candidate) };
    const length = Math.max(word.length, candidate.length);
    const limit = Math.min(Math.max(1, Math.floor(length / 3)), length - 1);
    if (found.distance <= limit && found.distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = found;
  }
  return best?.candidate;
};
