import { expect, test } from 'vitest';
import { periodFuture } from '../../../src/checks/period/future.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('nothing later than the report', () => {
  expectMarks(
    periodFuture,
    `
    period: 2021-2022
    date: 2022-06-30
    complaints: { records: [{ registered: 2022-02-01, answered: 2022-02-02 }] }
    monitoring: { events: [{ control: internal, date: 2022-06-30 }] }
    `,
  );
});

test('dates after that of the report', () => {
  const [finding] = expectMarks(
    periodFuture,
    `
    period: 2021-2022
    date: 2022-06-30 # <- period/future
    complaints:
      records:
        - registered: 2022-06-30
          answered: 2022-07-04
    monitoring:
      events:
        - date: 2022-08-01
    `,
  );
  expect(finding?.related).toMatchObject([{ line: 7 }, { line: 10 }]);
  expect(wordsOf(periodFuture, finding, 'ru')).toBe(
    'Отчет датирован 30.06.2022, а в нем есть более поздняя дата: 01.08.2022.',
  );
});

test('a report dated before its period is for period/date', () => {
  expectMarks(
    periodFuture,
    `
    period: 2022-2023
    date: 2022-06-30 # <- period/date
    complaints: { records: [{ registered: 2022-10-03, answered: 2022-10-04 }] }
    `,
  );
});
