import { foldName } from '../language/names.ts';
import type { Roster, RosterEntry } from './roster-schema.ts';
import type { Words } from './schema.ts';
import type { Submission } from './submission.ts';

/** What a provider is told from the others by. */
interface Identified {
  readonly bin?: string | undefined;
  readonly name?: Words | undefined;
}

/** The submissions of one provider; `entry` is its line of the roster, if it has one. */
export interface Sender {
  readonly entry?: RosterEntry;
  readonly submissions: readonly Submission[];
}

/**
 * Sorts submissions by provider: by BIN, and by name where a BIN is missing on either side. One name alone never joins
 * two different BINs, since schools of different districts share names. The order of the submissions plays no part.
 */
export function groupSubmissions(submissions: readonly Submission[], roster: Roster | undefined): readonly Sender[] {
  const groups: { entry?: RosterEntry; bin?: string | undefined; submissions: Submission[] }[] = [];
  const byBin = new Map<string, number>();
  const byName = new Map<string, Set<number>>();
  const add = (who: Identified, entry?: RosterEntry): number => {
    const index = groups.push({ ...(entry && { entry }), bin: who.bin, submissions: [] }) - 1;
    if (who.bin !== undefined && !byBin.has(who.bin)) byBin.set(who.bin, index);
    for (const name of namesOf(who)) byName.set(name, (byName.get(name) ?? new Set()).add(index));
    return index;
  };
  for (const entry of roster?.providers ?? []) add(entry, entry);
  const listed = groups.length;
  const sent = new Set(submissions.map(({ bin }) => bin));
  // Those with a BIN first: they are the fixed points that the others are matched with.
  const sorted = [...submissions].sort(byFile);
  for (const submission of sorted.filter(({ bin }) => bin !== undefined)) {
    const known = byBin.get(submission.bin as string) ?? onlyNamed(submission, (index) => accepts(index, submission));
    groups[known ?? add(submission)]?.submissions.push(submission);
  }
  for (const submission of sorted.filter(({ bin }) => bin === undefined)) {
    groups[onlyNamed(submission, () => true) ?? add(submission)]?.submissions.push(submission);
  }
  return groups;

  /** The one group of the same name, if there is just one. */
  function onlyNamed(who: Identified, fits: (index: number) => boolean): number | undefined {
    const found = new Set(namesOf(who).flatMap((name) => [...(byName.get(name) ?? [])]));
    const fitting = [...found].filter(fits);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** A line of the roster without a BIN, or whose BIN nobody sent under this name, takes the one that sent its name. */
  function accepts(index: number, { bin }: Submission): boolean {
    const group = groups[index];
    if (index >= listed || !group) return false;
    if (group.bin === undefined) return group.submissions.every((other) => other.bin === bin);
    return !sent.has(group.bin) && group.submissions.every((other) => other.bin === bin);
  }
}

/** The names that a provider is known by, folded. */
export function namesOf({ name }: Identified): readonly string[] {
  return [name?.kk, name?.ru].filter((text) => text !== undefined).map(foldName);
}

/** By the name of the file, so that the order of arrival never shows. */
export function byFile(a: Submission, b: Submission): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
