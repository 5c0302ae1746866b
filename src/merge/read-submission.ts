import { createHash } from 'node:crypto';
import type { Finding } from '../checks/check.ts';
import type { CheckOptions } from '../checks/options.ts';
import { checkConsolidated, checkReport, checkSource } from '../checks/run.ts';
import { counts } from '../checks/severity.ts';
import type { CivilDate } from '../language/dates.ts';
import { createConsolidated, isConsolidated } from '../model/consolidated.ts';
import { createOptions } from '../model/options.ts';
import { periodText } from '../model/period-text.ts';
import type { Reference } from '../model/reference.ts';
import { createReport } from '../model/report.ts';
import { isRoster } from '../model/roster.ts';
import type { Words } from '../model/schema.ts';
import { packTally, type Submission } from '../model/submission.ts';
import type { Tally } from '../model/tally.ts';
import { tallyReport } from '../model/tally-report.ts';
import { tallyTotals } from '../model/totals.ts';
import type { Turnout } from '../model/turnout.ts';
import { judge } from '../policy/judge.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { readSource } from '../source/read.ts';
import { type ReadError, type Source, unreadable } from '../source/source.ts';

/** A finding with what stands at its place, since the file is closed by the time it is printed. */
export interface KeptFinding extends Finding {
  readonly excerpt?: string;
}

/** A file read and checked: what is summed, and what is wrong with it. */
export interface Reading {
  readonly submission: Submission;
  /** The first ones; `submission.errors` and `.warnings` count them all. */
  readonly findings: readonly KeptFinding[];
}

/** Findings kept of one file: enough to print, and a bound on what a hostile file may cost. */
const MAX_KEPT = 100;

/** Reads one file as the report of a provider, or as a consolidated report; what is wrong with it is judged by its policy. */
export async function readSubmission(
  file: string,
  reference: Reference,
  today: CivilDate,
  policy: Policy = defaultPolicy,
): Promise<Reading> {
  let sha256: string | undefined;
  const source = await readSource(file, createOptions(reference), (bytes) => {
    sha256 = createHash('sha256').update(bytes).digest('hex');
  });
  if (isRoster(source)) return failedReading(file, { check: 'file/kind', values: { kind: 'roster' } });
  const { findings: found, ...what } = isConsolidated(source)
    ? readConsolidated(source, reference, policy.options)
    : readReport(source, reference, policy.options);
  const { findings } = judge(found, source, policy, today);
  return {
    submission: {
      file,
      ...(sha256 !== undefined && { sha256 }),
      ...(isWholeReport(source) && { carried: true }),
      ...what,
      ...count(findings),
    },
    findings: mostTelling(findings).map((finding) => {
      const excerpt = source.excerpt(finding.at);
      return excerpt === undefined ? finding : { ...finding, excerpt };
    }),
  };
}

/** Where there are too many, what counts is kept before what somebody suppressed. */
function mostTelling(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_KEPT) return findings;
  return findings.toSorted((a, b) => Number(counts(b)) - Number(counts(a))).slice(0, MAX_KEPT);
}

/** What stands for a file of which nothing could be read: it broke a worker, or took too long. */
export function failedReading(file: string, error: Omit<ReadError, 'at'>): Reading {
  const findings = findingsOf([{ ...error, at: { file } }]);
  return { submission: { file, state: 'unreadable', kind: 'provider', figures: '[]', ...count(findings) }, findings };
}

/** What was met outside any file, as findings. */
export function findingsOf(errors: readonly ReadError[]): readonly Finding[] {
  return checkSource({ ...unreadable('', 'excel', ...errors) });
}

/** Whether these are the data of a report, and nobody has changed them in there. */
function isWholeReport({ carried, errors }: Source): boolean {
  return carried !== undefined && !errors.some(({ check }) => check === 'file/data-changed');
}

type Read = Omit<Submission, 'file' | 'sha256' | 'carried' | 'errors' | 'warnings'> & {
  readonly findings: readonly Finding[];
};

function readReport(source: Source, reference: Reference, options: CheckOptions): Read {
  const read = createReport(source);
  const { provider, period, date } = read.report;
  const tally = tallyReport(read.report);
  return {
    kind: 'provider',
    state: stateOf(source, read.errors, tally),
    ...identity(provider),
    ...(period && { period: periodText(period) }),
    ...(date !== undefined && { date }),
    figures: packTally(tally),
    digest: digest(read.report),
    findings: checkReport(read, reference, options),
  };
}

function readConsolidated(source: Source, reference: Reference, options: CheckOptions): Read {
  const read = createConsolidated(source);
  const { consolidated } = read;
  const { period, date, turnout, members } = consolidated;
  const tally = tallyTotals(consolidated);
  const leaves = members.flatMap(({ kind, bin, counted }) =>
    counted && kind === 'provider' && bin !== undefined ? [bin] : [],
  );
  return {
    kind: 'consolidated',
    state: stateOf(source, read.errors, tally),
    ...identity(consolidated),
    ...(period && { period: periodText(period) }),
    ...(date !== undefined && { date }),
    figures: packTally(tally),
    ...(turnout && { turnout: turnout as Turnout }),
    leaves,
    digest: digest(consolidated),
    findings: checkConsolidated(read, reference, options),
  };
}

/** A form in which no figure is stated is no submission; one whose figures could not be understood is not empty. */
function stateOf({ data }: Source, errors: readonly ReadError[], tally: Tally): Submission['state'] {
  if (data === undefined) return 'unreadable';
  return tally.size === 0 && !errors.some(({ check }) => check === 'data/wrong-type') ? 'empty' : 'read';
}

function identity({ name, bin }: { name?: Words | undefined; bin?: string | undefined }) {
  return { ...(name && { name }), ...(bin !== undefined && { bin }) };
}

/** Equal for equal data: what a file says of its own form is left out. */
function digest({ esep: _, kind: __, ...data }: { esep?: unknown; kind?: unknown }): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}

function count(findings: readonly Finding[]): { errors: number; warnings: number } {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && counts(finding)).length;
  return { errors: of('error'), warnings: of('warning') };
}
