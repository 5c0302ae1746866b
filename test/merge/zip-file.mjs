import { crc32, deflateRawSync } from 'node:zlib';

/** Midday of 1 January 2000, as a zip writes it: equal content gives equal bytes. */
const TIME = 12 << 11;
const DATE = (20 << 9) | (1 << 5) | 1;

/** An entry of a zip, packed once: what never changes from file to file is not packed again. */
export function packEntry(name, content) {
  const bytes = Buffer.from(content);
  return { name: Buffer.from(name), packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
}

/** A zip of packed entries in their order. */
export function writeZip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(30, 0x04034b50, entry, 4);
    directory.push(centralHeader(entry, offset), entry.name);
    parts.push(local, entry.name, entry.packed);
    offset += local.length + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function centralHeader(entry, offset) {
  const central = header(46, 0x02014b50, entry, 6);
  central.writeUInt16LE(20, 4);
  central.writeUInt32LE(offset, 42);
  return central;
}

/** What both headers of an entry say of it, from the version on. */
function header(length, signature, { name, packed, crc, size }, start) {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  const fields = [20, 0x0800, 8, TIME, DATE];
  for (const [index, field] of fields.entries()) bytes.writeUInt16LE(field, start + index * 2);
  bytes.writeUInt32LE(crc, start + 10);
  bytes.writeUInt32LE(packed.length, start + 14);
  bytes.writeUInt32LE(size, start + 18);
  bytes.writeUInt16LE(name.length, start + 22);
  return bytes;
}
