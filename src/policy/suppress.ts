import type { Finding, Problem, Suppressed } from '../checks/check.ts';
import { checks } from '../checks/list.ts';
import type { CivilDate } from '../language/dates.ts';
import { closest } from '../language/names.ts';
import { isCovered } from '../source/covered.ts';
import type { Position } from '../source/position.ts';
import type { Ignore, Source } from '../source/source.ts';
import { type IgnoreTerms, MAX_FOUND, parseIgnore } from './ignores.ts';
import { matchesCheck } from './matching.ts';
import type { ConfigSuppression } from './policy.ts';

/** A word that findings shall not count, ready to be held against them. */
export interface Suppression extends Pick<IgnoreTerms, 'checks'> {
  readonly covers: (at: Position) => boolean;
  readonly mark: Suppressed;
}

/** Whose level may be set, but which no word makes not count. */
const OWN = 'suppression/*';
const READ = new Map(checks.map((check) => [check.id, check]));

/** What is wrong with a suppression itself. */
export function suppressionFinding(id: string, at: Position, values: NonNullable<Problem['values']>): Finding {
  return { check: id, severity: READ.get(id)?.severity ?? 'warning', at, values };
}

/** Understands what a file asks to ignore: what holds today, and what is wrong with the rest. */
export function readIgnores(
  ignores: readonly Ignore[],
  today: CivilDate,
): { readonly valid: readonly Suppression[]; readonly findings: readonly Finding[] } {
  const valid: Suppression[] = [];
  const findings: Finding[] = [];
  for (const { at, text, covers } of ignores) {
    if (isOwnWord(text, at)) {
      const values = { column: 'own', found: text.slice(0, MAX_FOUND), suggestion: '' };
      findings.push(suppressionFinding('suppression/unknown-check', at, values));
      continue;
    }
    const read = parseIgnore(text);
    if ('fault' in read) {
      findings.push(suppressionFinding('suppression/syntax', at, { code: read.fault, found: read.found }));
      continue;
    }
    const known = read.checks.filter(isKnown);
    for (const check of read.checks) if (!known.includes(check)) findings.push(unknownCheck(check, at));
    if (known.length === 0) continue;
    const { reason, until } = read;
    const named = known.join(', ');
    if (reason === '') findings.push(suppressionFinding('suppression/reason', at, { checks: named }));
    else if (until !== undefined && until < today) {
      findings.push(suppressionFinding('suppression/expired', at, { checks: named, until }));
    } else {
      const mark: Suppressed = { kind: 'file', reason, ...(until !== undefined && { until }), at };
      valid.push({ checks: known, covers: (place) => place.file === at.file && isCovered(place, covers), mark });
    }
  }
  return { valid, findings };
}

/** The suppressions of a configuration that hold today, for a file that they cover. */
export function readConfigured(suppressions: readonly ConfigSuppression[], today: CivilDate): readonly Suppression[] {
  return suppressions
    .filter(({ until }) => until === undefined || until >= today)
    .map(({ at, checks: named, reason, until }) => ({
      checks: named,
      covers: () => true,
      mark: { kind: 'config', reason, ...(until !== undefined && { until }), at },
    }));
}

/** Whether a suppression is about a finding, by one of its checks. */
export function isAbout({ covers }: Suppression, pattern: string, { check, at }: Finding): boolean {
  return matchesCheck(pattern, check) && !matchesCheck(OWN, check) && covers(at);
}

/** Tells that some checks of a suppression met nothing; where it is no word in a file, its kind is said. */
export function unusedFinding(at: Position, unmet: readonly string[], entry?: 'config'): Finding {
  return suppressionFinding('suppression/unused', at, { checks: unmet.join(', '), ...(entry && { entry }) });
}

/** What a file asks to ignore, as what gets lost when its data are written anew. */
export function leftBehind({ ignores = [] }: Source): readonly Finding[] {
  return ignores.map(({ at, text }) => suppressionFinding('suppression/left-behind', at, { text }));
}

/** In a column that a clerk happens to call «Не учитывать» stand words of the clerk's own: `да`, `x`. */
function isOwnWord(text: string, at: Position): boolean {
  return 'cell' in at && !/[/:*]/.test(text) && closestCheck(text) === undefined;
}

function closestCheck(text: string): string | undefined {
  return closest(text, [...READ.keys(), ...new Set(checks.map(({ id }) => `${id.split('/')[0]}/*`))]);
}

/** Tells that a suppression names a check that there is not, and which one may be meant. */
function unknownCheck(found: string, at: Position): Finding {
  const suggestion = closestCheck(found) ?? '';
  return suppressionFinding('suppression/unknown-check', at, { column: '', found, suggestion });
}

/** Whether a pattern means any check there is. */
export function isKnown(pattern: string): boolean {
  return READ.has(pattern) || checks.some(({ id }) => matchesCheck(pattern, id));
}
