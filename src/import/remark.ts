import type { Path } from '../source/position.ts';

/** Why a passage was left over: it stands under no heading that is known, in no table that is, or in no list. */
export type Unplaced = 'outside' | 'table' | 'cell' | 'annex-table' | 'other-period';

/** Why what was read is not sure; the words of each are in `text/import-text.ts`. */
export type Doubt =
  | 'heading'
  | 'service'
  | 'own-service'
  | 'differs'
  | 'numbers'
  | 'partly'
  | 'ways'
  | 'fee'
  | 'count'
  | 'unpaired'
  | 'annex-item'
  | 'choice'
  | 'date';

/** A passage that a person has to look at: nothing was made of it, or what was made of it is not sure. */
export interface Remark {
  readonly kind: 'unplaced' | 'doubt';
  readonly reason: Unplaced | Doubt;
  /** The number of the passage in the file, from 1. */
  readonly passage: number;
  readonly text: string;
  /** What it was read as, or what it differs from. */
  readonly values?: Readonly<Record<string, string>>;
  /** The value in the data that is not sure. */
  readonly path?: Path;
}

/** A passage of which nothing was made. */
export const unplaced = (reason: Unplaced, { number, text }: Placed): Remark => ({
  kind: 'unplaced',
  reason,
  passage: number,
  text,
});

/** A passage that was read with doubt. */
export const doubt = (
  reason: Doubt,
  { number, text }: Placed,
  values: Readonly<Record<string, string>> = {},
): Remark => ({ kind: 'doubt', reason, passage: number, text, values });

interface Placed {
  readonly number: number;
  readonly text: string;
}

interface Value {
  readonly value: unknown;
  readonly line: Placed;
}

/** The same value told twice, and not alike. */
export const differing = (first: Value, other: Value): Remark =>
  doubt('differs', other.line, {
    value: String(first.value),
    passage: String(first.line.number),
    other: String(other.value),
  });
