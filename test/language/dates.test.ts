import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  formatDate,
  isWorkingDay,
  parseCivilDate,
  weekday,
  workingDaysBetween,
} from '../../src/language/dates.ts';

test.each([
  ['2020-01-31', '2020-01-31'],
  ['31.01.2020', '2020-01-31'],
  ['1.2.2022', '2022-02-01'],
  [' 31.01.2020 г. ', '2020-01-31'],
  ['31.01.2020\u00A0ж.', '2020-01-31'],
  ['31.01.2020г', '2020-01-31'],
  ['29.02.2024', '2024-02-29'],
  ['29.02.2000', '2000-02-29'],
  ['29.02.2023', undefined],
  ['29.02.1900', undefined],
  ['31.02.2022', undefined],
  ['31.04.2022', undefined],
  ['00.01.2022', undefined],
  ['10.13.2022', undefined],
  ['0000-01-01', undefined],
  ['2022-1-5', undefined],
  ['01/02/2022', undefined],
  ['01.02.22', undefined],
  ['2022', undefined],
  ['жоқ', undefined],
  ['', undefined],
])('«%s» is read as %s', (text, date) => {
  expect(parseCivilDate(text)).toBe(date);
});

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['2000-02-29', 11016, 2],
  ['2020-01-31', 18292, 5],
  ['2022-09-19', 19254, 1],
  ['2022-09-18', 19253, 7],
])('%s is day %d, weekday %d', (date, number, day) => {
  expect(dayNumber(date)).toBe(number);
  expect(weekday(date)).toBe(day);
});

test('dates agree with the calendar of JavaScript', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, step) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      fc.pre(/^\d{4}/.test(date));
      expect(dayNumber(date)).toBe(day);
      expect(weekday(date) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      expect(addDays(addDays('1970-01-01', day), 0)).toBe(date);
      expect(addDays(addDays(date, step), -step)).toBe(date);
    }),
  );
});

test.each([
  ['2022-03-07', '2022-03-11', [], 4],
  ['2022-03-07', '2022-03-11', ['2022-03-08'], 3],
  ['2022-03-04', '2022-03-07', [], 1],
  ['2022-03-05', '2022-03-06', [], 0],
  ['2022-03-05', '2022-03-12', ['2022-03-12'], 5],
  ['2022-03-07', '2022-03-07', [], 0],
  ['2022-03-11', '2022-03-07', [], 0],
  ['2022-02-25', '2022-03-01', [], 2],
])('after %s up to %s without %j there are %d working days', (from, to, holidays, count) => {
  expect(workingDaysBetween(from, to, new Set(holidays))).toBe(count);
});

test('working days between two days are those that are worked, one by one', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((number) => addDays('2022-02-01', number));
  const days = fc.array(day, { maxLength: 12 }).map((list) => new Set(list));
  fc.assert(
    fc.property(day, fc.nat(50), days, days, (from, length, holidays, workdays) => {
      const between = Array.from({ length }, (_, index) => addDays(from, index + 1));
      const worked = between.filter((date) => isWorkingDay(date, holidays, workdays)).length;
      expect(workingDaysBetween(from, addDays(from, length), holidays, workdays)).toBe(worked);
    }),
  );
});

// attributive, locative, ablative, dative, Russian
const months = [
  ['қаңтар', 'қаңтардағы', 'қаңтарда', 'қаңтардан', 'қаңтарға', 'января'],
  ['ақпан', 'ақпандағы', 'ақпанда', 'ақпаннан', 'ақпанға', 'февраля'],
  ['наурыз', 'наурыздағы', 'наурызда', 'наурыздан', 'наурызға', 'марта'],
  ['сәуір', 'сәуірдегі', 'сәуірде', 'сәуірден', 'сәуірге', 'апреля'],
  ['мамыр', 'мамырдағы', 'мамырда', 'мамырдан', 'мамырға', 'мая'],
  ['маусым', 'маусымдағы', 'маусымда', 'маусымнан', 'маусымға', 'июня'],
  ['шілде', 'шілдедегі', 'шілдеде', 'шілдеден', 'шілдеге', 'июля'],
  ['тамыз', 'тамыздағы', 'тамызда', 'тамыздан', 'тамызға', 'августа'],
  ['қыркүйек', 'қыркүйектегі', 'қыркүйекте', 'қыркүйектен', 'қыркүйекке', 'сентября'],
  ['қазан', 'қазандағы', 'қазанда', 'қазаннан', 'қазанға', 'октября'],
  ['қараша', 'қарашадағы', 'қарашада', 'қарашадан', 'қарашаға', 'ноября'],
  ['желтоқсан', 'желтоқсандағы', 'желтоқсанда', 'желтоқсаннан', 'желтоқсанға', 'декабря'],
].map((forms, i) => [i + 1, ...forms] as const);

test.each(months)('month %d: %s, %s, %s, %s, %s; %s', (month, ...forms) => {
  const date = `2020-${String(month).padStart(2, '0')}-01`;
  const kazakh = (['nominative', 'attributive', 'locative', 'ablative', 'dative'] as const).map((form) =>
    formatDate(date, 'kk', form),
  );
  expect(kazakh).toEqual(forms.slice(0, 5).map((form) => `2020\u00A0жылғы 1\u00A0${form}`));
  expect(formatDate(date, 'ru', 'genitive')).toBe(`1\u00A0${forms[5]} 2020\u00A0года`);
});

test('a short date is the same in both languages', () => {
  expect(formatDate('2020-01-31', 'kk', 'short')).toBe('31.01.2020');
  expect(formatDate('2020-01-31', 'ru', 'short')).toBe('31.01.2020');
});

test('what is not a date is refused', () => {
  expect(() => formatDate('жоқ', 'kk', 'nominative')).toThrow(RangeError);
});
