import { decodeText } from '../source/text-decoding.ts';
import { listZipEntries } from '../source/zip-directory.ts';
import { unzipParts } from '../source/zip-guard.ts';

/** Why a file was not read for its words. */
export type PublishedFault = 'kind' | 'empty' | 'broken' | 'bomb' | 'encrypted';

/** Bytes of the parts of a report that hold its words; the longest report seen has 2 MB of them. */
const MAX_WORDS_BYTES = 50 * 1024 * 1024;

/** The texts of the parts of a package that are wanted, by their names. */
export function openParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, string> | PublishedFault {
  const entries = listZipEntries(bytes);
  if (!entries) return 'broken';
  const parts = unzipParts(bytes, entries, wanted, MAX_WORDS_BYTES);
  if (typeof parts === 'string') return parts;
  const texts = new Map<string, string>();
  for (const [name, part] of parts) {
    const { text } = decodeText(part);
    if (text === undefined) return 'broken';
    texts.set(name, text);
  }
  return texts;
}
