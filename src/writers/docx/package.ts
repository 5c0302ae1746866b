import { type Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that docx always writes and a report never uses. */
const UNUSED = ['word/footnotes.xml', 'word/endnotes.xml', 'word/numbering.xml', 'docProps/custom.xml'];

/** The bytes of a document, free of whatever docx makes up anew on each run: ids, times, the order of the parts. */
export function packDocument(file: Document, coreProperties: string): Uint8Array {
  const texts = [...partsOf(file)]
    .filter(([path]) => !UNUSED.includes(path))
    .map(([path, text]) => [path, clean(path, text)] as const)
    .filter(([path, text]) => !(path.endsWith('.rels') && !text.includes('<Relationship ')))
    .map(([path, text]) => [path, path === 'docProps/core.xml' ? coreProperties : text] as const);
  const sorted = texts.toSorted(
    ([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1),
  );
  // fflate writes the local time, so the same hour of any time zone gives the same bytes.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)])), { mtime });
}

/** The parts as docx writes them; its public functions give a zip only, which would have to be opened again at once. */
function partsOf(file: Document): ReadonlyMap<string, string> {
  // biome-ignore lint/complexity/useLiteralKeys: a private member can be read in this way only.
  return Packer['compiler'].compile(file);
}

function clean(path: string, text: string): string {
  if (path === CONTENT_TYPES) return text.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, dropUnused);
  if (path === '_rels/.rels') return text.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, dropUnused);
  if (path === 'word/_rels/document.xml.rels') {
    return text.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (whole, target) =>
      dropUnused(whole, `word/${target}`),
    );
  }
  if (path.startsWith('word/header')) {
    return text.replace(/(?<="PowerPlusWaterMarkObject)[^"]*/g, path.replace(/\D/g, ''));
  }
  return text;
}

function dropUnused(whole: string, path: string): string {
  return UNUSED.includes(path) ? '' : whole;
}
