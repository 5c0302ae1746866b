import { parse_zip, read, type WorkBook } from '@e965/xlsx';
import { quietly } from './quiet.ts';
import type { WorkbookParts } from './workbook-parts.ts';

declare module '@e965/xlsx' {
  /** What `read` ends in for a zip: the library exports it, but does not declare it. */
  function parse_zip(
    zip: { readonly files: Readonly<Record<string, { readonly name: string; readonly data: string }>> },
    options: ParsingOptions,
  ): WorkBook;
}

// Styles bring hidden rows and columns; stubs the formulas that have no result.
const options = () => ({
  cellStyles: true,
  sheetStubs: true,
  cellHTML: false,
  cellNF: true,
  cellFormula: true,
  dense: true,
});

/** Reads the records of a workbook of Excel 97-2003. */
export function parseStream(stream: Uint8Array): WorkBook {
  return quietly(() => read(stream, { ...options(), type: 'array' }));
}

/** Reads the parts of a workbook as they are, for packing them again would cost as much as reading them. */
export function parseParts(parts: WorkbookParts): WorkBook {
  const files = Object.create(null);
  for (const [name, data] of parts) files[name] = { name, data };
  // The links of a sheet are not unpacked; a blank part costs less than the error that the library makes of none.
  for (const name of parts.keys()) {
    const links = name.replace(/^(xl\/worksheets)\/(\w+\.xml)$/, '$1/_rels/$2.rels');
    files[links] ??= { name: links, data: '' };
  }
  return quietly(() => parse_zip({ files }, options()));
}
