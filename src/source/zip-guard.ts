import { inflateRawSync } from 'node:zlib';
import { MAX_UNZIPPED_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Why a zip was not unpacked. */
export type ZipFault = 'bomb' | 'broken' | 'encrypted';

/** The unpacked entries of a zip by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the entries that are wanted, and counts what comes out while it comes out: neither the sizes that a zip
 * declares nor the ratio between them are believed.
 */
export function unzipParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  limit = MAX_UNZIPPED_BYTES,
): ZipParts | ZipFault {
  if (entries.length > MAX_ZIP_ENTRIES) return 'broken';
  const parts = new Map<string, Uint8Array>();
  let rest = limit;
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    if (entry.encrypted) return 'encrypted';
    const packed = packedBytes(bytes, entry);
    if (!packed) return 'broken';
    const part = unpack(packed, entry.method, rest);
    if (!(part instanceof Uint8Array)) return part;
    rest -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

function unpack(packed: Uint8Array, method: number, limit: number): Uint8Array | ZipFault {
  if (method === 0) return packed.length > limit ? 'bomb' : packed;
  if (method !== 8) return 'broken';
  try {
    // The library stops at the limit, which it wants to be one at least.
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
    return part.length > limit ? 'bomb' : new Uint8Array(part.buffer, part.byteOffset, part.length);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken';
  }
}
