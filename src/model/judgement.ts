import type { Sender } from './identity.ts';
import type { Member, MergeSettings } from './merge.ts';
import type { Submission } from './submission.ts';
import { COUNTED, type Status } from './turnout.ts';

/** What stands for a provider in a merge, and what its other files are. */
export function judgeSender(
  { entry, submissions }: Sender,
  { roster, includeRejected }: MergeSettings,
  period: string | undefined,
  deadline: string | undefined,
): readonly Member[] {
  if (submissions.length === 0) return entry ? [{ entry, status: 'missing', counted: false }] : [];
  const fitting = submissions.filter((each) => isInPeriod(each, period));
  const chosen = choose(fitting);
  const isUnlisted = entry === undefined && roster !== undefined;
  const judge = (submission: Submission): Member => {
    const received = entry?.received ?? submission.date;
    const status = statusOf(submission, received);
    const counted = COUNTED.has(status) || (status === 'rejected' && includeRejected === true);
    const twin = twinOf(submission);
    return { submission, status, counted, ...(received !== undefined && { received }), ...(twin && { twin }) };
  };
  // The line of the provider is the report that counts, else one of the right period.
  const rank = ({ submission, counted }: Member) =>
    counted || submission === chosen ? 0 : fitting.includes(submission as Submission) ? 1 : 2;
  return submissions
    .map(judge)
    .sort((a, b) => rank(a) - rank(b))
    .map((member, index) => {
      if (index > 0 || isUnlisted) return { ...member, extra: true };
      return entry ? { entry, ...member } : member;
    });

  function statusOf(submission: Submission, received: string | undefined): Status {
    if (submission.state === 'empty') return 'empty';
    if (!fitting.includes(submission)) return 'wrong-period';
    if (submission !== chosen) return 'duplicate';
    if (isUnlisted) return 'unlisted';
    if (submission.errors > 0) return 'rejected';
    if (deadline !== undefined && received !== undefined && received > deadline) return 'late';
    return submission.warnings > 0 ? 'warnings' : 'accepted';
  }

  function twinOf(submission: Submission): Member['twin'] {
    if (submission === chosen || submission.state === 'empty' || !fitting.includes(submission)) return undefined;
    const twin = chosen ?? fitting.find((each) => each !== submission && each.state === 'read');
    return twin && { submission: twin, same: submission.digest === twin.digest };
  }
}

/** An empty form is of no period: that it is empty is what is wrong with it. */
function isInPeriod({ state, period: stated }: Submission, period: string | undefined): boolean {
  return state === 'empty' || stated === period;
}

/**
 * The one of several files that stands for its provider: those without errors before those with; the same data twice
 * are one; of different data the later dated. Undefined where they contradict each other and nothing tells which is right.
 */
function choose(submissions: readonly Submission[]): Submission | undefined {
  const filled = submissions.filter(({ state }) => state === 'read');
  const sound = filled.filter(({ errors }) => errors === 0);
  const candidates = sound.length > 0 ? sound : filled.length > 0 ? filled : submissions;
  const distinct = [...new Map(candidates.toReversed().map((each) => [each.digest, each])).values()];
  if (distinct.length <= 1) return candidates[0];
  if (distinct.some(({ date }) => date === undefined)) return undefined;
  const latest = distinct.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b));
  const last = distinct.filter(({ date }) => date === latest);
  return last.length === 1 ? last[0] : undefined;
}
