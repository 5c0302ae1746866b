import type { Finding } from '../checks/check.ts';
import type { CivilDate } from '../language/dates.ts';
import { placeText } from '../source/position.ts';
import type { ConfigSuppression } from './policy.ts';
import { isKnown, suppressionFinding, unusedFinding } from './suppress.ts';

/** What a run has seen of the suppressions in its configurations. */
export interface SuppressionRun {
  /** For each file: the suppressions that are for it, and those that met something. */
  readonly files: readonly {
    readonly isRead: boolean;
    readonly suppressions: readonly ConfigSuppression[];
    readonly used: readonly ConfigSuppression[];
  }[];
  /** All the suppressions in the configurations, those for none of the files among them. */
  readonly configured: readonly ConfigSuppression[];
  /** Whether the run went through the whole folder of a configuration. */
  isWalked(config: string): boolean;
}

interface Entry {
  readonly suppression: ConfigSuppression;
  /** How many files that it is for were looked at. */
  seen: number;
  isUsed: boolean;
  /** A file that it is for could not be read, and may well hold what it is about. */
  isOpen: boolean;
}

/**
 * The suppressions of configurations that suppress nothing: their day has passed, or they met nothing. A run that has not
 * seen all the files of an entry says nothing of it: a hook checks one file.
 */
export function unusedSuppressions(run: SuppressionRun, today: CivilDate): readonly Finding[] {
  const { files, configured, isWalked } = run;
  const entries = new Map<string, Entry>();
  for (const suppression of configured) {
    entries.set(keyOf(suppression), { suppression, seen: 0, isUsed: false, isOpen: false });
  }
  for (const { isRead, suppressions, used } of files) {
    const met = new Set(used.map(keyOf));
    for (const suppression of suppressions) {
      const key = keyOf(suppression);
      const entry = entries.get(key) ?? { suppression, seen: 0, isUsed: false, isOpen: false };
      entries.set(key, entry);
      entry.seen++;
      entry.isUsed ||= met.has(key);
      entry.isOpen ||= !isRead;
    }
  }
  return [...entries.values()].flatMap(({ suppression, seen, isUsed, isOpen }): readonly Finding[] => {
    const { at, checks: named, until } = suppression;
    const isDue = isWalked(at.file) || namesAtMost(suppression, seen);
    if (seen === 0 && !isDue) return [];
    if (until !== undefined && until < today) {
      return [suppressionFinding('suppression/expired', at, { checks: named.join(', '), until })];
    }
    const known = named.filter(isKnown);
    if (isUsed || isOpen || known.length === 0) return [];
    return isDue ? [unusedFinding(at, known, 'config')] : [];
  });
}

/** The same entry may come from a worker as another object. */
function keyOf({ at, checks: named }: ConfigSuppression): string {
  return `${placeText(at)} ${named.join()}`;
}

/** Whether an entry names its files one by one, and no more of them than were seen. */
function namesAtMost({ files = [] }: ConfigSuppression, seen: number): boolean {
  const isOne = (file: string): boolean => /\.(ya?ml|json|xlsx|xls|ods)$/i.test(file) && !/[*?[\]{}()!+@]/.test(file);
  return files.length > 0 && files.length <= seen && files.every(isOne);
}
