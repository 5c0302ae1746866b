import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { checkConsolidated, checkRoster } from '../checks/run.ts';
import { LIMIT, mergeFiles } from '../merge/merge-files.ts';
import { clashOfPeriods } from '../merge/previous.ts';
import { RESULT_FORMATS, writeResult } from '../merge/write-result.ts';
import { consolidatedModel, createConsolidated, isConsolidated, memberModel } from '../model/consolidated.ts';
import type { Reference } from '../model/reference.ts';
import { createRoster } from '../model/roster.ts';
import { pathFromFolder } from '../source/posix-path.ts';
import { ROSTER_BOOK } from '../source/roster-sheets.ts';
import { walkFiles } from '../source/walk.ts';
import { CONFIG_USAGE, type Configured, configure } from './config.ts';
import { refuseErrors, wordFindings } from './findings.ts';
import { INPUT, openInput, openTemplates, READ_USAGE } from './open.ts';
import { refuseFaulty } from './self-check.ts';
import type * as api from './types.ts';
import { DAY, FLAG, refuseBadOptions, show, TEXT, type Usage } from './usage.ts';

const MAX_JOBS = 64;
const USAGE = {
  ...READ_USAGE,
  ...CONFIG_USAGE,
  roster: INPUT,
  previous: INPUT,
  deadline: DAY,
  includeRejected: FLAG,
  jobs: {
    what: `a whole number from 1 to ${MAX_JOBS}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_JOBS,
  },
} satisfies Usage;

/** Merges the reports in files and folders. */
export async function merge(
  paths: string | readonly string[],
  options: api.MergeOptions = {},
): Promise<api.MergeResult> {
  refuseBadOptions(options, USAGE);
  const { deadline, includeRejected = false, jobs = availableParallelism() } = options;
  const configured = await configure(options);
  const { lang, today } = configured;
  const templates = await openTemplates(configured);
  const { reference } = templates;
  // Before the files are looked for: what was named as both would leave none.
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, reference, lang);
  const previous = options.previous === undefined ? undefined : await readPrevious(options.previous, reference, lang);
  const walk = await findFiles(paths, options, configured);
  const given = {
    ...(roster && { roster }),
    ...(previous && { previous }),
    ...(deadline !== undefined && { deadline }),
    includeRejected,
    policyOf: async (name: string) => configured.policyOf(name),
    today,
  };
  // Beside the bundle of the library; the worker is another of its entries.
  const file = createRequire(import.meta.url).resolve('./worker.cjs');
  const pool = { file, data: { reference, today }, jobs, limit: LIMIT };
  const { merger, findings } = await mergeFiles(walk, given, reference, pool, {
    accept: (merger) => {
      const clash = clashOfPeriods(previous, merger);
      if (!clash) return;
      throw new TypeError(
        `The period of "previous" is ${clash.previous}, which is not before that of the merge, ${clash.period}.`,
      );
    },
  });
  const heading = roster?.roster ?? {};
  const asFound = (path: string) => path;
  return {
    data: {
      ...consolidatedModel(merger, heading),
      members: merger.members.map((member) => memberModel(member, asFound)),
    },
    findings: wordFindings(findings, lang),
    repeated: merger.repeated.map(({ file }) => file),
    write: async (format, settings = {}) => {
      if (format === undefined) throw new TypeError(`write() takes a format: ${RESULT_FORMATS.join(', ')}.`);
      refuseBadOptions({ ...settings, format }, { format: RESULT_FORMATS, folder: TEXT });
      const { folder } = settings;
      const within = folder === undefined ? asFound : (path: string) => pathFromFolder(folder, path);
      const result = { merger, findings, heading, templates, previous, within };
      const content = await writeResult(result, format);
      return content instanceof Uint8Array
        ? refuseFaulty(content, format)
        : new TextEncoder().encode([...content].join(''));
    },
  };
}

async function findFiles(
  paths: string | readonly string[],
  { roster, previous }: api.MergeOptions,
  { isData }: Configured,
) {
  const all = typeof paths === 'string' ? [paths] : paths;
  if (!Array.isArray(all) || !all.every((path) => typeof path === 'string')) {
    throw new TypeError(`Files and folders are given by their paths, not as ${show(paths)}.`);
  }
  // What the merge goes by may lie among the reports and is none.
  const own = [roster, previous].flatMap((input) => (typeof input === 'string' ? [resolve(input)] : []));
  const walk = await walkFiles(all, new Set(own));
  const files = walk.files.filter((file) => all.includes(file) || isData(file));
  if (files.length === 0) throw new TypeError(`There is no file to merge in ${show(paths)}.`);
  return { ...walk, files };
}

async function readRoster(input: api.Input, reference: Reference, lang: api.Lang) {
  const read = createRoster(await openInput(input, reference, ROSTER_BOOK));
  refuseErrors('roster', checkRoster(read, reference), lang);
  return read;
}

async function readPrevious(input: api.Input, reference: Reference, lang: api.Lang) {
  const source = await openInput(input, reference);
  if (source.data !== undefined && !isConsolidated(source)) {
    throw new TypeError(`The option "previous" takes a consolidated file, which "${source.file}" is not.`);
  }
  const read = createConsolidated(source);
  refuseErrors('previous', checkConsolidated(read, reference), lang);
  return read;
}
