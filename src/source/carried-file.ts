import { isDeepStrictEqual } from 'node:util';
import { unpackIgnores } from './carried-ignores.ts';
import { findInHtml, findInXml } from './carried-markup.ts';
import { findInProperties } from './carried-pieces.ts';
import { placeInside } from './carried-places.ts';
import type { CarriedFault, FoundCarried } from './carried-text.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { isDataName } from './report-name.ts';
import { type ReadError, type Source, unreadable } from './source.ts';
import { decodeText } from './text-decoding.ts';
import { listZipEntries } from './zip-directory.ts';
import { unzipParts, type ZipFault } from './zip-guard.ts';

/** The kinds of file that a report is written in and can be read back from. */
export type ReportKind = 'docx' | 'odt' | 'html';

/** Where the data may stand, the best place first. */
const PLACES: Readonly<Record<Exclude<ReportKind, 'html'>, readonly [RegExp, typeof findInXml][]>> = {
  docx: [
    [/^customXml\/item\d+\.xml$/, findInXml],
    [/^docProps\/custom\d*\.xml$/, findInProperties],
  ],
  odt: [[/^meta\.xml$/, findInProperties]],
};

/** Reads the data that a report carries as if they stood in a file of their own; `readText` is how such a file is read. */
export async function readReport(
  file: string,
  bytes: Uint8Array,
  kind: ReportKind,
  readText: (data: Uint8Array) => Promise<Source>,
): Promise<Source> {
  const found = findCarried(bytes, kind);
  if (typeof found === 'string') return unreadable(file, 'yaml', errorOf(file, kind, found));
  const { carried, isWhole } = found;
  const { ignores: _, ...source } = placeInside(await readText(Buffer.from(carried.data)));
  const { ignores } = carried.settings;
  const changed: ReadError = { check: 'file/data-changed', at: { file } };
  return {
    ...source,
    carried,
    ...(ignores !== undefined && { ignores: unpackIgnores(ignores, source) }),
    errors: isWhole ? source.errors : [changed, ...source.errors],
  };
}

/** What a report carries, from the best place that is whole; it is so only where no other place says otherwise. */
export function findCarried(bytes: Uint8Array, kind: ReportKind): FoundCarried | CarriedFault | ZipFault {
  if (kind === 'html') return agreedOf(findInHtml(decodeText(bytes).text ?? ''));
  const entries = listZipEntries(bytes);
  if (!entries) return 'broken';
  const places = PLACES[kind];
  const parts = unzipParts(bytes, entries, (name) => places.some(([pattern]) => pattern.test(name)), MAX_FILE_BYTES);
  if (typeof parts === 'string') return parts;
  return agreedOf(
    places.flatMap(([pattern, find]) =>
      [...parts].filter(([name]) => pattern.test(name)).map(([, part]) => find(decodeText(part).text ?? '')),
    ),
  );
}

/** What several places say, where one may hold nothing that can be read; two that differ leave nothing to go by. */
function agreedOf(found: readonly (FoundCarried | CarriedFault)[]): FoundCarried | CarriedFault {
  const read = found.filter((each) => typeof each === 'object');
  const best = read.find(({ isWhole }) => isWhole) ?? read[0];
  if (!best) return found.find((each) => each !== 'none') ?? 'none';
  return { ...best, isWhole: read.every((each) => isDeepStrictEqual(each, best)) && best.isWhole };
}

function errorOf(file: string, kind: ReportKind, why: CarriedFault | ZipFault): ReadError {
  const at = { file };
  if (why === 'bomb') return { check: 'file/zip-bomb', at, values: { limit: MAX_FILE_BYTES } };
  if (why === 'encrypted') return { check: 'file/encrypted', at };
  // Under the name of a form it was not meant for a report, whatever it is.
  return why === 'none' && isDataName(file)
    ? { check: 'file/kind', at, values: { kind } }
    : { check: 'file/no-data', at, values: { kind, why } };
}
