import { availableParallelism } from 'node:os';
import type { Finding } from '../../checks/check.ts';
import { checkConsolidated, checkRoster } from '../../checks/run.ts';
import { reaches } from '../../checks/severity.ts';
import { FACT_ENDINGS, type FactEnding } from '../../facts/list.ts';
import { pretty } from '../../formatters/pretty.ts';
import { parseCivilDate } from '../../language/dates.ts';
import { createConsolidated, isConsolidated, type ReadConsolidated } from '../../model/consolidated.ts';
import { createOptions } from '../../model/options.ts';
import type { Reference } from '../../model/reference.ts';
import { createRoster, type ReadRoster } from '../../model/roster.ts';
import { judge } from '../../policy/judge.ts';
import type { Policy } from '../../policy/policy.ts';
import { readSource } from '../../source/read.ts';
import { ROSTER_BOOK } from '../../source/roster-sheets.ts';
import type { Source } from '../../source/source.ts';
import { WRITER_IDS, type WriterId } from '../../writers/list.ts';
import type { Policies } from '../config/policies.ts';
import { endingOf } from '../files/files.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What `esep merge` was told on the command line. */
export interface MergeOptions {
  readonly output: string;
  readonly roster?: string;
  readonly previous?: string;
  readonly deadline?: string;
  readonly to: string;
  readonly jobs?: string;
  readonly returns?: boolean;
  readonly facts?: string;
  readonly includeRejected?: boolean;
  readonly quiet?: boolean;
  /** Replaces an earlier report even if it is not as esep wrote it. */
  readonly force?: boolean;
  readonly failOn?: Finding['severity'];
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** What is written besides the data; PDF is what LibreOffice makes of the Word document. */
export type MergeFormat = WriterId | 'xlsx' | 'pdf';

/** The same, read and found fit. */
export interface MergeInputs {
  readonly roster?: ReadRoster;
  readonly previous?: ReadConsolidated;
  readonly deadline?: string;
  readonly formats: readonly MergeFormat[];
  readonly jobs: number;
  readonly facts?: FactEnding;
}

const MAX_JOBS = 64;

/** Reads what a merge goes by besides the reports; whatever is wrong with it is wrong usage, and stops the merge. */
export async function readInputs(
  terminal: Terminal,
  options: MergeOptions,
  reference: Reference,
  policies: Policies,
): Promise<MergeInputs> {
  const { merge } = terminal.text;
  const deadline = options.deadline === undefined ? undefined : parseCivilDate(options.deadline);
  if (options.deadline !== undefined && deadline === undefined) {
    throw new UsageError(merge.usage.badDate, { name: '--deadline', value: options.deadline });
  }
  const facts = options.facts === undefined ? undefined : endingOf(terminal, options.facts, FACT_ENDINGS);
  const given = {
    formats: chooseFormats(terminal, options.to),
    jobs: chooseJobs(terminal, options.jobs),
    ...(deadline !== undefined && { deadline }),
    ...(facts && { facts }),
  };
  // Better to learn that there is no LibreOffice before thousands of files are read.
  if (given.formats.includes('pdf')) (await import('../pdf/find-office.ts')).findOffice(terminal);
  const roster =
    options.roster === undefined ? undefined : await readRoster(terminal, options.roster, reference, policies);
  const previous =
    options.previous === undefined ? undefined : await readPrevious(terminal, options.previous, reference, policies);
  return { ...given, ...(roster && { roster }), ...(previous && { previous }) };
}

async function readRoster(
  terminal: Terminal,
  file: string,
  reference: Reference,
  policies: Policies,
): Promise<ReadRoster> {
  const { policy } = await policies.of(file);
  const read = createRoster(await readSource(file, createOptions(reference), undefined, ROSTER_BOOK));
  const found = checkRoster(read, reference, policy.options);
  refuseErrors(terminal, read.source, found, policy, terminal.text.merge.usage.badRoster);
  return read;
}

async function readPrevious(
  terminal: Terminal,
  file: string,
  reference: Reference,
  policies: Policies,
): Promise<ReadConsolidated> {
  const source = await readSource(file, createOptions(reference));
  if (source.data !== undefined && !isConsolidated(source)) {
    throw new UsageError(terminal.text.merge.usage.notConsolidated, { file });
  }
  const { policy } = await policies.of(file);
  const read = createConsolidated(source);
  const found = checkConsolidated(read, reference, policy.options);
  refuseErrors(terminal, read.source, found, policy, terminal.text.merge.usage.badPrevious);
  return read;
}

function refuseErrors(
  terminal: Terminal,
  source: Source,
  found: readonly Finding[],
  policy: Policy,
  sentence: string,
): void {
  const { findings } = judge(found, source, policy, terminal.today());
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  if (reaches(findings, 'error')) throw new UsageError(sentence, { file: source.file });
}

function chooseFormats(terminal: Terminal, to: string): readonly MergeFormat[] {
  const known = [...WRITER_IDS, 'xlsx', 'pdf'] as const;
  return to
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '')
    .map((id) => {
      const format = known.find((each) => each === id);
      const choices = known.join(', ');
      if (!format) throw new UsageError(terminal.text.usage.badValue, { name: '--to', value: id, choices });
      return format;
    });
}

function chooseJobs({ text: { merge } }: Terminal, value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new UsageError(merge.usage.badJobs, { value });
}
