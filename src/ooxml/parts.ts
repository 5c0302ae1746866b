import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { packedBytes, type ZipEntry } from '../source/zip-directory.ts';

/** Takes the bytes of a part, whole or one piece after the other. */
export type Take = (piece: Uint8Array, isLast: boolean) => void;

/** A part that unpacks to more than this is read in pieces: Node's own way is faster, yet gives it whole. */
const WHOLE = 8 * 1024 * 1024;
const PIECE = 1 << 16;
const [STORED, DEFLATED] = [0, 8];

/** Unpacks an entry; whether all of it could be read. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, take: Take, whole = WHOLE): boolean {
  const packed = packedBytes(bytes, entry);
  if (!packed) return false;
  if (entry.method === STORED) take(packed, true);
  if (entry.method !== DEFLATED) return entry.method === STORED;
  let part: Uint8Array;
  try {
    part = inflateRawSync(packed, { maxOutputLength: whole });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' && unpackPieces(packed, take);
  }
  take(part, true);
  return true;
}

function unpackPieces(packed: Uint8Array, take: Take): boolean {
  let ended = false;
  const inflate = new Inflate((piece, isLast) => {
    ended ||= isLast;
    take(piece, isLast);
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return false;
  }
  return ended;
}

/** Text from bytes that come in pieces; throws where they are not UTF-8. */
export function createDecoder(): (piece: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
}
