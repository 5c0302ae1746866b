import { strFromU8 } from 'fflate';

/** An entry of a zip as its central directory lists it; what it says of sizes is not to be trusted. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** When it was last written: the day in the upper half, the time in the lower, as MS-DOS kept them. */
  readonly modified: number;
  readonly compressedSize: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;

/** Whether bytes begin like a zip, whole or cut short. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/** The entries of a zip; undefined where its directory cannot be read, as in a file cut short. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_HEADER) return undefined;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return undefined;
    const [compressedSize, headerAt] = readSizes(view, at, nameEnd, extraEnd);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      modified: view.getUint32(at + 12, true),
      compressedSize,
      headerAt,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; undefined where the file ends before them. */
export function packedBytes(bytes: Uint8Array, { headerAt, compressedSize }: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) return undefined;
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return start + compressedSize > bytes.length ? undefined : bytes.subarray(start, start + compressedSize);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** Packed size and place of the local header; numbers too large for their field stand in the zip64 extra field. */
function readSizes(view: DataView, at: number, extraAt: number, extraEnd: number): [number, number] {
  const sizes = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    sizes.forEach((size, index) => {
      if (size !== IN_EXTRA_FIELD || value + 8 > extraEnd) return;
      sizes[index] = Number(view.getBigUint64(value, true));
      value += 8;
    });
  }
  return [sizes[1] ?? 0, sizes[2] ?? 0];
}
