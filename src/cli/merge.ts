import { join } from 'node:path';
import { gravestFirst, reaches } from '../checks/severity.ts';
import { checkWhole } from '../merge/check-whole.ts';
import { findingsOf } from '../merge/read-submission.ts';
import { type Merger, merge } from '../model/merge.ts';
import { periodText } from '../model/period-text.ts';
import type { Walk } from '../source/walk.ts';
import { WRITER_IDS } from '../writers/list.ts';
import { findFiles } from './find-files.ts';
import { type MergeInputs, type MergeOptions, readInputs } from './merge-inputs.ts';
import { NAME, writeMerger } from './merge-outputs.ts';
import { printMerge } from './merge-print.ts';
import { readSubmissions } from './merge-readings.ts';
import { RETURNS, stageReturns } from './merge-returns.ts';
import { type Outputs, openOutputs } from './outputs.ts';
import type { ExitCode } from './program.ts';
import { loadTemplates, type Templates } from './templates.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Milliseconds that one file may take: the slowest real form needs a fraction of a second. */
const LIMIT = 60_000;

/** `esep merge PATH… -o DIR`: reads many reports, says what became of each, and writes what they come to. */
export async function runMerge(terminal: Terminal, paths: readonly string[], options: MergeOptions): Promise<ExitCode> {
  const templates = await loadTemplates(terminal, options.templates);
  const inputs = await readInputs(terminal, options, templates.reference);
  const target = join(options.output, `${NAME}.yaml`);
  const walk = await findFiles(terminal, paths, ownFiles(options), target);
  const outputs = await openOutputs(terminal, options.output);
  const callOff = terminal.onInterrupt(async () => {
    await outputs.discard();
    terminal.complain(terminal.text.merge.interrupted);
  });
  try {
    return await mergeInto(outputs, terminal, walk, { templates, inputs, options });
  } catch (error) {
    // Whatever went wrong, nothing half written stays behind.
    void outputs.discard();
    throw error;
  } finally {
    callOff();
  }
}

interface Given {
  readonly templates: Templates;
  readonly inputs: MergeInputs;
  readonly options: MergeOptions;
}

async function mergeInto(
  outputs: Outputs,
  terminal: Terminal,
  { files, errors }: Walk,
  given: Given,
): Promise<ExitCode> {
  const { templates, inputs, options } = given;
  const { reference } = templates;
  const pool = { file: terminal.worker, data: { reference }, jobs: inputs.jobs, limit: LIMIT };
  const { submissions, findings } = await readSubmissions(terminal, files, pool, options.quiet === true);
  const merger = merge(submissions, {
    ...(inputs.roster && { roster: inputs.roster.roster }),
    ...(inputs.deadline !== undefined && { deadline: inputs.deadline }),
    includeRejected: options.includeRejected === true,
  });
  refusePrevious(terminal, inputs, merger);
  const whole = await checkWhole(merger, inputs, reference, pool);
  const all = gravestFirst([...findingsOf(errors), ...findings, ...whole]);
  const result = { merger, findings: all, inputs, options, templates };
  await writeMerger(result, outputs);
  const returns = options.returns ? await stageReturns(result, outputs, pool) : undefined;
  // The report of an earlier run with other formats would contradict the data beside it.
  await outputs.remove('.', (name) => RESULTS.has(name));
  const written = await outputs.commit();
  printMerge(terminal, { ...result, files, written, ...(returns !== undefined && { returns }) });
  return reaches(all, options.failOn) ? 1 : 0;
}

/** Last year is a year before: the same file twice would show no jump at all. */
function refusePrevious(terminal: Terminal, { previous }: MergeInputs, { period }: Merger): void {
  const before = previous?.consolidated.period && periodText(previous.consolidated.period);
  if (!previous || before === undefined || period === undefined || before < period) return;
  const values = { file: previous.source.file, previous: before, period };
  throw new UsageError(terminal.text.merge.usage.badPreviousPeriod, values);
}

/** Every file that a merge may write, the data among them. */
const RESULTS: ReadonlySet<string> = new Set([...WRITER_IDS, 'xlsx', 'yaml'].map((id) => `${NAME}.${id}`));

/** What may lie among the reports and is none: what the merge goes by, and the result of an earlier one. */
function ownFiles({ output, roster, previous, facts }: MergeOptions): readonly string[] {
  const result = [...RESULTS].map((name) => join(output, name));
  return [output, join(output, RETURNS), ...result, roster, previous, facts].filter((path) => path !== undefined);
}
