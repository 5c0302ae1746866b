import { drawBars } from './chart-bars.ts';
import {
  colourClass,
  type Drawing,
  drawLegend,
  drawWords,
  type Figures,
  figure,
  round,
  WIDTH,
} from './chart-drawing.ts';

const RADIUS = 90;
const [X, Y] = [WIDTH / 2, 116];
/** As many as there are colours. */
const MOST = 6;
/** A thinner slice has its figure in the legend only: there would be no room. */
const THINNEST = 0.04;

/** A pie of the first series, from above in the direction of a clock; what has too many slices lies as bars. */
export function drawPie(figures: Figures): Drawing {
  const { categories, series } = figures;
  const values = categories.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (categories.length > MOST || sum === 0) return drawBars({ categories, series: series.slice(0, 1) });

  const shapes: string[] = [];
  let from = 0;
  for (const [index, value] of values.entries()) {
    const share = value / sum;
    if (share > 0) shapes.push(drawSlice(from, share, colourClass(index)));
    if (share >= THINNEST) {
      const [x, y] = pointAt(from + share / 2, RADIUS + 10);
      const anchor = Math.abs(x - X) < 20 ? 'middle' : x > X ? 'start' : 'end';
      shapes.push(drawWords([figure(value)], x, y + 5, anchor));
    }
    from += share;
  }
  const names = categories.map((name, index) =>
    [name, figure(series[0]?.values[index])].filter(Boolean).join('\u00a0– '),
  );
  const legend = drawLegend(names, Y * 2);
  return { height: Y * 2 + legend.height, shapes: [...shapes, ...legend.shapes] };
}

function drawSlice(from: number, share: number, colour: string): string {
  // An arc from a point to itself is no arc.
  if (share === 1) return `<circle class="${colour}" cx="${X}" cy="${Y}" r="${RADIUS}"/>`;
  const [x1, y1] = pointAt(from, RADIUS);
  const [x2, y2] = pointAt(from + share, RADIUS);
  const arc = `A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x2} ${y2}`;
  return `<path class="${colour}" d="M${X} ${Y}L${x1} ${y1}${arc}Z"/>`;
}

function pointAt(part: number, radius: number): readonly [number, number] {
  const angle = part * 2 * Math.PI;
  return [round(X + radius * Math.sin(angle)), round(Y - radius * Math.cos(angle))];
}
