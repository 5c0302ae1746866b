import type { Fact } from './facts.ts';
import type { Remark } from './remark.ts';

/** A figure or name that was found, with the passage that it comes from. */
export type Found = Pick<Fact, 'path' | 'value'> & { readonly passage: number };

/** What was made of a report written by hand. */
export interface Imported {
  /** Whether the file has any heading of the form. */
  readonly isReport: boolean;
  /** Plain data, as a file of data holds them. */
  readonly data: unknown;
  readonly found: readonly Found[];
  readonly remarks: readonly Remark[];
  /** The items of the form of which the report has no heading. */
  readonly missing: readonly string[];
}
