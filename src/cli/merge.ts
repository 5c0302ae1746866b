import { dirname, join } from 'node:path';
import { gravestFirst, reaches } from '../checks/severity.ts';
import { pretty } from '../formatters/pretty.ts';
import { turnoutText } from '../formatters/turnout.ts';
import { checkWhole } from '../merge/check-whole.ts';
import { findingsOf, type KeptFinding } from '../merge/read-submission.ts';
import { merge } from '../model/merge.ts';
import { samePlace } from '../source/position.ts';
import { findFiles } from './find-files.ts';
import { type MergeOptions, readInputs } from './merge-inputs.ts';
import { NAME, writeMerger } from './merge-outputs.ts';
import { readSubmissions } from './merge-readings.ts';
import { RETURNS, stageReturns } from './merge-returns.ts';
import { openOutputs } from './outputs.ts';
import type { ExitCode } from './program.ts';
import { loadTemplates } from './templates.ts';
import type { Terminal } from './terminal.ts';

/** Findings that the terminal shows, the gravest first; the workbook has them all. */
const MAX_SHOWN = 20;

/** Milliseconds that one file may take: the slowest real form needs a fraction of a second. */
const LIMIT = 60_000;

/** `esep merge PATH… -o DIR`: reads many reports, says what became of each, and writes what they come to. */
export async function runMerge(terminal: Terminal, paths: readonly string[], options: MergeOptions): Promise<ExitCode> {
  const templates = await loadTemplates(terminal, options.templates);
  const { reference } = templates;
  const inputs = await readInputs(terminal, options, reference);
  const own = [options.output, options.roster, options.previous, options.facts].filter((path) => path !== undefined);
  const walk = await findFiles(terminal, paths, own);
  const outputs = await openOutputs(terminal, options.output);
  const callOff = terminal.onInterrupt(async () => {
    await outputs.discard();
    terminal.complain(terminal.text.merge.interrupted);
  });
  const pool = { file: terminal.worker, data: { reference }, jobs: inputs.jobs, limit: LIMIT };
  const { submissions, findings } = await readSubmissions(terminal, walk.files, pool, options.quiet === true);
  const merger = merge(submissions, {
    ...(inputs.roster && { roster: inputs.roster.roster }),
    ...(inputs.deadline !== undefined && { deadline: inputs.deadline }),
    includeRejected: options.includeRejected === true,
  });
  const all = gravestFirst([
    ...findingsOf(walk.errors),
    ...findings,
    ...(await checkWhole(merger, inputs, reference, pool)),
  ]);
  const result = { merger, findings: all, inputs, options, templates };
  await writeMerger(result, outputs);
  const returns = options.returns ? await stageReturns(result, outputs, pool) : undefined;
  const written = await outputs.commit();
  callOff();
  const sources = walk.files.map((file) => ({ file, excerpt: excerptOf(all) }));
  terminal.print(pretty.format(all, { ...terminal, sources, most: MAX_SHOWN }));
  if (all.length > MAX_SHOWN && inputs.formats.includes('xlsx')) {
    terminal.say(terminal.text.merge.allFindings, { file: join(options.output, `${NAME}.xlsx`) });
  }
  terminal.print(turnoutText(merger, terminal.lang));
  const folder = join(options.output, RETURNS);
  for (const file of written) if (dirname(file) !== folder) terminal.say(terminal.text.written, { file });
  if (returns !== undefined) terminal.say(terminal.text.merge.returns, { returns, folder });
  return reaches(all, options.failOn) ? 1 : 0;
}

/** What stood at a place when its file was read. */
function excerptOf(findings: readonly KeptFinding[]) {
  return (at: KeptFinding['at']) => findings.find((finding) => samePlace(finding.at, at))?.excerpt;
}
