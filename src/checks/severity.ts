import type { Finding, Severity } from './check.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Whether a finding counts: it is neither suppressed nor known from the baseline. */
export function counts({ suppressed, known }: Finding): boolean {
  return suppressed === undefined && !known;
}

/** Whether any finding that counts is as grave as `limit` or graver. */
export function reaches(findings: readonly Finding[], limit: Severity): boolean {
  return findings.some((finding) => counts(finding) && RANK[finding.severity] >= RANK[limit]);
}

/** The gravest first, else in the order they came in. */
export function gravestFirst<T extends Finding>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
}
