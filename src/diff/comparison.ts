import type { Naming } from '../model/figure-words.ts';
import type { Words } from '../model/schema.ts';
import type { Figure } from '../model/tally.ts';
import type { Status } from '../model/turnout.ts';
import type { CellKind } from '../source/layout.ts';
import type { Position } from '../source/position.ts';

/** A value with the place where it is stated. */
export interface Stated<T> {
  readonly value: T;
  readonly at: Position;
}

/** What differs between two files; the side that does not state it is not there, which is another thing than zero. */
export interface Change<T> {
  readonly key: string;
  readonly label: Naming;
  readonly before?: Stated<T>;
  readonly after?: Stated<T>;
}

export type FigureChange = Change<Figure>;

/** A value that is no figure; `kind` says what it is, since it is held as the data have it: `2026-01-15`, `94.2`. */
export interface FactChange extends Change<string> {
  readonly kind: CellKind;
}

/** How a list of rows or paragraphs differs: a row that was altered is one gone and one added. */
export interface ListChange {
  readonly key: string;
  readonly label: Naming;
  readonly before: number;
  readonly after: number;
  readonly gone: number;
  readonly added: number;
}

/** What a consolidated report says of a member on one side. */
export interface MemberSide {
  readonly status?: Status;
  readonly counted?: boolean;
  readonly at: Position;
}

/** A member that is on one side only, or differs. */
export interface MemberChange {
  readonly name: Words;
  readonly bin?: string;
  readonly before?: MemberSide;
  readonly after?: MemberSide;
  readonly figures: readonly FigureChange[];
}

/** Which report one side is. */
export interface ComparedFile {
  readonly file: string;
  readonly name: Words;
  readonly bin?: string;
  readonly period?: string;
}

/** How two reports of one kind differ. */
export interface Comparison {
  readonly kind: 'provider' | 'consolidated';
  readonly before: ComparedFile;
  readonly after: ComparedFile;
  readonly facts: readonly FactChange[];
  readonly figures: readonly FigureChange[];
  readonly lists: readonly ListChange[];
  readonly members: readonly MemberChange[];
}

/** Whether the two reports say the same. */
export function isEqual({ facts, figures, lists, members }: Comparison): boolean {
  return [facts, figures, lists, members].every((changes) => changes.length === 0);
}

/** From a smaller figure a share tells nothing: one more of two is half as much again. */
const LEAST_BASE = 10;

/** The difference of two stated figures, and what per cent of the first it is where that is not too small. */
export function differenceOf({
  before,
  after,
}: FigureChange): { readonly by: number; readonly percent?: number } | undefined {
  if (!before || !after) return undefined;
  const by = after.value.sum - before.value.sum;
  return before.value.sum < LEAST_BASE ? { by } : { by, percent: (by / before.value.sum) * 100 };
}
