import type { CivilDate } from '../language/dates.ts';
import { COMPARISON, type Thresholds } from './comparison.ts';
import { COMPLAINT_DAYS } from './deadlines.ts';

/** What a configuration may set for checks; what a file itself states (its own term, its holidays) counts more. */
export interface CheckOptions {
  readonly complaints: {
    /** Working days in which a complaint is answered. */
    readonly days: number;
    /** Days off besides Saturdays and Sundays. */
    readonly holidays: readonly CivilDate[];
    /** Saturdays and Sundays that are worked. */
    readonly workdays: readonly CivilDate[];
  };
  /** When a figure is far from last year's or from the others'. */
  readonly comparison: Thresholds;
}

/** What holds where nothing is configured. */
export const defaultOptions: CheckOptions = {
  complaints: { days: COMPLAINT_DAYS, holidays: [], workdays: [] },
  comparison: COMPARISON,
};

/** What an option is where it is not configured, by its path: `comparison.jump`. */
export function defaultOf(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], defaultOptions);
}
