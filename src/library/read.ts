import { checkSource } from '../checks/run.ts';
import { createData, type Data } from '../model/data.ts';
import { wordFindings } from './findings.ts';
import { DEFAULT_LANG, keepSource, openInput, openTemplates, READ_USAGE } from './open.ts';
import type * as api from './types.ts';
import { refuseBadOptions, show } from './usage.ts';

/** Reads a file of data of any kind. */
export async function read(input: api.Input, options: api.ReadOptions = {}): Promise<api.ReadResult> {
  refuseBadOptions(options, READ_USAGE);
  const { reference } = await openTemplates(options);
  const source = await openInput(input, reference);
  const data = createData(source);
  const errors = checkSource({ ...source, errors: data.errors });
  const file = {
    file: source.file,
    errors: wordFindings(errors, options.lang ?? DEFAULT_LANG),
    positionOf: (path: api.Path) => {
      if (!Array.isArray(path)) throw new TypeError(`A path is an array such as ["services", 0], not ${show(path)}.`);
      return source.positionOf(path);
    },
  };
  const isReadable = source.data !== undefined;
  return keepSource(isReadable ? { ...file, ...dataOf(data) } : { ...file, kind: 'unreadable' }, source);
}

function dataOf(data: Data) {
  switch (data.kind) {
    case 'provider':
      return { kind: data.kind, data: data.report };
    case 'consolidated':
      return { kind: data.kind, data: data.consolidated };
    case 'roster':
      return { kind: data.kind, data: data.roster };
    default:
      return data satisfies never;
  }
}
