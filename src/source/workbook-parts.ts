import { disarmOpenDocument, disarmWorksheet, overflowsOpenDocument, overflowsWorksheet } from './sheet-xml.ts';
import { listZipEntries } from './zip-directory.ts';
import { unzipParts, type ZipFault } from './zip-guard.ts';

/** Folders of a workbook that hold no cells: pictures, comments and links are not even unpacked. */
const IDLE =
  /(^|\/)(worksheets\/_rels|drawings|charts|media|embeddings|printerSettings|customXml|comments|threadedComments|tables|queryTables|pivot\w*|ctrlProps|activeX|Thumbnails|Pictures|Configurations2|Object[^/]*)\//;
const XML = /\.(xml|rels)$/i;

/** The XML of a workbook by the names of its parts, a character a byte: what was counted, and the parser sees no other. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Unpacks a workbook behind the guards, and takes out what makes a parser work without end. */
export function unpackWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): WorkbookParts | ZipFault | 'too-many-cells' {
  const entries = listZipEntries(bytes);
  if (!entries) return 'broken';
  const parts = unzipParts(bytes, entries, (name) => XML.test(name) && !IDLE.test(name));
  if (typeof parts === 'string') return parts;
  const [disarm, overflows] =
    kind === 'xlsx' ? [disarmWorksheet, overflowsWorksheet] : [disarmOpenDocument, overflowsOpenDocument];
  const clean = new Map<string, string>();
  for (const [name, part] of parts) {
    const xml = readXml(part);
    if (name.endsWith('manifest.xml') && /<[\w:]*encryption-data\b/.test(xml)) return 'encrypted';
    const disarmed = disarm(xml);
    if (overflows(disarmed)) return 'too-many-cells';
    clean.set(name, disarmed);
  }
  return clean;
}

/** Byte for byte: what is looked for is ASCII, in UTF-8 as in the older encodings. */
function readXml(part: Uint8Array): string {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length);
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark !== 0xfffe && mark !== 0xfeff) return bytes.toString('latin1');
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(2));
  return Buffer.from(text).toString('latin1');
}
