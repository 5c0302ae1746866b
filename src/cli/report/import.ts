import { basename } from 'node:path';
import { checkSource } from '../../checks/run.ts';
import { pretty } from '../../formatters/pretty.ts';
import { importReport } from '../../import/import.ts';
import type { Imported } from '../../import/imported.ts';
import { formatMessage } from '../../language/message.ts';
import { visibleText } from '../../language/visible-text.ts';
import { createOptions } from '../../model/options.ts';
import type { Published } from '../../published/passage.ts';
import { readPublished } from '../../published/read.ts';
import { findCarried } from '../../source/carried-file.ts';
import { MAX_FILE_BYTES } from '../../source/limits.ts';
import { readFileBytes } from '../../source/read.ts';
import { type ReadError, unreadable } from '../../source/source.ts';
import { DATA_ENDINGS, writeDataFile, writeYaml } from '../../workbook/data-file.ts';
import type { Comments } from '../../workbook/yaml-text.ts';
import { openPolicies } from '../config/policies.ts';
import { endingOf, isSameFile, refuseExisting, writeWhole } from '../files/files.ts';
import type { ExitCode } from '../program/program.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { describe, summarise } from './import-summary.ts';

interface Options {
  readonly force?: boolean;
  readonly ignoreData?: boolean;
  readonly format: 'text' | 'json';
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep import REPORT DATA`: a report written by hand as data; 1 where a person has something to look at. */
export async function runImport(terminal: Terminal, file: string, target: string, options: Options): Promise<ExitCode> {
  const { importing: words, usage } = terminal.text;
  if (isSameFile(file, target)) throw new UsageError(usage.sameFile, { file });
  const ending = endingOf(terminal, target, DATA_ENDINGS);
  await refuseExisting(terminal, target, options.force);
  const policies = await openPolicies(terminal, options, file);
  const { reference, template } = await policies.templatesOf(file);
  const published = await read(terminal, file, target, options);
  if (!published) return 1;
  const imported = importReport(published, { reference, template });
  if (!imported.isReport) {
    terminal.complain(words.usage.noReport, { file });
    return 1;
  }
  const content =
    ending === '.yaml' || ending === '.yml'
      ? await writeYaml(imported.data, commentsOf(imported, terminal, file))
      : await writeDataFile(imported.data, ending, createOptions(reference));
  await writeWhole(terminal, target, content);
  const isClean = imported.remarks.length === 0;
  if (options.format === 'json') {
    const { found, remarks, missing } = imported;
    terminal.print(`${JSON.stringify({ file, target, found, remarks, missing }, null, 2)}\n`);
    return isClean ? 0 : 1;
  }
  terminal.print(summarise(imported, reference, terminal));
  if (isClean) terminal.say(words.clean);
  terminal.say(isClean ? terminal.text.written : words.look, { file: target });
  terminal.say(words.next, { file: target });
  return isClean ? 0 : 1;
}

/** The visible words of a report; one that carries its data is better converted. */
async function read(
  terminal: Terminal,
  file: string,
  target: string,
  { ignoreData }: Options,
): Promise<Published | undefined> {
  const { usage } = terminal.text.importing;
  const bytes = await readFileBytes(file);
  if (!(bytes instanceof Uint8Array)) return refuse(terminal, file, bytes);
  const published = await readPublished(file, bytes);
  const isOther = typeof published === 'object' && published.kind === 'txt' && OTHER_TEXTS.test(file);
  if (published === 'kind' || isOther) throw new UsageError(usage.kind, { file });
  if (typeof published === 'string') return refuse(terminal, file, { ...FAULTS[published], at: { file } });
  const { kind } = published;
  if (!ignoreData && kind !== 'txt' && typeof findCarried(bytes, kind) === 'object') {
    throw new UsageError(usage.carries, { file, target });
  }
  return published;
}

/** Texts whose marks are no words of a report. */
const OTHER_TEXTS = /\.(md|markdown|ya?ml|json|csv|tsv)$/i;

const FAULTS = {
  empty: { check: 'file/empty' },
  broken: { check: 'file/unreadable' },
  bomb: { check: 'file/zip-bomb', values: { limit: MAX_FILE_BYTES } },
  encrypted: { check: 'file/encrypted' },
} as const satisfies Record<string, Omit<ReadError, 'at'>>;

function refuse(terminal: Terminal, file: string, error: ReadError): undefined {
  const source = unreadable(file, 'yaml', error);
  terminal.print(pretty.format(checkSource(source), { ...terminal, sources: [source] }));
}

/** In YAML what is not sure is marked behind the value itself. */
function commentsOf({ found, remarks }: Imported, terminal: Terminal, file: string): Comments {
  const { lang, text } = terminal;
  const marks = new Map<string, string>();
  for (const remark of remarks) {
    const path =
      remark.path ?? found.find(({ passage }) => remark.kind === 'doubt' && passage === remark.passage)?.path;
    const key = path?.join('.');
    if (key === undefined || marks.has(key)) continue;
    const place = formatMessage(lang, text.importing.passage, { number: remark.passage });
    marks.set(key, `? ${place}: ${describe(remark, terminal)}`);
  }
  return {
    head: formatMessage(lang, text.importing.head, { file: visibleText(basename(file)) }),
    behind: (path) => marks.get(path.join('.')),
  };
}
