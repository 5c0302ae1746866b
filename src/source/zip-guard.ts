import { Inflate } from 'fflate';
import { MAX_UNZIPPED_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Why a zip was not unpacked. */
export type ZipFault = 'bomb' | 'broken' | 'encrypted';

/** The unpacked entries of a zip by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes inflated at a time: a thousandfold of it, the most that deflate can reach, still fits in memory. */
const STEP = 16 * 1024;

class Overflow extends Error {}

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
    return inflate(packed, limit);
  } catch (error) {
    return error instanceof Overflow ? 'bomb' : 'broken';
  }
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new Overflow();
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
