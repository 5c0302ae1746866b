import type { Words } from './schema.ts';
import type { Figure, Tally } from './tally.ts';
import type { Turnout } from './turnout.ts';

/** What reading one file came to: small and free of places, so that many thousands are kept at once. */
export interface Submission {
  /** The file as it was named or found. */
  readonly file: string;
  readonly sha256?: string;
  /** `empty`: a form in which nothing is stated is no submission. */
  readonly state: 'read' | 'empty' | 'unreadable';
  readonly kind: 'provider' | 'consolidated';
  readonly name?: Words;
  readonly bin?: string;
  /** `2025-2026` or `2025`. */
  readonly period?: string;
  /** The day of the report. */
  readonly date?: string;
  /** Its tally, packed (see `packTally`). */
  readonly figures: string;
  /** Of a consolidated report: who is in it. */
  readonly turnout?: Turnout;
  readonly leaves?: readonly string[];
  /** Equal for equal data, whichever file or format they stand in. */
  readonly digest?: string;
  /** It is a report, and these are the data that it carries, as whole as they were written. */
  readonly carried?: true;
  readonly errors: number;
  readonly warnings: number;
}

/** A tally as one string, to be sent or kept: a tenth of the memory that its map would take. */
export function packTally(tally: Tally): string {
  return JSON.stringify([...tally].map(([key, { sum, of }]) => (of === 1 ? [key, sum] : [key, sum, of])));
}

/** The tally that `packTally` or `compactFigures` packed. */
export function unpackTally(packed: string): Tally {
  return packed.startsWith(COMPACT) ? unpackCompact(packed) : unpackPairs(packed);
}

/**
 * A submission to be kept with thousands of others: the keys of its figures, which are nearly the same in all of them, are
 * numbers in a list that they share. It is of use in this process only.
 */
export function compactFigures(submission: Submission): Submission {
  const numbers = [...unpackTally(submission.figures)].flatMap(([key, { sum, of }]) => [numberOf(key), sum, of]);
  return { ...submission, figures: COMPACT + JSON.stringify(numbers) };
}

const COMPACT = '#';
const keys: string[] = [];
const numbersOfKeys = new Map<string, number>();

function numberOf(key: string): number {
  const known = numbersOfKeys.get(key);
  if (known !== undefined) return known;
  const number = keys.push(key) - 1;
  numbersOfKeys.set(key, number);
  return number;
}

function unpackPairs(packed: string): Tally {
  const figures = JSON.parse(packed) as readonly (readonly [string, number, number?])[];
  return new Map(figures.map(([key, sum, of = 1]): [string, Figure] => [key, { sum, of }]));
}

function unpackCompact(packed: string): Tally {
  const numbers = JSON.parse(packed.slice(COMPACT.length)) as readonly number[];
  const tally = new Map<string, Figure>();
  for (let at = 0; at < numbers.length; at += 3) {
    tally.set(keys[numbers[at] as number] as string, { sum: numbers[at + 1] as number, of: numbers[at + 2] as number });
  }
  return tally;
}
