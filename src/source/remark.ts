import type { Caption } from './layout.ts';
import type { Position } from './position.ts';

/** What is said of one place of a file to those who filled it in, worded in both official languages. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly at: Position;
  /** The place in words, without the name of the file. */
  readonly place: Caption;
  readonly message: Caption;
  readonly help: Caption;
  /** The working of a sum that failed: `4 + 2 + 0 = 6`. */
  readonly working?: string;
}
