import { createHash } from 'node:crypto';
import { checkData } from '../checks/check-data.ts';
import { checkSource } from '../checks/run.ts';
import { formatMessage } from '../language/message.ts';
import type { Letterhead } from '../letterhead/letterhead.ts';
import { createData } from '../model/data.ts';
import { doubtPrevious, headOf } from '../model/previous-year.ts';
import type { Reference } from '../model/reference.ts';
import type { ReportData } from '../report/report-document.ts';
import { readFileBytes } from '../source/read.ts';
import { unreadable } from '../source/source.ts';
import { previous as words } from '../text/en/previous.ts';
import { refuseErrors } from './findings.ts';
import { sourceOf } from './open.ts';
import type * as api from './types.ts';

/** Reads data that a report can be built from. */
export async function readData(input: api.Input | api.ReadResult, reference: Reference): Promise<ReportData> {
  const data = createData(await sourceOf(input, reference));
  if (data.kind !== 'roster') return data;
  throw new TypeError(`No report is built of a roster, which "${data.source.file}" is.`);
}

/** Reads last year's data, which have to be such that they can stand beside this year's. */
export async function readPrevious(
  input: api.Input | undefined,
  now: ReportData,
  reference: Reference,
  lang: api.Lang,
): Promise<ReportData | undefined> {
  if (input === undefined) return undefined;
  const data = await readData(input, reference);
  refuseErrors('previous', checkData(data, reference), lang);
  const { file } = data.source;
  if (data.kind !== now.kind) throw new TypeError(`"${file}" is ${data.kind}, and the report is ${now.kind}.`);
  const grave = doubtPrevious(headOf(now), headOf(data)).find((doubt) => doubt.grave);
  if (grave) throw new TypeError(formatMessage('en', words[grave.kind], { file, ...grave.values }));
  return data;
}

/** Reads a house's letterhead, with its hash. */
export async function readLetterhead(
  input: api.Input | undefined,
  lang: api.Lang,
): Promise<{ readonly letterhead: Letterhead; readonly hash: string } | undefined> {
  if (input === undefined) return undefined;
  const { parseLetterhead } = await import('../letterhead/parse.ts');
  const file = typeof input === 'string' ? input : input.name;
  const bytes = typeof input === 'string' ? await readFileBytes(input) : input.bytes;
  const { letterhead, errors } =
    bytes instanceof Uint8Array ? parseLetterhead(file, bytes) : { letterhead: undefined, errors: [bytes] };
  refuseErrors('reference', checkSource(unreadable(file, 'yaml', ...errors)), lang);
  if (!letterhead || !(bytes instanceof Uint8Array)) throw new TypeError(`"${file}" is no letterhead.`);
  return { letterhead, hash: createHash('sha256').update(bytes).digest('hex') };
}
