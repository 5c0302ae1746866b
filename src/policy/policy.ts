import type { Severity } from '../checks/check.ts';
import { type CheckOptions, defaultOptions } from '../checks/options.ts';
import type { CivilDate } from '../language/dates.ts';
import type { Position } from '../source/position.ts';

/** A check is off, or as grave as somebody decided. */
export type Level = Severity | 'off';

/** A suppression in a configuration that covers the file. */
export interface ConfigSuppression {
  /** Where it stands in the configuration. */
  readonly at: Position;
  /** Checks it is about: ids, or `text/*`. */
  readonly checks: readonly string[];
  readonly reason: string;
  readonly until?: CivilDate;
  /** The files it is for, as they are written; all that the configuration is for where none are named. */
  readonly files?: readonly string[];
}

/** What its owners have decided of the findings in one file; plain data, so that a worker can be given it. */
export interface Policy {
  /** The last entry that fits a check counts: an id, `text/*` or `*`. */
  readonly levels: readonly { readonly check: string; readonly level: Level }[];
  readonly options: CheckOptions;
  readonly suppressions: readonly ConfigSuppression[];
  /** Whether what a file itself asks to ignore is ignored. */
  readonly ignores: boolean;
}

/** What holds where nobody decided anything. */
export const defaultPolicy: Policy = { levels: [], options: defaultOptions, suppressions: [], ignores: true };

/** Tells what is decided of a file. */
export type PolicyOf = (file: string) => Promise<Policy>;
