import { type Block, type Language, type Text, wordsIn } from '../../report/document.ts';
import { TEXT_WIDTH } from './page.ts';

/** The space between the lines of a table and its words, on each side. */
export const PADDING = 75;
/** For the lines of the table, and for what an estimate may miss. */
const SLACK = 30;
const WIDEST = TEXT_WIDTH / 3;

/** Shares of the page in exact widths: they add up to the width of the text, however the parts were rounded. */
export function divideWidth(parts: readonly number[]): readonly number[] {
  const sums = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
  const edges = sums.map((sum) => Math.round((TEXT_WIDTH * sum) / (sums.at(-1) ?? 1)));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** The widths of a table's columns as asked for, except that no word is torn where another column has room to give. */
export function fitColumns(
  { columns, rows }: Extract<Block, { type: 'table' }>,
  languages: readonly Language[],
): readonly number[] {
  const asked = divideWidth(columns.map(({ width }) => width));
  const needed = columns.map(({ heading }, index) => {
    const texts: Text[] = [heading, ...rows.flatMap(({ cells }) => [cells[index] ?? []])];
    const words = texts.flatMap((text) => languages.flatMap((lang) => wordsIn(text, lang).split(/(?<=[-–/])|\s/)));
    const longest = words.reduce((width, word) => Math.max(width, measureWord(word)), 0);
    return Math.min(WIDEST, longest + 2 * PADDING + SLACK);
  });
  const lacks = needed.map((need, index) => Math.max(0, need - (asked[index] ?? 0)));
  const spares = needed.map((need, index) => Math.max(0, (asked[index] ?? 0) - need));
  const [lack, spare] = [lacks, spares].map((all) => all.reduce((sum, one) => sum + one, 0)) as [number, number];
  if (lack > spare) return divideWidth(needed);
  const given = spare === 0 ? 0 : lack / spare;
  return divideWidth(asked.map((width, index) => width + (lacks[index] ?? 0) - (spares[index] ?? 0) * given));
}

/** About the width of a word in bold 12-point Times New Roman; a little too wide rather than too narrow. */
function measureWord(word: string): number {
  return [...word].reduce((sum, letter) => sum + measureLetter(letter), 0);
}

function measureLetter(letter: string): number {
  if (/[\p{Lu}№жшщыюmw@%]/u.test(letter)) return 192;
  if (/[мф]/.test(letter)) return 165;
  return /[іijlft.,:;/()'-]/.test(letter) ? 78 : 128;
}
