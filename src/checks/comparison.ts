/**
 * When a figure is far from last year's or from the others'. Chance and small schools move small counts a lot, so that
 * nothing is said unless the difference is large in itself as well as many times over. These hold where a configuration
 * sets no others.
 */
export const COMPARISON = {
  /** Added to both sides before they are divided, so that 0 and 3 are nearly alike and a zero can be compared at all. */
  base: 10,
  /** A difference of fewer cases is never told of. */
  difference: 30,
  /** How many times larger or smaller than last year. */
  jump: 2,
  /** How many times larger or smaller than others of the same size. */
  distance: 3,
  /** How many times the usual spread: the modified z-score, of which 3.5 is the common limit for one figure alone. */
  score: 4,
  /** The least median deviation of logarithms that is taken for a spread: peers that are all alike prove nothing. */
  spread: 0.2,
  /** With fewer peers there is no telling what is usual. */
  peers: 8,
} as const;

/** When figures are far apart, as it is configured. */
export type Thresholds = { readonly [Name in keyof typeof COMPARISON]: number };

/** How many times larger one figure is than another, as a logarithm that holds with zeros and small counts. */
export function logRatio(value: number, other: number, base: number): number {
  return Math.log((value + base) / (other + base));
}

/** The figure that is so many times (a logarithm) larger than another: the inverse of `logRatio`. */
export function scaled(other: number, ratio: number, base: number): number {
  return Math.max(0, Math.exp(ratio) * (other + base) - base);
}

/** The middle value; of an even number of them the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
