import type { Check } from './check.ts';
import { totalsChannels } from './totals/channels.ts';

/** All checks, in the order in which `explain` and the docs list them. */
export const checks: readonly Check[] = [totalsChannels];

/** The check with an id. */
export function findCheck(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}
