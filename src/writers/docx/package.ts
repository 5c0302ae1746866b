import { type Document, Packer } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Letterhead } from '../../letterhead/letterhead.ts';
import type { Carried } from '../../source/carried.ts';
import { addCarried } from './carried.ts';
import { nameCharts } from './chart-parts.ts';
import { cleanPart, UNUSED } from './clean-parts.ts';
import { dressParts } from './letterhead.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/** The bytes of a document, free of whatever docx makes up anew on each run: ids, times, the order of the parts. */
export function packDocument(
  file: Document,
  coreProperties: string,
  chartLocales: readonly string[] = [],
  carried?: Carried,
  letterhead?: Letterhead,
): Uint8Array {
  const parts = nameCharts(partsOf(file), chartLocales)
    .filter(([path]) => !UNUSED.includes(path))
    .map(([path, data]) => [path, path === 'docProps/core.xml' ? coreProperties : clean(path, data)] as const)
    .filter(
      ([path, data]) => !(path.endsWith('.rels') && typeof data === 'string' && !data.includes('<Relationship ')),
    );
  const dressed = letterhead ? dressParts(parts, letterhead) : parts;
  const sorted = addCarried(dressed, carried).toSorted(
    ([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1),
  );
  return zip(sorted.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]));
}

/** fflate writes the local time, so the same hour of any time zone gives the same bytes. */
function zip(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1, 12) });
}

/** The figures of a chart, which Word opens for editing. */
function cleanWorkbook(bytes: Uint8Array): Uint8Array {
  return zip(Object.entries(unzipSync(bytes)));
}

/** The parts as docx writes them; its public functions give a zip only, which would have to be opened again at once. */
function partsOf(file: Document): ReadonlyMap<string, string | Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: a private member can be read in this way only.
  return Packer['compiler'].compile(file);
}

function clean(path: string, data: string | Uint8Array): string | Uint8Array {
  return typeof data === 'string' ? cleanPart(path, data) : cleanWorkbook(data);
}
