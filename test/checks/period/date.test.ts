import { expect, test } from 'vitest';
import { periodDate } from '../../../src/checks/period/date.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('within the period or after it', () => {
  expectMarks(periodDate, '{ period: 2021-2022, date: 2022-06-30 }');
  expectMarks(periodDate, '{ period: 2025, date: 2026-01-15 }');
  expectMarks(periodDate, 'date: 2020-01-01');
});

test('before the period begins', () => {
  const [finding] = expectMarks(
    periodDate,
    `
    period: 2022-2023
    date: 30.06.2022 # <- period/date
    `,
  );
  expect(wordsOf(periodDate, finding, 'ru')).toBe(
    'Отчет датирован 30.06.2022, а отчетный период начинается только 01.09.2022.',
  );
  expect(finding?.related).toMatchObject([{ line: 2 }]);
});
