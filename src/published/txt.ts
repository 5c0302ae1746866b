import { decodeWords } from './encoding.ts';
import type { CellPlace, Passage, Published } from './passage.ts';

interface Line {
  readonly text: string;
  /** Led by a tab, as programs write the cells of a table. */
  readonly tabbed: boolean;
}

/** The widest table that is looked for: a paragraph a line, each led by a tab, is none. */
const MAX_COLUMNS = 40;

/** What programs that turn a document into text put in for a place that nothing is seen at. */
const BOOKMARK = /\[bookmark: [^\]]*\]/g;

/** Reads plain text: a passage a line. A table is what Word's text has for one: a cell a line, each led by a tab. */
export function readTxt(bytes: Uint8Array): Published {
  const lines = decodeWords(bytes)
    .replace(BOOKMARK, '')
    .split(/\r\n|[\n\r\f\v]/)
    .map((text) => ({ text: text.trim(), tabbed: text.startsWith('\t') }));
  const passages: Passage[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const cells = cellsFrom(lines, at);
    if (cells) table += 1;
    const end = cells ? cells.end : at + 1;
    for (const [index, { text }] of lines.slice(at, end).entries()) {
      const place = cells?.places[index];
      if (text !== '') passages.push({ text, ...(place && { cell: { table, ...place } }) });
    }
    at = end;
  }
  return { kind: 'txt', passages };
}

/**
 * The table that begins at a line: its heading is as many cells as stand together, each later row has as many, with
 * lines in a cell that no tab leads. One row alone is no table but text that was moved in.
 */
function cellsFrom(
  lines: readonly Line[],
  start: number,
): { end: number; places: readonly (Omit<CellPlace, 'table'> | undefined)[] } | undefined {
  let columns = 0;
  while (columns <= MAX_COLUMNS && lines[start + columns]?.tabbed && lines[start + columns]?.text !== '') columns += 1;
  if (columns < 2 || columns > MAX_COLUMNS) return undefined;
  const places: (Omit<CellPlace, 'table'> | undefined)[] = [];
  let count = 0;
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const { text, tabbed } = lines[at] ?? { text: '', tabbed: false };
    if (text !== '' && !tabbed && count % columns === 0) break;
    if (text !== '' && tabbed) count += 1;
    places.push(text === '' ? undefined : { row: Math.ceil(count / columns), column: ((count - 1) % columns) + 1 });
    if (text !== '') end = at + 1;
  }
  return count >= 2 * columns ? { end, places } : undefined;
}
