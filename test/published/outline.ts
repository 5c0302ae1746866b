import type { Passage } from '../../src/published/passage.ts';
import { readPublished } from '../../src/published/read.ts';

/** The passages of a file in lines: the place in a table, what it is, the number that is set before it, the words. */
export async function outline(bytes: Uint8Array, name = 'report'): Promise<readonly string[]> {
  const read = await readPublished(name, bytes);
  if (typeof read === 'string') throw new Error(`not read: ${read}`);
  return read.passages.map(line);
}

function line({ cell, heading, lang, marker, text }: Passage): string {
  const place = cell && `[${cell.table}:${cell.row}:${cell.column}]`;
  return [place, heading && 'heading', lang, marker && `(${marker})`, text].filter(Boolean).join(' ');
}
