import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { disarmOpenDocument, disarmWorksheet, overflowsOpenDocument, overflowsWorksheet } from './sheet-xml.ts';
import { listZipEntries } from './zip-directory.ts';
import { unzipParts, type ZipFault } from './zip-guard.ts';

/** Folders of a workbook that hold no cells: pictures, comments and links are not even unpacked. */
const IDLE =
  /(^|\/)(worksheets\/_rels|drawings|charts|media|embeddings|printerSettings|customXml|comments|threadedComments|tables|queryTables|pivot\w*|ctrlProps|activeX|Thumbnails|Pictures|Configurations2|Object[^/]*)\//;
const XML = /\.(xml|rels)$/i;

/**
 * A workbook's zip made anew of the bytes that were counted, so that the parser sees those and no others; `content` is
 * the part of OpenDocument that holds all the sheets, a character a byte.
 */
export type Repacked =
  | { readonly zip: Uint8Array; readonly content: string; readonly fault?: undefined }
  | { readonly fault: ZipFault | 'too-many-cells' };

/** Unpacks a workbook behind the guards, takes out what makes a parser work without end, and packs it again. */
export function repackWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Repacked {
  const entries = listZipEntries(bytes);
  if (!entries) return { fault: 'broken' };
  const parts = unzipParts(bytes, entries, (name) => XML.test(name) && !IDLE.test(name));
  if (typeof parts === 'string') return { fault: parts };
  const [disarm, overflows] =
    kind === 'xlsx' ? [disarmWorksheet, overflowsWorksheet] : [disarmOpenDocument, overflowsOpenDocument];
  const files: Zippable = {};
  let content = '';
  for (const [name, part] of parts) {
    // Byte for byte: what is looked for is ASCII in any encoding that the parser understands.
    const xml = strFromU8(part, true);
    if (name.endsWith('manifest.xml') && /<[\w:]*encryption-data\b/.test(xml)) return { fault: 'encrypted' };
    const clean = disarm(xml);
    if (overflows(clean)) return { fault: 'too-many-cells' };
    if (name === 'content.xml') content = clean;
    // A fixed time, for the default is the clock.
    files[name] = [clean === xml ? part : strToU8(clean, true), { level: 0, mtime: '1981-01-01' }];
  }
  return { zip: zipSync(files), content };
}
