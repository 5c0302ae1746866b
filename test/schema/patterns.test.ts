import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/language/dates.ts';
import { parsePeriod } from '../../src/language/periods.ts';
import { count, share, site, yesNo } from '../../src/model/values.ts';
import { COUNT, DATE, PERIOD, SHARE, SITE, YES_NO } from '../../src/schema/patterns.ts';

const fits = (pattern: string) => {
  const compiled = new RegExp(pattern, 'u');
  return (text: string) => compiled.test(text);
};
const isDate = (text: string) => parseCivilDate(text) !== undefined;
const isPeriod = (text: string) => parsePeriod(text) !== undefined;
const takes = (schema: typeof count | typeof share | typeof site | typeof yesNo) => (text: string) =>
  schema.safeParse(text).success;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

describe('a pattern takes what the model takes', () => {
  test('every day of four centuries and those that do not exist, in both ways of writing', () => {
    const inPattern = fits(DATE);
    const wrong: string[] = [];
    for (const year of [0, 1, 4, 99, 100, 400, 999, 1000, 1600, 1700, 1900, 2000, 2020, 2021, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const [y, m, d] = [pad(year, 4), pad(month, 2), pad(day, 2)];
          const texts = [`${y}-${m}-${d}`, `${d}.${m}.${y}`, `${day}.${month}.${y}`, `${d}.${month}.${y} г.`];
          wrong.push(...texts.filter((text) => isDate(text) !== inPattern(text)));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('29 February is a day of leap years only', () => {
    const years = Array.from({ length: 9999 }, (_, index) => pad(index + 1, 4));
    const inPattern = fits(DATE);
    expect(years.filter((year) => inPattern(`${year}-02-29`) !== isDate(`${year}-02-29`))).toEqual([]);
  });

  test('every two years with two or four digits', () => {
    const inPattern = fits(PERIOD);
    const wrong: string[] = [];
    for (const first of [1999, 2000, 2001, 2009, 2010, 2045, 2050, 2089, 2090, 2098, 2099, 2100, 2101]) {
      for (let second = 0; second <= 99; second++) {
        const texts = [
          `${first}/${pad(second, 2)}`,
          `${first} / 20${pad(second, 2)} жж.`,
          `${first}-${pad(second, 2)}`,
        ];
        wrong.push(...texts.filter((text) => isPeriod(text) !== inPattern(text)));
      }
    }
    expect(wrong).toEqual([]);
  });

  const pieces = (...texts: readonly string[]) =>
    fc.array(fc.constantFrom(...texts), { maxLength: 12 }).map((parts) => parts.join(''));
  const same = (text: fc.Arbitrary<string>, pattern: string, isTaken: (text: string) => boolean) => {
    const inPattern = fits(pattern);
    fc.assert(
      fc.property(text, (value) => value.trim() === '' || inPattern(value) === isTaken(value)),
      { numRuns: 20_000 },
    );
  };
  test.each([
    ['dates', DATE, isDate, pieces('0', '1', '2', '3', '9', '2022', '.', '-', ' ', 'ж', 'Г', '.', '\u00a0')],
    [
      'periods',
      PERIOD,
      isPeriod,
      pieces('2021', '2022', '22', '-', '–', '/', ' ', 'оқу', 'ЖЫЛЫ', 'учебного', 'года', 'жж.'),
    ],
    ['counts', COUNT, takes(count), pieces('0', '1', '00', '000', '9', '234', ' ', '\u00a0', 'ЖОҚ', 'нет', '.', '-')],
    [
      'zero in words',
      COUNT,
      takes(count),
      pieces('шағым', 'дар', ' ', 'түскен', 'жоқ', 'ЖАЛОБ', 'нет', '.', 'қызметі', 'көрсетілмеді'),
    ],
    ['shares', SHARE, takes(share), pieces('1', '0', '00', '100', '9', '.', ',', ' ', '%')],
    [
      'answers',
      YES_NO,
      takes(yesNo),
      pieces('иә', 'Да', 'нет', 'NO', 'жүргізіл', 'меген', 'ген', ' ', 'жоқ', 'не', 'проводил', 'ся'),
    ],
    ['addresses', SITE, takes(site), pieces('a', '.', ';', ' ', 'kz', '\n', '/')],
  ] as const)('random %s', (_, pattern, isTaken, text) => same(text, pattern, isTaken));
});
