import { drawBars } from './chart-bars.ts';
import {
  colourClass,
  type Drawing,
  drawLegend,
  drawWords,
  type Figures,
  figure,
  greatest,
  LINE,
  measure,
  round,
  WIDTH,
  wrap,
} from './chart-drawing.ts';

const HEIGHT = 170;
const WIDEST = 52;
const MOST_LINES = 3;

/** Columns that stand, where there is room for the figure over each and for the words below; else bars that lie. */
export function drawColumns(figures: Figures): Drawing {
  const { categories, series } = figures;
  const slot = WIDTH / Math.max(1, categories.length);
  const width = Math.min(WIDEST, (slot * 0.84) / Math.max(1, series.length));
  const isNarrow =
    series.some(({ values }) => values.some((value) => measure(figure(value)) > width)) ||
    categories.some((category) => !standsUnder(category, slot - 4));
  if (isNarrow) return drawBars(figures);

  const most = greatest(figures);
  const foot = LINE + HEIGHT;
  const shapes: string[] = [];
  let below = 1;
  for (const [place, category] of categories.entries()) {
    const middle = slot * (place + 0.5);
    const left = middle - (width * series.length) / 2;
    for (const [index, { values }] of series.entries()) {
      const value = values[place];
      if (value === undefined) continue;
      const height = round((Math.max(0, value) / most) * HEIGHT);
      const x = round(left + index * width);
      if (height > 0) {
        shapes.push(
          `<rect class="${colourClass(index)}" x="${x}" y="${round(foot - height)}" width="${round(width - 2)}" height="${height}"/>`,
        );
      }
      shapes.push(drawWords([figure(value)], x + width / 2 - 1, foot - height - 5, 'middle'));
    }
    const lines = wrap(category, slot - 4);
    below = Math.max(below, lines.length);
    shapes.push(drawWords(lines, middle, foot + LINE, 'middle'));
  }
  const axis = `<path class="axis" d="M0 ${foot}H${WIDTH}"/>`;
  const end = foot + below * LINE + 8;
  const legend =
    series.length > 1
      ? drawLegend(
          series.map(({ name }) => name),
          end + 6,
        )
      : { height: 0, shapes: [] };
  return { height: end + legend.height + 6, shapes: [...shapes, axis, ...legend.shapes] };
}

/** Whether words fit under a column: none of them wider, and not too many lines. */
function standsUnder(words: string, width: number): boolean {
  const lines = wrap(words, width);
  return lines.length <= MOST_LINES && lines.every((line) => measure(line) <= width);
}
