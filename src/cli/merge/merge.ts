import { join } from 'node:path';
import { counts, reaches } from '../../checks/severity.ts';
import { LIMIT, mergeFiles } from '../../merge/merge-files.ts';
import { clashOfPeriods } from '../../merge/previous.ts';
import { RESULT_FORMATS } from '../../merge/write-result.ts';
import type { Merger } from '../../model/merge.ts';
import type { PolicyOf } from '../../policy/policy.ts';
import type { Templates } from '../../report/templates.ts';
import type { Walk } from '../../source/walk.ts';
import { findExpired } from '../check/unused-suppressions.ts';
import { openPolicies, type Policies } from '../config/policies.ts';
import { findFiles } from '../files/find-files.ts';
import { refuseForeign } from '../files/foreign.ts';
import { type Outputs, openOutputs } from '../files/outputs.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type MergeInputs, type MergeOptions, readInputs } from './inputs.ts';
import { NAME, writeMerger } from './outputs.ts';
import { printMerge } from './print.ts';
import { showProgress } from './progress.ts';
import { RETURNS, stageReturns } from './returns.ts';

/** `esep merge PATH… -o DIR`: reads many reports, says what became of each, and writes what they come to. */
export async function runMerge(terminal: Terminal, paths: readonly string[], options: MergeOptions): Promise<ExitCode> {
  const target = join(options.output, `${NAME}.yaml`);
  // What comes of a merge is a file as well: the merge as a whole goes by the configuration of its place.
  const policies = await openPolicies(terminal, options, options.output);
  const templates = await policies.templatesOf(target);
  const inputs = await readInputs(terminal, options, templates.reference, policies);
  const walk = await findFiles(terminal, paths, ownFiles(options), target, policies);
  // Better to learn that before thousands of files are read.
  if (!options.force) for (const name of RESULTS) await refuseForeign(terminal, join(options.output, name));
  const outputs = await openOutputs(terminal, options.output);
  const callOff = terminal.onInterrupt(async () => {
    await outputs.discard();
    terminal.complain(terminal.text.merge.interrupted);
  });
  try {
    return await mergeInto(outputs, terminal, walk, { templates, inputs, options, policies });
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
  readonly policies: Policies;
}

async function mergeInto(outputs: Outputs, terminal: Terminal, walk: Walk, given: Given): Promise<ExitCode> {
  const { templates, inputs, options, policies } = given;
  const { reference } = templates;
  const { files } = walk;
  const pool = { file: terminal.worker, data: { reference, today: terminal.today() }, jobs: inputs.jobs, limit: LIMIT };
  const target = join(options.output, `${NAME}.yaml`);
  const policyOf: PolicyOf = async (file) => (await policies.of(file || target)).policy;
  const { failOn } = await policies.of(target);
  const progress = showProgress(terminal, terminal.errors, files.length, options.quiet === true);
  const merged = await mergeFiles(
    walk,
    { ...inputs, includeRejected: options.includeRejected === true, policyOf, today: terminal.today() },
    reference,
    pool,
    {
      tell: (read) => progress.tell(read),
      accept: (merger) => {
        progress.end();
        refusePrevious(terminal, inputs, merger);
      },
    },
  );
  const expired = await findExpired(terminal, policies);
  const result = { ...merged, inputs, options, templates, policyOf };
  const bare = await writeMerger(terminal, { ...result, findings: merged.findings.filter(counts) }, outputs);
  const returns = options.returns ? await stageReturns(result, outputs, pool) : undefined;
  // The report of an earlier run with other formats would contradict the data beside it.
  await outputs.remove('.', (name) => RESULTS.has(name));
  const written = await outputs.commit();
  const findings = [...expired, ...merged.findings];
  printMerge(terminal, { ...result, findings, files, written, bare, ...(returns !== undefined && { returns }) });
  return reaches(findings, options.failOn ?? failOn ?? 'error') ? 1 : 0;
}

function refusePrevious(terminal: Terminal, { previous }: MergeInputs, merger: Merger): void {
  const clash = clashOfPeriods(previous, merger);
  if (!clash) return;
  throw new UsageError(terminal.text.merge.usage.badPreviousPeriod, { file: previous?.source.file, ...clash });
}

/** Every file that a merge may write, the data among them. */
const RESULTS: ReadonlySet<string> = new Set([...RESULT_FORMATS, 'pdf'].map((id) => `${NAME}.${id}`));

/** What may lie among the reports and is none: what the merge goes by, and the result of an earlier one. */
function ownFiles({ output, roster, previous, facts }: MergeOptions): readonly string[] {
  const result = [...RESULTS].map((name) => join(output, name));
  return [output, join(output, RETURNS), ...result, roster, previous, facts].filter((path) => path !== undefined);
}
