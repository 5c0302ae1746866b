import type { Finding } from '../checks/check.ts';
import { counts } from '../checks/severity.ts';
import { findingData } from '../formatters/json.ts';
import { EsepError } from './error.ts';
import type * as api from './types.ts';

/** Findings with their words, in a language. */
export function wordFindings(findings: readonly Finding[], lang: api.Lang): readonly api.Finding[] {
  return findings.map((finding) => {
    // The library compares with no baseline.
    const { known: _, ...data } = findingData(finding, lang);
    return data;
  });
}

/** Throws if there are errors among the findings that count. */
export function refuseErrors(code: api.EsepError['code'], findings: readonly Finding[], lang: api.Lang): void {
  const errors = findings.filter((finding) => finding.severity === 'error' && counts(finding));
  if (errors.length > 0) throw new EsepError(code, wordFindings(errors, lang));
}
