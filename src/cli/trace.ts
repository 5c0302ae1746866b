import { extname } from 'node:path';
import { checkSource } from '../checks/run.ts';
import { pretty } from '../formatters/pretty.ts';
import { createOptions } from '../model/options.ts';
import { readSource } from '../source/read.ts';
import { bookSheets } from '../trace/book-figure.ts';
import { type FoundFigure, findFigure } from '../trace/find-figure.ts';
import { isSound } from '../trace/trace.ts';
import { traceFigure, understand } from '../trace/trace-consolidated.ts';
import { formatTrace } from '../trace/tree-text.ts';
import { openPolicies } from './config/policies.ts';
import type { ExitCode } from './program/program.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Terms listed of the file asked for, and of each file beneath; figures listed where several stand at one place. */
const LIMIT = 30;
const LIMIT_BENEATH = 5;
const MAX_CHOICES = 8;

export interface TraceOptions {
  readonly in?: readonly string[];
  readonly all?: boolean;
  readonly format: 'text' | 'json';
  readonly templates?: string;
  readonly config?: string | boolean;
}

/** `esep trace FILE PLACE`: where a figure comes from, down to the schools whose files are at hand. */
export async function runTrace(
  terminal: Terminal,
  file: string,
  asked: string,
  settings: TraceOptions,
): Promise<ExitCode> {
  const policies = await openPolicies(terminal, settings, file);
  const { reference } = await policies.templatesOf(file);
  const options = createOptions(reference);
  const named = await readSource(file, options);
  const isBook = bookSheets(named).length > 0;
  // The workbook shows the sums; the data, with the members' files, stand beside it.
  const source = isBook ? await readSource(dataBeside(file), options) : named;
  if (source.data === undefined) {
    if (isBook) throw new UsageError(terminal.text.trace.usage.noData, { file, data: dataBeside(file) });
    terminal.print(pretty.format(checkSource(source), { ...terminal, sources: [source] }));
    return 1;
  }
  const read = understand(source);
  const model = 'report' in read ? read.report : read.consolidated;
  const found = findFigure(asked, source, model, reference, isBook ? named : undefined);
  if (found.key === undefined) throw refuse(terminal, asked, found);
  const limits = settings.all ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [LIMIT, LIMIT_BENEATH];
  const [limit = LIMIT, limitBeneath = LIMIT_BENEATH] = limits;
  const tracing = { reference, options, folders: settings.in ?? [], limit, limitBeneath };
  const trace = await traceFigure(read, found.key, tracing, found.member);
  terminal.print(
    settings.format === 'json' ? `${JSON.stringify(trace, null, 2)}\n` : formatTrace(trace, terminal.lang),
  );
  return isSound(trace) ? 0 : 1;
}

function dataBeside(file: string): string {
  return `${file.slice(0, file.length - extname(file).length)}.yaml`;
}

type NotFound = Exclude<FoundFigure, { readonly key: string }>;

function refuse({ text: { trace, usage }, complain }: Terminal, name: string, found: NotFound): UsageError {
  if (found.fault === 'no-figure') return new UsageError(trace.usage.noFigure, { name });
  if (found.fault === 'several') {
    const { choices } = found;
    const listed = [...choices.slice(0, MAX_CHOICES), ...(choices.length > MAX_CHOICES ? ['…'] : [])].join(', ');
    return new UsageError(trace.usage.several, { name, choices: listed });
  }
  complain(trace.usage.noField, { name });
  return found.suggestion === undefined
    ? new UsageError(usage.hint)
    : new UsageError(usage.didYouMean, { suggestion: found.suggestion });
}
