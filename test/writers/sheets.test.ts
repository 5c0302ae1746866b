import { expect, test } from 'vitest';
import type { Block } from '../../src/report/document.ts';
import { splitSheets } from '../../src/writers/sheets.ts';

const line = (value: string): Block => ({ type: 'paragraph', text: [{ lang: 'kk', value }] });
const pageBreak: Block = { type: 'page-break' };

test('a page break begins a sheet, and two of them leave no empty one between', () => {
  const [a, b] = [line('а'), line('ә')];
  expect(splitSheets([a, pageBreak, pageBreak, b, pageBreak])).toEqual([
    { blocks: [a], isFirst: true },
    { blocks: [b], isFirst: false },
  ]);
});

test('the first sheet is there for the title, whatever stands on it', () => {
  expect(splitSheets([])).toEqual([{ blocks: [], isFirst: true }]);
  expect(splitSheets([pageBreak, line('а')]).map(({ isFirst }) => isFirst)).toEqual([true, false]);
});
