import type { Letterhead } from '../../letterhead/letterhead.ts';

/** How wide the letters of fonts are beside those of Times New Roman; the first that fits its name. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^(times|liberation serif|tinos|pt astra serif|cambria)/i, 1.05],
  [/^(verdana|dejavu)/i, 1.35],
  [/^(calibri|carlito|pt sans|pt serif)/i, 1.1],
];
/** Most fonts without serifs are as wide as Arial. */
const OTHERS = 1.2;
/** Tables are not set larger than this. */
const TABLE_POINTS = 12;

/** About how wide the letters in the tables of a house are beside those of ours; rather too wide than too narrow. */
export function lettersOf({ font, size }: Pick<Letterhead, 'font' | 'size'>): number {
  const width = WIDTHS.find(([name]) => name.test(font ?? ''))?.[1] ?? OTHERS;
  return (width * Math.min(size / 2, TABLE_POINTS)) / TABLE_POINTS;
}
