import type { Finding, Severity } from './check.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Whether any finding is as grave as `limit` or graver. */
export function reaches(findings: readonly Finding[], limit: Severity): boolean {
  return findings.some(({ severity }) => RANK[severity] >= RANK[limit]);
}

/** The gravest first, else in the order they came in. */
export function gravestFirst<T extends Finding>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
}
