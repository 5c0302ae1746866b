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

const [BAR, BETWEEN, APART] = [16, 3, 12];

/** Bars that lie: the name of each stands above it, however long, and its figure at its end. */
export function drawBars(figures: Figures): Drawing {
  const { categories, series } = figures;
  const most = greatest(figures);
  const longest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => measure(figure(value)))));
  const room = WIDTH - longest - 10;
  const shapes: string[] = [];
  const legend =
    series.length > 1
      ? drawLegend(
          series.map(({ name }) => name),
          0,
        )
      : { height: 0, shapes: [] };
  let y = legend.height > 0 ? legend.height + APART : 0;
  for (const [place, category] of categories.entries()) {
    const lines = wrap(category, WIDTH);
    shapes.push(drawWords(lines, 0, y + 14, 'start'));
    y += lines.length * LINE + 3;
    const top = y;
    for (const [index, { values }] of series.entries()) {
      const value = values[place];
      if (value !== undefined) {
        const width = round((Math.max(0, value) / most) * room);
        if (width > 0) {
          shapes.push(`<rect class="${colourClass(index)}" x="1" y="${y}" width="${width}" height="${BAR}"/>`);
        }
        shapes.push(drawWords([figure(value)], width + 7, y + 13, 'start'));
      }
      y += BAR + BETWEEN;
    }
    shapes.push(`<path class="axis" d="M1 ${top - 2}V${y - BETWEEN + 2}"/>`);
    y += APART;
  }
  return { height: Math.max(y - APART + 4, LINE), shapes: [...legend.shapes, ...shapes] };
}
