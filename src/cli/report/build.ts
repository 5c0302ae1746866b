import { checkSource } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { type ReadError, unreadable } from '../../source/source.ts';
import { findInputs, type Inputs, isNothing } from '../check/inputs.ts';
import { nameOf } from '../check/names.ts';
import { openPolicies, type Policies } from '../config/policies.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Beside, isOther, readData } from './build-data.ts';
import { type BuildRequest, buildOne } from './build-document.ts';
import { type BuildCommandOptions, chooseFormats } from './build-options.ts';
import { readPrevious } from './build-previous.ts';
import { openWriter, type ReportSink } from './build-sink.ts';
import { type Job, planJobs } from './build-targets.ts';

/**
 * `esep build FILE…`: checks the data and writes the reports; with errors, only a draft and only if asked. With --check it
 * writes nothing and tells whether the reports that are there are what the data give.
 */
export async function runBuild(
  terminal: Terminal,
  paths: readonly string[],
  options: BuildCommandOptions,
): Promise<ExitCode> {
  const formats = chooseFormats(terminal, options);
  const policies = await openPolicies(terminal, options, paths[0]);
  const inputs = await findData(terminal, paths, options, policies);
  const { jobs, folder } = await planJobs(terminal, inputs.files, {
    formats,
    output: options.output,
    goneBy: [options.previous, options.reference].filter((path) => path !== undefined),
    isOther: async (file) => isOther(await readData(file, (await policies.templatesOf(file)).reference)),
  });
  const beside = await readBeside(terminal, options, policies, jobs.length);
  const request = { terminal, options, policies, isMany: jobs.length > 1, ...beside };
  const sink = options.check
    ? (await import('./build-comparison.ts')).openComparison(request)
    : await openWriter(request, formats, folder);
  try {
    return await buildAll(request, jobs, inputs, sink);
  } finally {
    await sink.close();
  }
}

/** What goes into the report besides its data. */
async function readBeside(
  terminal: Terminal,
  { previous, reference }: BuildCommandOptions,
  policies: Policies,
  count: number,
): Promise<Beside> {
  if (previous !== undefined && count > 1) throw new UsageError(terminal.text.build.usage.previousOfMany, { count });
  return {
    ...(reference !== undefined && (await (await import('./build-letterhead.ts')).readLetterhead(terminal, reference))),
    ...(previous !== undefined && { previous: await readPrevious(terminal, previous, policies) }),
  };
}

/** The files of data that names, patterns and folders lead to, as `esep check` finds them. */
async function findData(
  terminal: Terminal,
  paths: readonly string[],
  { config }: BuildCommandOptions,
  policies: Policies,
): Promise<Inputs> {
  const { build, checking } = terminal.text;
  try {
    return await findInputs(terminal, paths.map(nameOf), {
      written: [],
      goneBy: typeof config === 'string' ? [config] : [],
      leftOutBy: async (file) => (await policies.of(file)).leftOutBy,
      forced: false,
      allowEmpty: false,
    });
  } catch (error) {
    // That sentence speaks of an option which there is none of here.
    const isEmpty = error instanceof UsageError && error.sentence === checking.usage.noFiles;
    throw isEmpty ? new UsageError(build.usage.nothingToBuild, error.values) : error;
  }
}

async function buildAll(
  request: BuildRequest,
  jobs: readonly Job[],
  inputs: Inputs,
  sink: ReportSink,
): Promise<ExitCode> {
  const { terminal, isMany } = request;
  const isBlocked = complainOfWalk(terminal, inputs);
  const failed: string[] = [];
  let total = 0;
  for (const job of jobs) {
    const built = await buildOne(request, job);
    if (built.document === undefined && built.isOther) continue;
    total++;
    const isFit = built.document !== undefined && (await sink.take(job, built.document, built.isDraft));
    if (!isFit) failed.push(job.file);
  }
  if (total === 0 && !isBlocked) {
    const path = jobs.map(({ file }) => file).join(', ');
    throw new UsageError(terminal.text.build.usage.nothingToBuild, { path });
  }
  failed.push(...(await sink.finish()));
  if (isMany) sink.summarize(total, failed);
  return failed.length > 0 || isBlocked ? 1 : 0;
}

/** Tells of folders that could not be gone through: there may be data in them. */
function complainOfWalk(terminal: Terminal, inputs: Inputs): boolean {
  if (isNothing(inputs)) return false;
  const sources = inputs.errors.map((error: ReadError) => unreadable(error.at.file, 'yaml', error));
  terminal.print(pretty.format(sources.flatMap(checkSource), { ...terminal, sources }));
  return true;
}
