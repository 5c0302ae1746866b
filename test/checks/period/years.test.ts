import { expect, test } from 'vitest';
import { periodYears } from '../../../src/checks/period/years.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a school year, a calendar year', () => {
  expectMarks(periodYears, 'period: 2021-2022');
  expectMarks(periodYears, 'period: 2025 год');
  expectMarks(periodYears, 'date: 2025-01-01');
});

test('years that do not follow each other', () => {
  const [finding] = expectMarks(periodYears, 'period: 2021-2023 # <- period/years');
  expect(wordsOf(periodYears, finding, 'ru')).toBe(
    'Учебный год указан как 2021-2023, а его годы идут подряд: 2021-2022.',
  );
});

test('the same year twice', () => {
  expectMarks(periodYears, 'period: 2021-2021 # <- period/years');
});
