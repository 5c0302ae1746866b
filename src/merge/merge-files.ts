import { gravestFirst } from '../checks/severity.ts';
import type { CivilDate } from '../language/dates.ts';
import { type Merger, type MergeSettings, merge } from '../model/merge.ts';
import type { Reference } from '../model/reference.ts';
import { compactFigures, type Submission } from '../model/submission.ts';
import { judgeOutside } from '../policy/judge.ts';
import { defaultPolicy, type PolicyOf } from '../policy/policy.ts';
import type { Walk } from '../source/walk.ts';
import { type Comparison, checkWhole } from './check-whole.ts';
import type { PoolSettings } from './pool.ts';
import { readAll } from './read-all.ts';
import { findingsOf, type KeptFinding } from './read-submission.ts';

/** Milliseconds that one file may take: the slowest real form needs a fraction of a second. */
export const LIMIT = 60_000;

/** What a merge goes by besides the files. */
export interface MergeGiven extends Comparison, Pick<MergeSettings, 'includeRejected'> {
  readonly deadline?: string;
  /** By what each file is judged; '' stands for the merge itself, whose thresholds are those of the comparison. */
  readonly policyOf?: PolicyOf;
  /** The day on which suppressions are still good or have run out. */
  readonly today: CivilDate;
}

/** Many files as one, and everything that is wrong in them and between them, the gravest first. */
export interface MergedFiles {
  readonly merger: Merger;
  readonly findings: readonly KeptFinding[];
}

/** Reads every file in the pool and merges them; `tell` hears how many are read, `accept` may refuse what they came to. */
export async function mergeFiles(
  { files, errors }: Walk,
  given: MergeGiven,
  reference: Reference,
  pool: PoolSettings,
  { tell = () => {}, accept = () => {} }: MergeListeners = {},
): Promise<MergedFiles> {
  const { roster, deadline, includeRejected = false, policyOf = async () => defaultPolicy, today } = given;
  const submissions: Submission[] = [];
  const found = new Map<string, readonly KeptFinding[]>();
  for await (const { submission, findings } of readAll(files, pool, policyOf)) {
    submissions.push(compactFigures(submission));
    if (findings.length > 0) found.set(submission.file, findings);
    tell(submissions.length);
  }
  const merger = merge(submissions, {
    ...(roster && { roster: roster.roster }),
    ...(deadline !== undefined && { deadline }),
    includeRejected,
  });
  accept(merger);
  const { options } = await policyOf('');
  const between = await checkWhole(merger, given, reference, pool, options);
  const onTheWay = await judgeWhole(findingsOf(errors), policyOf, today);
  const whole = await judgeWhole(between, policyOf, today);
  // What is wrong with the same data is said once.
  for (const { file } of merger.repeated) found.delete(file);
  const inFiles = files.flatMap((file) => found.get(file) ?? []);
  return { merger, findings: gravestFirst([...onTheWay, ...inFiles, ...whole]) };
}

/** Each finding on the way to files and between them is judged by the policy of its place. */
async function judgeWhole(
  findings: readonly KeptFinding[],
  policyOf: PolicyOf,
  today: CivilDate,
): Promise<readonly KeptFinding[]> {
  const judged: KeptFinding[] = [];
  for (const finding of findings) {
    // What the file itself asks to ignore is not known any more.
    judged.push(...judgeOutside(finding, await policyOf(finding.at.file), today));
  }
  return judged;
}

/** Whoever follows a merge. */
export interface MergeListeners {
  readonly tell?: (read: number) => void;
  readonly accept?: (merger: Merger) => void;
}
