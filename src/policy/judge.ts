import type { Finding } from '../checks/check.ts';
import { sortBySheet } from '../checks/run.ts';
import type { CivilDate } from '../language/dates.ts';
import { type Source, unreadable } from '../source/source.ts';
import { matchesCheck } from './matching.ts';
import type { ConfigSuppression, Level, Policy } from './policy.ts';
import { isAbout, readConfigured, readIgnores, type Suppression, unusedFinding } from './suppress.ts';

/** The findings of one file as they count for its owners. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** The suppressions of the configuration that met something. */
  readonly used: readonly ConfigSuppression[];
}

/**
 * Gives findings the severity that was decided on, leaves out those of checks that are off, and marks the suppressed;
 * what is wrong with a suppression is a finding as well. A file that could not be read stays an error whatever was
 * decided.
 */
export function judge(findings: readonly Finding[], source: Source, policy: Policy, today: CivilDate): Judged {
  if (source.data === undefined) return { findings, used: [] };
  const { marked, used, added } = suppress(findings, source, policy, today);
  const all = added.length > 0 ? sortBySheet([...marked, ...added], source.sheets) : marked;
  const kept = all.flatMap((finding) => {
    const level = levelOf(policy, finding.check) ?? finding.severity;
    return level === 'off' ? [] : [level === finding.severity ? finding : { ...finding, severity: level }];
  });
  return { findings: kept, used };
}

/** Folders that nobody could look into, as `judge` has it of files. */
const UNREAD = 'file/no-access';

/** The same of a finding that is not about what stands in data: a link, a configuration, a baseline, a whole merge. */
export function judgeOutside(finding: Finding, policy: Policy, today: CivilDate): readonly Finding[] {
  const source = unreadable(finding.at.file, 'yaml');
  return judge([finding], finding.check === UNREAD ? source : { ...source, data: {} }, policy, today).findings;
}

interface Marked {
  readonly marked: readonly Finding[];
  readonly used: readonly ConfigSuppression[];
  /** What is wrong with the suppressions in the file. */
  readonly added: readonly Finding[];
}

// Before levels are given, so that a word is not called unused where its check is off.
function suppress(findings: readonly Finding[], source: Source, policy: Policy, today: CivilDate): Marked {
  const said = policy.ignores ? (source.ignores ?? []) : [];
  if (said.length === 0 && policy.suppressions.length === 0) return { marked: findings, used: [], added: [] };
  const inFile = readIgnores(said, today);
  const configured = readConfigured(policy.suppressions, today);
  const met = new Map<Suppression, Set<string>>();
  const marked = findings.map((finding) => {
    let suppressed = finding.suppressed;
    for (const suppression of [...inFile.valid, ...configured]) {
      const patterns = suppression.checks.filter((pattern) => isAbout(suppression, pattern, finding));
      if (patterns.length === 0) continue;
      met.set(suppression, new Set([...(met.get(suppression) ?? []), ...patterns]));
      suppressed ??= suppression.mark;
    }
    return suppressed ? { ...finding, suppressed } : finding;
  });
  const unused = inFile.valid.flatMap((suppression) => {
    const unmet = suppression.checks.filter((pattern) => !met.get(suppression)?.has(pattern));
    return unmet.length > 0 ? [unusedFinding(suppression.mark.at, unmet)] : [];
  });
  const used = policy.suppressions.filter(({ at }) => [...met.keys()].some(({ mark }) => mark.at === at));
  return { marked, used, added: [...inFile.findings, ...unused] };
}

function levelOf({ levels }: Policy, check: string): Level | undefined {
  return levels.findLast((entry) => matchesCheck(entry.check, check))?.level;
}
