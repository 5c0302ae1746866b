import { COLUMNS } from './excel-address.ts';
import { MAX_CELLS } from './limits.ts';

/** Characters of formulas once each shared one is written out for its cells. */
const MAX_FORMULA_CHARACTERS = 50_000_000;
/** In less there is no room for so many: half of it tags of three letters, the other half one formula. */
const TOO_SHORT = Math.sqrt(12 * MAX_FORMULA_CHARACTERS);
/** Attributes of a tag, as a piece of a pattern: a value may hold a closing bracket. */
export const ATTRIBUTES = `((?:[^<>"']|"[^"<]*"|'[^'<]*')*)`;

/**
 * A worksheet's XML without what makes a parser work without end: links, widths and array formulas name ranges that
 * it walks cell by cell, whatever their size. Cells with a style and nothing else go too, for they only cost memory.
 */
export function disarmWorksheet(xml: string): string {
  let clean = xml;
  // Most parts have none of a kind, and telling so costs less than looking for its tags.
  if (xml.includes('hyperlink')) clean = clean.replace(/<(?:\w*:)?hyperlink\b[^<>]*>/g, '');
  if (xml.includes('<col') || xml.includes(':col')) {
    let columns = 0;
    clean = clean.replace(/<(?:\w*:)?col\b[^<>]*>/g, (tag) => {
      const first = numberIn(tag, 'min', 1);
      columns += Math.max(0, numberIn(tag, 'max', first) - first + 1);
      return columns > COLUMNS ? '' : tag;
    });
  }
  if (xml.includes('t="array"')) {
    clean = clean.replace(/<(?:\w*:)?f\b[^<>]*>/g, (tag) => tag.replace('t="array"', ''));
  }
  return clean.replace(/<c r="[A-Z]+\d+"(?: s="\d+")?\s?\/>(?=<c r=|<\/row>)/g, '');
}

/** Whether a worksheet holds more cells, or more characters in its formulas, than any real one. */
export function overflowsWorksheet(xml: string): boolean {
  if (xml.length <= TOO_SHORT) return false;
  let cells = 0;
  let formulas = 0;
  let longest = 0;
  const mark = /<(?:\w*:)?(c[ />]|f\b[^<>]*>([^<]*))/g;
  for (let match = mark.exec(xml); match; match = mark.exec(xml)) {
    if (match[2] === undefined) cells++;
    else {
      formulas++;
      longest = Math.max(longest, match[2].length);
    }
    if (cells > MAX_CELLS || formulas * longest > MAX_FORMULA_CHARACTERS) return true;
  }
  return false;
}

/** The same for a spreadsheet of OpenDocument: the array formulas go. */
export function disarmOpenDocument(xml: string): string {
  return xml.replaceAll('number-matrix-', 'number-other-');
}

/** Whether it holds too many cells: one says how often it is repeated, and those with content are made that often. */
export function overflowsOpenDocument(xml: string): boolean {
  const tag = new RegExp(`<(?:[\\w.-]*:)?(table-row|table-cell|covered-table-cell)\\b${ATTRIBUTES}>`, 'g');
  let rows = 1;
  let cells = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [, name, attributes = ''] = match;
    if (name === 'table-row') rows = numberIn(attributes, 'number-rows-repeated', 1);
    else if (name === 'covered-table-cell') cells += numberIn(attributes, 'number-columns-repeated', 1);
    else if (!attributes.endsWith('/')) cells += rows * numberIn(attributes, 'number-columns-repeated', 1);
    if (cells > MAX_CELLS) return true;
  }
  return false;
}

function numberIn(attributes: string, name: string, otherwise: number): number {
  // The last one counts, as it does for the parser.
  const found = [...attributes.matchAll(new RegExp(`\\b${name}\\s*=\\s*["']\\s*([^"']*)`, 'g'))].at(-1)?.[1];
  return Math.max(Number(found) || 0, Number.parseInt(found ?? '', 10) || 0) || otherwise;
}
