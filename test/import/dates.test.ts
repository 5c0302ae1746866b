import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateIn } from '../../src/import/dates.ts';
import { addDays, formatDate } from '../../src/language/dates.ts';

const DAYS_IN_FOUR_YEARS = 1461;

test('every day that a report prints is read back, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: DAYS_IN_FOUR_YEARS }), (days) => {
      const date = addDays('2023-01-01', days);
      expect(dateIn(formatDate(date, 'kk', 'nominative'))).toBe(date);
      expect(dateIn(formatDate(date, 'ru', 'genitive'))).toBe(date);
      expect(dateIn(formatDate(date, 'kk', 'short'))).toBe(date);
    }),
  );
});

test.each([
  ['2024 жылғы 12 маусымда', '2024-06-12'],
  ['2024 жылғы 12 мамырда', '2024-05-12'],
  ['5 май 2024', '2024-05-05'],
  ['5 Марта 2024 года', '2024-03-05'],
  ['1.9.2024 г.', '2024-09-01'],
  ['31.02.2024', undefined],
  ['30 февраля 2024 года', undefined],
  ['5 числа 2024', undefined],
])('%s', (words, date) => {
  expect(dateIn(words)).toBe(date);
});
