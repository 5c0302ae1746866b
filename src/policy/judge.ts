import type { Finding } from '../checks/check.ts';
import type { CivilDate } from '../language/dates.ts';
import type { Source } from '../source/source.ts';
import type { ConfigSuppression, Level, Policy } from './policy.ts';

/** The findings of one file as they count for its owners. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** The suppressions of the configuration that met something. */
  readonly used: readonly ConfigSuppression[];
}

/**
 * Gives findings the severity that was decided on, leaves out those of checks that are off, and marks the suppressed.
 * A file that could not be read stays an error whatever was decided.
 */
export function judge(findings: readonly Finding[], source: Source, policy: Policy, _today: CivilDate): Judged {
  if (source.data === undefined) return { findings, used: [] };
  const kept = findings.flatMap((finding) => {
    const level = levelOf(policy, finding.check) ?? finding.severity;
    return level === 'off' ? [] : [level === finding.severity ? finding : { ...finding, severity: level }];
  });
  return { findings: kept, used: [] };
}

function levelOf({ levels }: Policy, check: string): Level | undefined {
  return levels.findLast((entry) => matchesCheck(entry.check, check))?.level;
}

/** Whether a check is meant by its id, by its folder (`text/*`), or by `*`. */
export function matchesCheck(pattern: string, check: string): boolean {
  return pattern === '*' || pattern === check || (pattern.endsWith('/*') && check.startsWith(pattern.slice(0, -1)));
}
