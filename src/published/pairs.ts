import { pairBest } from './align.ts';
import { withoutNumbers } from './numbers.ts';
import type { Unit } from './units.ts';

/** From what part of their words in common two paragraphs are the same one, changed. */
const ALIKE = 0.4;

/** Words of a name, a date, a figure with what it counts. */
const FEW_WORDS = 4;

/** Which paragraphs and rows of two gaps are the same ones, changed: those most alike, in their order. */
export function pairUnits(expected: readonly Unit[], found: readonly Unit[]): readonly (readonly [number, number])[] {
  const [before, after] = [expected.map(wordCounts), found.map(wordCounts)];
  const pairs = pairBest(expected.length, found.length, (row, column) => {
    if (expected[row]?.isRow !== found[column]?.isRow) return 0;
    const alike = likeness(before[row], after[column]);
    return alike >= ALIKE ? alike : 0;
  });
  const isOnly = expected.length === 1 && found.length === 1 && expected[0]?.isRow === found[0]?.isRow;
  return pairs.length === 0 && isOnly && isInPlaceOf(before[0], after[0]) ? [[0, 0]] : pairs;
}

/** What stands alone in the place of one other may be that one with fewer words in common, or with none of its few. */
function isInPlaceOf(one: WordCounts | undefined, other: WordCounts | undefined): boolean {
  if (!one || !other) return false;
  return likeness(one, other) >= ALIKE / 2 || Math.max(sum(one), sum(other)) <= FEW_WORDS;
}

type WordCounts = ReadonlyMap<string, number>;

/** How often each word is there; numbers are all one word, since they are what is changed most. */
function wordCounts({ parts }: Unit): WordCounts {
  const counts = new Map<string, number>();
  for (const { key } of parts) {
    for (const word of withoutNumbers(key)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)) {
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function likeness(one: WordCounts | undefined, other: WordCounts | undefined): number {
  if (!one || !other) return 0;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * common) / all;
}

function sum(counts: WordCounts): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
