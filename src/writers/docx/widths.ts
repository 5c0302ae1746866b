import { type Block, type Language, wordsIn } from '../../report/document.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** The space between the lines of a table and its words, on each side. */
export const PADDING = 75;
/** For the lines of the table, and for what an estimate may miss. */
const SLACK = 30;
/** A web address, say, may be broken: it does not get a column this wide. */
const WIDEST = 3000;

/** Shares of a width in whole units: they add up to it, however the parts were rounded. */
export function divideWidth(parts: readonly number[], width: number): readonly number[] {
  const sums = parts.map((_, index) => addUp(parts.slice(0, index + 1)));
  const edges = sums.map((sum) => Math.round((width * sum) / (sums.at(-1) ?? 1)));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** Whether a table can stand in a width without a torn word; `letters` is how wide they are beside Times New Roman's. */
export function fitsInto(table: TableBlock, languages: readonly Language[], width: number, letters = 1): boolean {
  return addUp(measureColumns(table, languages, letters)) <= width;
}

/** The widths of a table's columns as asked for, except that no word is torn where another column has room to give. */
export function fitColumns(
  table: TableBlock,
  languages: readonly Language[],
  width: number,
  letters = 1,
): readonly number[] {
  const needed = measureColumns(table, languages, letters);
  if (addUp(needed) > width) return divideWidth(needed, width);
  const asked = divideWidth(
    table.columns.map((column) => column.width),
    width,
  );
  const lacks = needed.map((need, index) => Math.max(0, need - (asked[index] ?? 0)));
  const spares = needed.map((need, index) => Math.max(0, (asked[index] ?? 0) - need));
  const given = addUp(lacks) / (addUp(spares) || 1);
  const widths = asked.map((one, index) => one + (lacks[index] ?? 0) - (spares[index] ?? 0) * given);
  return divideWidth(widths, width);
}

/** The least widths of the columns: their longest words. */
function measureColumns(
  { columns, rows }: TableBlock,
  languages: readonly Language[],
  letters: number,
): readonly number[] {
  return columns.map(({ heading }, index) => {
    let longest = 0;
    for (const text of [heading, ...rows.map(({ cells }) => cells[index] ?? [])]) {
      for (const lang of languages) longest = Math.max(longest, measureLongest(wordsIn(text, lang), longest));
    }
    return Math.min(WIDEST, letters * longest + 2 * PADDING + SLACK);
  });
}

/** The width of the longest word, if there is one that may be longer than what is known already. */
function measureLongest(words: string, known: number): number {
  if (words.length * WIDEST_LETTER <= known) return known;
  return words
    .split(/(?<=[-–/])|\s/)
    .reduce((width, word) => (word.length * WIDEST_LETTER > width ? Math.max(width, measureWord(word)) : width), known);
}

/** About the width of a word in bold 12-point Times New Roman; a little too wide rather than too narrow. */
function measureWord(word: string): number {
  let width = 0;
  for (const letter of word) {
    const measured = measures.get(letter) ?? measureLetter(letter);
    measures.set(letter, measured);
    width += measured;
  }
  return width;
}

const measures = new Map<string, number>();
const WIDEST_LETTER = 256;

function measureLetter(letter: string): number {
  if (letter === '№') return 241;
  if (/[ЖМФШЩЫЮ]/.test(letter)) return WIDEST_LETTER;
  if (/[шщ]/.test(letter)) return 205;
  if (/[\p{Lu}жыюmw@%]/u.test(letter)) return 192;
  if (/[мф]/.test(letter)) return 165;
  return /[іijlft.,:;/()'-]/.test(letter) ? 78 : 128;
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
