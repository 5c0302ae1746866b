const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const TYPE_AT = 66;

/** Whether a file is an OLE container: what Office wrote before 2007, and what holds an encrypted workbook today. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of an OLE file's streams and storages. Entries of its directory stand at multiples of their size wherever
 * their sectors lie, so that they are found without following the chains, which a broken file may have lost.
 */
export function listOleNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 512; start + ENTRY_BYTES <= bytes.length; start += ENTRY_BYTES) {
    const length = view.getUint16(start + NAME_LENGTH_AT, true);
    const type = bytes[start + TYPE_AT] ?? 0;
    if (length < 4 || length > NAME_LENGTH_AT || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    let name = '';
    for (let at = start; at < start + length - 2; at += 2) name += String.fromCharCode(view.getUint16(at, true));
    if (/^[\x20-\x7e]+$/.test(name)) names.add(name);
  }
  return names;
}
