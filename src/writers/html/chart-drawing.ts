import { escapeMarkup } from '../../language/escape-markup.ts';
import { formatNumber } from '../../language/numbers.ts';

/** What a chart shows, in one language. */
export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/** Shapes from above to below, and how high they are together. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly string[];
}

/** Narrow enough for letters to be read on a phone, where it shrinks a little. */
export const WIDTH = 420;
export const LINE = 18;
/** Classes of the style: each told from its neighbours in black-and-white print too. */
const COLOURS = 6;
/** About the width of a letter in type of 14, a little too wide rather than too narrow. */
const LETTER = 8.4;

/** How wide words will be, about. */
export function measure(words: string): number {
  return [...words].length * LETTER;
}

/** Words in lines of a width; a word longer than that has a line to itself. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  // A no-break space is none.
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines of words, the first with its foot at `y`. */
export function drawWords(lines: readonly string[], x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return lines
    .map((line, index) => `<text x="${round(x)}" y="${round(y + index * LINE)}"${at}>${escapeMarkup(line)}</text>`)
    .join('');
}

/** The colour of a series or of a slice. */
export function colourClass(index: number): string {
  return `c${(index % COLOURS) + 1}`;
}

/** What the colours mean, a line or more for each. */
export function drawLegend(names: readonly string[], top: number): Drawing {
  const shapes: string[] = [];
  let y = top;
  for (const [index, name] of names.entries()) {
    const lines = wrap(name, WIDTH - 22);
    shapes.push(`<rect class="${colourClass(index)}" x="1" y="${y + 3}" width="12" height="12"/>`);
    shapes.push(drawWords(lines, 20, y + 14, 'start'));
    y += lines.length * LINE + 4;
  }
  return { height: y - top, shapes };
}

/** The greatest of the figures that are stated; never zero, so that it can be divided by. */
export function greatest({ series }: Figures): number {
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  return values.reduce((most, value) => Math.max(most, value), 0) || 1;
}

/** A figure as the tables print it. */
export function figure(value: number | undefined): string {
  return value === undefined ? '' : formatNumber(value);
}

/** Coordinates that are the same on every machine, and short. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
