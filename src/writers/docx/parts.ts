import { type Document, Packer } from 'docx';
import { unzipSync } from 'fflate';
import { nameCharts } from './chart-parts.ts';
import { cleanPart, UNUSED } from './clean-parts.ts';
import { zip } from './package.ts';

/** A file inside the package. */
export type Part = readonly [path: string, data: string | Uint8Array];

/** The parts of a document, free of whatever docx makes up anew on each run: ids and the order of the parts. */
export function createParts(file: Document, chartLocales: readonly string[]): readonly Part[] {
  return nameCharts(compile(file), chartLocales)
    .filter(([path]) => !UNUSED.includes(path))
    .map(([path, data]): Part => [path, typeof data === 'string' ? cleanPart(path, data) : cleanWorkbook(data)])
    .filter(
      ([path, data]) => !(path.endsWith('.rels') && typeof data === 'string' && !data.includes('<Relationship ')),
    );
}

/** The parts as docx writes them; its public functions give a zip only, which would have to be opened again at once. */
function compile(file: Document): ReadonlyMap<string, string | Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: a private member can be read in this way only.
  return Packer['compiler'].compile(file);
}

/** The figures of a chart, which Word opens for editing. */
function cleanWorkbook(bytes: Uint8Array): Uint8Array {
  return zip(Object.entries(unzipSync(bytes)));
}
