import type { Check } from './check.ts';
import { figureChecks } from './figures.ts';
import { letterheadChecks } from './letterheads.ts';
import { policyChecks } from './policies.ts';
import { readingChecks } from './readings.ts';
import { templateChecks } from './templates.ts';
import { textChecks } from './texts.ts';
import { wholeChecks } from './wholes.ts';

/** All checks, in the order in which `explain` and the docs list them. */
export const checks: readonly Check[] = [
  ...figureChecks,
  ...wholeChecks,
  ...textChecks,
  ...readingChecks,
  ...templateChecks,
  ...letterheadChecks,
  ...policyChecks,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check with an id. */
export function findCheck(id: string): Check | undefined {
  return byId.get(id);
}
