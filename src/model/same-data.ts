import { byFile } from './identity.ts';
import type { Submission } from './submission.ts';

/** Submissions, and the reports among them that hold no other data than another file does. */
export interface Sorted {
  readonly distinct: readonly Submission[];
  readonly repeated: readonly Submission[];
}

/**
 * Sets apart the reports whose data are those of another file: the same submission in another form, which is neither a
 * second one nor a mistake. A file of data stands before a report; whatever differs in anything stays.
 */
export function setRepeatedApart(submissions: readonly Submission[]): Sorted {
  if (!submissions.some(({ carried }) => carried)) return { distinct: submissions, repeated: [] };
  const known = new Set(submissions.filter((each) => !each.carried).flatMap(dataOf));
  const [distinct, repeated]: [Submission[], Submission[]] = [[], []];
  for (const submission of submissions.toSorted(byFile)) {
    const [data] = submission.carried ? dataOf(submission) : [];
    if (data === undefined) distinct.push(submission);
    else if (known.has(data)) repeated.push(submission);
    else {
      known.add(data);
      distinct.push(submission);
    }
  }
  return { distinct, repeated };
}

/** By what a submission is known again; a form without any figure is known for nothing. */
function dataOf({ state, kind, digest }: Submission): readonly string[] {
  return state === 'read' && digest !== undefined ? [`${kind} ${digest}`] : [];
}
