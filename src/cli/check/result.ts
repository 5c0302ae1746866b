import type { Finding, Severity } from '../../checks/check.ts';
import { checkSource } from '../../checks/run.ts';
import { reaches } from '../../checks/severity.ts';
import type { FormatContext } from '../../formatters/formatter.ts';
import { judgeOutside } from '../../policy/judge.ts';
import { type ReadError, unreadable } from '../../source/source.ts';
import type { Policies } from '../config/policies.ts';
import type { Baseline } from './baselines.ts';
import type { CheckRequest } from './check.ts';
import type { CheckedFile } from './file.ts';
import type { Inputs } from './inputs.ts';
import { walkedIn } from './walked.ts';

/** What a check of many files came to. */
export interface CheckResult {
  /** Those outside the data first (folders, links, a configuration, a baseline), then file by file. */
  readonly findings: readonly Finding[];
  readonly context: FormatContext;
  readonly failed: boolean;
}

/** Puts together what was found in files and on the way to them, and holds it against the baseline that was asked for. */
export async function gatherResult(
  request: CheckRequest,
  policies: Policies,
  checked: readonly CheckedFile[],
  inputs: Pick<Inputs, 'errors' | 'folders'>,
): Promise<CheckResult> {
  const { terminal, options, most } = request;
  const isWalked = walkedIn(inputs);
  const baseline = await baselineOf(request, policies);
  const files = baseline ? checked.map(baseline.mark) : checked;
  const said = [...inputs.errors, ...((await baseline?.finish(isWalked)) ?? [])];
  const hasSuppressions = (await policies.suppressions()).length > 0;
  const outside = [
    ...(said.length > 0 ? await judgeSaid(request, policies, said) : []),
    ...(hasSuppressions
      ? await (await import('./unused-suppressions.ts')).findUnused(terminal, files, isWalked, policies)
      : []),
  ];
  const limitOf = (file?: CheckedFile): Severity => options.failOn ?? file?.failOn ?? 'error';
  const limits = new Set(files.map(limitOf));
  // What is said of the whole run: the limit of the strictest file.
  const failOn = (['info', 'warning', 'error'] as const).find((limit) => limits.has(limit)) ?? limitOf();
  return {
    findings: [...outside, ...files.flatMap((file) => file.findings)],
    context: {
      lang: terminal.lang,
      colour: terminal.colour,
      sources: files.flatMap((file) => (file.isForeign ? [] : [{ ...file, failOn: limitOf(file) }])),
      failOn,
      baseline: baseline !== undefined,
      hasStepSummary: terminal.stepSummary !== undefined,
      ...(most !== undefined && { most }),
    },
    failed: reaches(outside, failOn) || files.some((file) => reaches(file.findings, limitOf(file))),
  };
}

/** What is wrong outside the data, as grave as the configuration of its place has it. */
async function judgeSaid(
  { terminal }: CheckRequest,
  policies: Policies,
  said: readonly ReadError[],
): Promise<readonly Finding[]> {
  const judged: Finding[] = [];
  for (const finding of checkSource(unreadable('', 'excel', ...said))) {
    const { policy } = await policies.of(finding.at.file);
    // Not suppressed: which suppressions met something is known of files only.
    judged.push(...judgeOutside(finding, { ...policy, suppressions: [] }, terminal.today()));
  }
  return judged;
}

/** The baseline of a request, if it has to do with one. */
async function baselineOf({ terminal, options }: CheckRequest, { home }: Policies): Promise<Baseline | undefined> {
  if (options.baseline === undefined && !options.updateBaseline) return undefined;
  return (await import('./baselines.ts')).openBaseline(terminal, options, home);
}
