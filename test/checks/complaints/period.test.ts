import { expect, test } from 'vitest';
import { complaintsPeriod } from '../../../src/checks/complaints/period.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('from the first to the last day of the period', () => {
  expectMarks(
    complaintsPeriod,
    `
    period: 2021-2022
    complaints: { records: [{ registered: 2021-09-01 }, { registered: 31.08.2022 }] }
    `,
  );
});

test('before and after it', () => {
  const [finding] = expectMarks(
    complaintsPeriod,
    `
    period: 2021-2022
    complaints:
      records:
        - registered: 31.08.2021 # <- complaints/period
        - registered: 2022-09-01 # <- complaints/period
    `,
  );
  expect(wordsOf(complaintsPeriod, finding, 'ru')).toBe(
    'Жалоба зарегистрирована 31.08.2021, а отчетный период: 01.09.2021 – 31.08.2022.',
  );
});

test('no period, or one that is itself wrong', () => {
  expectMarks(complaintsPeriod, 'complaints: { records: [{ registered: 2021-08-31 }] }');
});

test('years that do not follow each other are for period/years', () => {
  expectMarks(
    complaintsPeriod,
    `
    period: 2021-2023 # <- period/years
    complaints: { records: [{ registered: 2020-08-31 }] }
    `,
  );
});
