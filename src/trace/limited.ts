import type { Figure } from '../model/tally.ts';
import type { Rest } from './trace.ts';

/** Something that states a figure. */
interface Valued {
  readonly value: Figure;
}

/** The largest of many, and what the others come to; equal ones stay in their order. */
export function takeLargest<T extends Valued>(all: readonly T[], limit: number): { shown: readonly T[]; rest: Rest } {
  const sorted = all.toSorted((a, b) => b.value.sum - a.value.sum);
  // One line more is shorter than to say that there is one.
  const shown = sorted.slice(0, all.length === limit + 1 ? all.length : limit);
  const hidden = sorted.slice(shown.length);
  return { shown, rest: { count: hidden.length, sum: hidden.reduce((sum, { value }) => sum + value.sum, 0) } };
}

/** What figures come to; undefined for none. */
export function addFigures(figures: readonly Figure[]): Figure | undefined {
  if (figures.length === 0) return undefined;
  return figures.reduce((a, b) => ({ sum: a.sum + b.sum, of: a.of + b.of }));
}
