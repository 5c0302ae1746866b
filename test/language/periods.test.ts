import { expect, test } from 'vitest';
import { formatPeriod, type Period, type PeriodForm, parsePeriod, periodRange } from '../../src/language/periods.ts';

const school = (from: number, to: number): Period => ({ kind: 'school', from, to });
const calendar = (year: number): Period => ({ kind: 'calendar', year });

test.each([
  ['2021-2022', school(2021, 2022)],
  ['2021 - 2022', school(2021, 2022)],
  [' 2021–2022 ', school(2021, 2022)],
  ['2021\u00A0— 2022', school(2021, 2022)],
  ['2021/2022', school(2021, 2022)],
  ['2021/22', school(2021, 2022)],
  ['2099/00', school(2099, 2100)],
  ['2021-2022 оқу жылы', school(2021, 2022)],
  ['2021-2022 оқу   жылында', school(2021, 2022)],
  ['2021–2022 учебный год', school(2021, 2022)],
  ['2021-2022 учебного года', school(2021, 2022)],
  ['2021-2022 гг.', school(2021, 2022)],
  ['2021-2023', school(2021, 2023)],
  ['2022-2021', school(2022, 2021)],
  [2025, calendar(2025)],
  ['2025', calendar(2025)],
  ['2025 жыл', calendar(2025)],
  ['2025 жылы', calendar(2025)],
  ['2025 год', calendar(2025)],
  ['2025\u00A0г.', calendar(2025)],
  [2000, calendar(2000)],
  [2100, calendar(2100)],
  [1999, undefined],
  [2101, undefined],
  [2021.5, undefined],
  [44562, undefined],
  ['2021-22', undefined],
  ['1921-1922', undefined],
  ['2025 оқу жылы', undefined],
  ['2025 учебный год', undefined],
  ['2021-2022-2023', undefined],
  ['2025-01-31', undefined],
  ['былтыр', undefined],
  ['', undefined],
])('%j is read as %j', (value, period) => {
  expect(parsePeriod(value)).toEqual(period);
});

test('a school year runs from September to August, a calendar year from January to December', () => {
  expect(periodRange(school(2021, 2022))).toEqual({ from: '2021-09-01', to: '2022-08-31' });
  expect(periodRange(calendar(2025))).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

const forms: readonly PeriodForm[] = ['nom', 'gen', 'loc', 'attr', 'plain'];

test.each([
  [
    school(2021, 2022),
    'kk',
    ['2021-2022~оқу жылы', '2021-2022~оқу жылының', '2021-2022~оқу жылында', '2021-2022~оқу жылындағы', '2021-2022'],
  ],
  [
    school(2021, 2022),
    'ru',
    [
      '2021–2022~учебный год',
      '2021–2022~учебного года',
      'в 2021–2022~учебном году',
      'за 2021–2022~учебный год',
      '2021-2022',
    ],
  ],
  [calendar(2025), 'kk', ['2025~жыл', '2025~жылдың', '2025~жылы', '2025~жылғы', '2025']],
  [calendar(2025), 'ru', ['2025~год', '2025~года', 'в 2025~году', 'за 2025~год', '2025']],
] as const)('%j in %s', (period, lang, texts) => {
  expect(forms.map((form) => formatPeriod(period, lang, form))).toEqual(
    texts.map((text) => text.replace('~', '\u00A0')),
  );
});

test('a printed period is read back', () => {
  for (const period of [school(2021, 2022), calendar(2025)]) {
    for (const form of ['nom', 'gen', 'plain'] as const) {
      expect(parsePeriod(formatPeriod(period, 'kk', form))).toEqual(period);
      expect(parsePeriod(formatPeriod(period, 'ru', form))).toEqual(period);
    }
  }
});
