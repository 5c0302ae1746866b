import { checkSource } from '../checks/run.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import { defaultTemplates, type Templates } from '../report/templates.ts';
import type { BookLayout } from '../source/layout.ts';
import { readBytes, readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import { SPEECH_LANGUAGES } from '../text/text.ts';
import { refuseErrors } from './findings.ts';
import type * as api from './types.ts';
import { show, TEXT, type Usage } from './usage.ts';

/** The options that every call has. */
export const READ_USAGE = { lang: SPEECH_LANGUAGES, templates: TEXT } satisfies Usage;

/** A file as an option; what it is told by is looked at when it is read. */
export const INPUT = { what: 'a path, or { name, bytes }', accepts: () => true };

/** The language of messages where none is asked for. */
export const DEFAULT_LANG: api.Lang = 'ru';

/** Reads an input by a reference; `book` is the layout of a workbook that is not the form of a report. */
export async function openInput(input: api.Input, reference: Reference, book?: BookLayout): Promise<Source> {
  const options = createOptions(reference);
  if (typeof input === 'string') return readSource(input, options, undefined, book);
  const { name, bytes } = input ?? {};
  if (typeof name === 'string' && bytes instanceof Uint8Array) return readBytes(name, bytes, options, book);
  throw new TypeError(`A file is given by its path, or as { name, bytes } with a Uint8Array, not as ${show(input)}.`);
}

/** The built-in templates, or those of a folder in their place. */
export async function openTemplates({ templates, lang = DEFAULT_LANG }: api.ReadOptions): Promise<Templates> {
  if (templates === undefined) return defaultTemplates;
  const { readOwnTemplates } = await import('../report/own-templates.ts');
  const { sources, create } = await readOwnTemplates(templates);
  if (sources.length === 0) throw new TypeError(`There is no template in the folder ${show(templates)}.`);
  refuseErrors('templates', sources.flatMap(checkSource), lang);
  return create();
}

/** What was read, for calls that are given the result of `read`. */
const opened = new WeakMap<object, Source>();

/** Keeps the source of a result. */
export function keepSource(result: api.ReadResult, source: Source): api.ReadResult {
  opened.set(result, source);
  return result;
}

/** The source of a result of `read`, or of a file that is read now. */
export async function sourceOf(input: api.Input | api.ReadResult, reference: Reference): Promise<Source> {
  const isResult = typeof input === 'object' && input !== null && 'positionOf' in input;
  if (!isResult) return openInput(input, reference);
  const source = opened.get(input);
  if (source) return source;
  throw new TypeError('A result of read() is taken as it is: a copy of it has lost its file.');
}
