import { expect, test } from 'vitest';
import type { Text } from '../../../src/report/document.ts';
import { divideWidth, fitColumns, fitsInto } from '../../../src/writers/docx/widths.ts';

const TEXT_WIDTH = 9355;
const both = (kk: string, ru: string): Text => [
  { lang: 'kk', value: kk },
  { lang: 'ru', value: ru },
];
const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

function tableOf(...columns: [width: number, kk: string, ru: string][]) {
  return {
    type: 'table',
    columns: columns.map(([width, kk, ru]) => ({ heading: both(kk, ru), width, align: 'left' as const })),
    rows: [],
  } as const;
}

test.each([[[1, 1, 1]], [[7, 48, 30, 15]], [[33, 33, 33]], [[100]]])('parts %j fill the width', (parts) => {
  expect(total(divideWidth(parts, TEXT_WIDTH))).toBe(TEXT_WIDTH);
});

test('columns with room for their words are as wide as asked for', () => {
  const table = tableOf([10, '№', '№'], [60, 'Атауы', 'Наименование'], [30, 'Саны', 'Количество']);
  expect(fitColumns(table, ['kk', 'ru'], TEXT_WIDTH)).toEqual(divideWidth([10, 60, 30], TEXT_WIDTH));
});

test('a column too narrow for its longest word takes from those with room', () => {
  const table = tableOf([90, 'Атауы', 'Название'], [10, 'Мемлекеттік', 'Государственная']);
  const [kazakh = 0, russian = 0] = (['kk', 'ru'] as const).map((lang) => fitColumns(table, [lang], TEXT_WIDTH)[1]);
  // Measured with the font itself at 12 points, bold: 1425 and 1862 twentieths of a point.
  expect(kazakh).toBeGreaterThan(1425 + 150);
  expect(russian).toBeGreaterThan(1862 + 150);
  expect(fitColumns(table, ['kk', 'ru'], TEXT_WIDTH)[1]).toBe(russian);
  expect(total(fitColumns(table, ['kk', 'ru'], TEXT_WIDTH))).toBe(TEXT_WIDTH);
});

test('when no width is enough the columns share it by what they need', () => {
  const long = 'Мемлекеттік'.repeat(2);
  const table = tableOf([10, long, long], [10, long, long], [40, long, long], [40, long, long]);
  const widths = fitColumns(table, ['kk'], TEXT_WIDTH);
  expect(total(widths)).toBe(TEXT_WIDTH);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  expect(fitsInto(table, ['kk'], TEXT_WIDTH)).toBe(false);
  expect(fitsInto(table, ['kk'], 2 * TEXT_WIDTH)).toBe(true);
});
