import { expect, test } from 'vitest';
import { readingChecks } from '../../../src/checks/readings.ts';
import { checkReport } from '../../../src/checks/run.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { createReport } from '../../../src/model/report.ts';
import type { Source } from '../../../src/source/source.ts';
import { wordsOf } from '../harness.ts';

const at = { file: 'есеп.xlsx', sheet: 'Қызметтер – Услуги', cell: 'E14' };

const sentences: readonly (readonly [check: string, values: Record<string, string | number>, ru: string])[] = [
  ['cells/hidden-row', { row: 12_345 }, 'Строка 12345 скрыта, но ее значения учтены.'],
  ['cells/hidden-column', { column: 'F' }, 'Столбец F скрыт, но его значения учтены.'],
  ['cells/hidden-sheet', { sheet: 'Услуги' }, 'Лист «Услуги» скрыт, но его значения учтены.'],
  ['cells/merged', { range: 'A3:A5' }, 'Ячейки A3:A5 объединены: значение прочитано только из первой.'],
  ['cells/formula-no-result', { formula: '=SUM(C2:C9)' }, 'Результат формулы =SUM(C2:C9) в файле не сохранен.'],
  [
    'cells/formula-stale',
    { formula: '=C14+D14', cached: 40, computed: 39 },
    'В ячейке стоит 40, а формула =C14+D14 сейчас дает 39.',
  ],
  [
    'cells/total-row',
    { column: 'Барлығы / Всего', stated: 12_345, sum: 12_350 },
    'В итоговой строке стоит 12\u00a0345, а сумма столбца «Барлығы / Всего» – 12\u00a0350.',
  ],
  ['cells/error', { error: '#REF!' }, 'В ячейке ошибка Excel: #REF!.'],
];

function sourceWith(errors: Source['errors']): Source {
  return { file: at.file, format: 'excel', data: {}, errors, positionOf: () => at, excerpt: () => undefined };
}

test.each(sentences)('%s %j', (id, values, ru) => {
  const findings = checkReport(createReport(sourceWith([{ check: id, at, values }])), defaultReference);
  const found = findings.filter(({ check }) => check.startsWith('cells/'));
  expect(found).toMatchObject([{ check: id, at, values }]);
  const check = readingChecks.find((other) => other.id === id);
  if (!check) throw new Error(`no check ${id}`);
  expect(wordsOf(check, found[0], 'ru')).toBe(ru);
  for (const lang of ['kk', 'en'] as const) expect(wordsOf(check, found[0], lang)).toMatch(/\.$/);
});

test('every check on cells has its sentence here, and sound cells have none', () => {
  const ids = readingChecks.map(({ id }) => id).filter((id) => id.startsWith('cells/'));
  expect(ids.toSorted()).toEqual(sentences.map(([id]) => id).toSorted());
  const findings = checkReport(createReport(sourceWith([])), defaultReference);
  expect(findings.filter(({ check }) => check.startsWith('cells/'))).toEqual([]);
});
