import { byFile, groupSubmissions } from './identity.ts';
import { judgeSender } from './judgement.ts';
import { findOverlaps, type Overlap, settleOverlaps } from './overlaps.ts';
import { periodText } from './period-text.ts';
import type { Roster, RosterEntry } from './roster-schema.ts';
import { setRepeatedApart } from './same-data.ts';
import { type Submission, unpackTally } from './submission.ts';
import { addTallies, type Tally } from './tally.ts';
import { addTurnouts, type Status, type Turnout } from './turnout.ts';

/** How reports are merged. */
export interface MergeSettings {
  readonly roster?: Roster;
  /** The day by which reports were due; the roster's unless told. */
  readonly deadline?: string;
  /** Whether reports with errors are summed as well. */
  readonly includeRejected?: boolean;
}

/** One line of a merge: a provider with the report that stands for it, or a file that counts for nobody. */
export interface Member {
  readonly entry?: RosterEntry;
  readonly submission?: Submission;
  readonly status: Status;
  /** Whether its figures are in the sums. */
  readonly counted: boolean;
  /** A further file of a provider for which another line stands, or a file of nobody who was expected. */
  readonly extra?: true;
  /** The day on which it came in: by the roster, else the day of the report. */
  readonly received?: string;
  /** For a duplicate: the report that it repeats, or contradicts where `same` is false. */
  readonly twin?: { readonly submission: Submission; readonly same: boolean };
}

/** Many reports as one: who is in it, and what it comes to. */
export interface Merger {
  readonly settings: MergeSettings;
  readonly period?: string;
  readonly deadline?: string;
  readonly members: readonly Member[];
  /** Providers that stand in two of the files. */
  readonly overlaps: readonly Overlap[];
  readonly totals: Tally;
  readonly turnout: Turnout;
  /** Reports that hold the data of another of the files, which alone is a member. */
  readonly repeated: readonly Submission[];
}

/** Merges what was submitted; the order of the submissions plays no part. */
export function merge(all: readonly Submission[], settings: MergeSettings = {}): Merger {
  const { distinct: submissions, repeated } = setRepeatedApart(all);
  const { roster } = settings;
  const deadline = settings.deadline ?? roster?.deadline;
  const period = roster?.period ? periodText(roster.period) : mostFrequentPeriod(submissions);
  const readable = submissions.filter(({ state }) => state !== 'unreadable');
  const unreadable = submissions.filter(({ state }) => state === 'unreadable');
  const judged: Member[] = [
    ...groupSubmissions(readable, roster).flatMap((sender) => judgeSender(sender, settings, period, deadline)),
    ...unreadable
      .toSorted(byFile)
      .map((submission): Member => ({ submission, status: 'unreadable', counted: false, extra: true })),
  ];
  const overlaps = findOverlaps(judged);
  const members = settleOverlaps(judged, overlaps, settings.includeRejected === true);
  return {
    settings,
    ...(period !== undefined && { period }),
    ...(deadline !== undefined && { deadline }),
    members,
    overlaps,
    totals: addTallies(countedTallies(members)),
    turnout: addTurnouts(members.map(turnoutOf)),
    repeated,
  };
}

/** The period of most providers; of two equally frequent ones the later. */
function mostFrequentPeriod(submissions: readonly Submission[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { state, period, turnout } of submissions) {
    if (state !== 'read' || period === undefined) continue;
    counts.set(period, (counts.get(period) ?? 0) + (turnout?.received ?? 1));
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return first?.[0];
}

function* countedTallies(members: readonly Member[]): Generator<Tally> {
  for (const { counted, submission } of members) if (counted && submission) yield unpackTally(submission.figures);
}

/** What a member adds to the turnout; a file that stands for nobody who was expected adds only its own status. */
function turnoutOf({ entry, submission, status, counted, extra }: Member): Turnout {
  const beneath = submission?.turnout;
  const expected = entry ? (entry.expected ?? beneath?.expected ?? 1) : extra ? 0 : beneath?.expected;
  if (counted && beneath) {
    // Those of whom the district itself does not know, but the roster does, have sent nothing.
    const unknown = Math.max(0, (expected ?? 0) - (beneath.expected ?? beneath.received));
    const missing = (beneath.statuses.missing ?? 0) + unknown;
    return { ...beneath, expected, statuses: { ...beneath.statuses, ...(missing > 0 && { missing }) } };
  }
  const size = status === 'missing' ? (expected ?? 1) : (beneath?.received ?? 1);
  return {
    expected,
    received: extra || status === 'missing' ? 0 : size,
    reported: counted ? size : 0,
    statuses: { [status]: size },
  };
}
