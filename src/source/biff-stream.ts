import type { CFB as Cfb } from '@e965/xlsx';

/** Records that name a range of cells for a link, which a parser walks cell by cell, whatever its size. */
const LINKS = [0x01b8, 0x0800];
/** A conditional format, of no meaning among cells: the parser passes over it. */
const IDLE = 0x01b1;
const FILE_PASS = 0x002f;

/** The stream of records in a workbook of Excel 97-2003, without its links; it may be encrypted or not be there. */
export function readBiffStream(bytes: Uint8Array, CFB: typeof Cfb): Uint8Array | 'encrypted' | 'broken' {
  const container = CFB.read(bytes, { type: 'array' });
  const found = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (!found?.content?.length) return 'broken';
  const stream = Uint8Array.from(found.content as Iterable<number>);
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return 'encrypted';
    if (LINKS.includes(record)) view.setUint16(at, IDLE, true);
  }
  return stream;
}
