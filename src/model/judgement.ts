import type { Sender } from './identity.ts';
import type { Member, MergeSettings } from './merge.ts';
import type { Submission } from './submission.ts';
import { COUNTED, type Status } from './turnout.ts';

/** What stands for a provider in a merge, and what its other files are. */
export function judgeSender(
  { entry, submissions }: Sender,
  { roster, includeRejected }: MergeSettings,
  deadline: string | undefined,
): readonly Member[] {
  const line = entry && { entry };
  if (submissions.length === 0) return entry ? [{ entry, status: 'missing', counted: false }] : [];
  const chosen = choose(submissions);
  const isListed = entry !== undefined || roster === undefined;
  return (
    submissions
      .map((submission): Member => {
        const received = entry?.received ?? submission.date;
        const day = received !== undefined && { received };
        const stands = chosen === undefined || submission === chosen;
        if (!stands) {
          const twin = { submission: chosen, same: submission.digest === chosen.digest };
          return {
            submission,
            ...day,
            status: submission.state === 'empty' ? 'empty' : 'duplicate',
            counted: false,
            twin,
          };
        }
        const isLate = deadline !== undefined && received !== undefined && received > deadline;
        const status: Status = chosen ? (isListed ? statusOf(submission, isLate) : 'unlisted') : 'duplicate';
        const counted = COUNTED.has(status) || (status === 'rejected' && includeRejected === true);
        const twin = chosen ? undefined : { submission: otherThan(submission, submissions), same: false };
        return { ...line, submission, ...day, status, counted, ...(twin && { twin }) };
      })
      .sort((a, b) => Number(b.counted) - Number(a.counted))
      // Where several contradict each other the line of the roster stands once.
      .map((member, index) => (index === 0 ? { ...line, ...member } : withoutEntry(member)))
  );
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
  if (distinct.length === 1) return candidates[0];
  if (distinct.some(({ date }) => date === undefined)) return undefined;
  const latest = distinct.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b));
  const last = distinct.filter(({ date }) => date === latest);
  return last.length === 1 ? last[0] : undefined;
}

function statusOf({ state, errors, warnings }: Submission, isLate: boolean): Status {
  if (state === 'empty') return 'empty';
  if (errors > 0) return 'rejected';
  return isLate ? 'late' : warnings > 0 ? 'warnings' : 'accepted';
}

function otherThan(submission: Submission, submissions: readonly Submission[]): Submission {
  return submissions.find((each) => each !== submission) ?? submission;
}

function withoutEntry({ entry: _, ...member }: Member): Member {
  return member;
}
