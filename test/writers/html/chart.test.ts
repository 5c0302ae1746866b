import { expect, test } from 'vitest';
import type { Block } from '../../../src/report/document.ts';
import { chartHtml } from '../../../src/writers/html/chart.ts';
import { charts } from './charts.ts';

const draw = (chart: Extract<Block, { type: 'chart' }>, tables: Extract<Block, { type: 'table' }>[] = []) =>
  chartHtml(chart, 'ru', { number: 1, about: chart.title }, tables);
const rects = (html: string) => html.match(/<rect/g)?.length ?? 0;

test('a figure that is not stated has no bar and no number', () => {
  const html = draw(charts.kinds);
  expect(rects(html)).toBe(2);
  expect(html).toContain('>12\u00a0140</text>');
  expect(html).toMatch(/<th scope="row" class="left">Обучение на дому<\/th><td class="right"><\/td>/);
});

test('columns whose words have no room lie down as bars', () => {
  expect(draw(charts.years)).toContain('text-anchor="middle">330</text>');
  const html = draw({ ...charts.kinds, kind: 'column' });
  expect(html).not.toContain('text-anchor="middle"');
  expect(rects(html)).toBe(2);
});

test('a pie of one slice is a circle, one of nothing has no slices', () => {
  const [first] = charts.ways.series;
  const pie = (...values: (number | undefined)[]) => draw({ ...charts.ways, series: [{ ...first, values }] });
  expect(pie(352, 0)).toContain('<circle');
  expect(pie(352, 60).match(/<path class="c/g)).toHaveLength(2);
  expect(pie(undefined, 0)).not.toMatch(/<circle|NaN|<path class="c/);
});

test('a table that has the figures already is not said twice', () => {
  const cell = (value: string) => [{ lang: 'ru', value }] as const;
  const column = { heading: cell('Год'), width: 33, align: 'left' } as const;
  const table = (...rows: string[][]) => ({
    type: 'table' as const,
    columns: [column, column, column],
    rows: rows.map((cells) => ({ cells: cells.map(cell) })),
  });
  expect(draw(charts.years)).toContain('<table>');
  expect(draw(charts.years, [table(['2024', '330', '68'], ['2025', '352', '60'])])).not.toContain('<table>');
  // A drawing may have shorter names.
  expect(draw(charts.years, [table(['2024 год', '330', '68'], ['2025 год', '352', '60'])])).not.toContain('<table>');
  expect(draw(charts.years, [table(['2024', '330', '68'], ['2025', '352', '61'])])).toContain('<table>');
});
