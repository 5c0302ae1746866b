import { expect, test } from 'vitest';
import { dataEmpty } from '../../../src/checks/data/empty.ts';
import { dataMissingField } from '../../../src/checks/data/missing-field.ts';
import { dataNumberAsText } from '../../../src/checks/data/number-as-text.ts';
import { dataUnknownField } from '../../../src/checks/data/unknown-field.ts';
import { dataWrongType } from '../../../src/checks/data/wrong-type.ts';
import { helpOf } from '../../../src/checks/help.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';

const whole = `
  provider: { name: { kk: № 7 мектеп, ru: Школа № 7 } }
  period: 2025
  declared: { total: 5, kinds: 1, provider: 5, corporation: 0, electronic: жоқ }
  services: [{ id: transfer, counts: { provider: 5, corporation: 0, electronic: 0 } }]
  complaints: { declared: шағымдар жоқ }
`;

test('a whole report misses nothing, is not blank and is all numbers', () => {
  for (const check of [dataMissingField, dataEmpty, dataNumberAsText, dataUnknownField, dataWrongType]) {
    expectMarks(check, whole);
  }
});

test('what a report must state is missed at the nearest place', () => {
  const findings = expectMarks(
    dataMissingField,
    `
    date: 2026-01-10 # <- data/missing-field
    provider:
      name: { kk: № 7 мектеп } # <- data/missing-field
    declared:
      total: 5 # <- data/missing-field
    complaints: { days: 5 } # <- data/missing-field
    `,
  );
  expect(findings.map(({ values }) => values?.key).toSorted()).toEqual([
    'complaints.declared',
    'declared.corporation',
    'declared.electronic',
    'declared.kinds',
    'declared.provider',
    'period',
    'provider.name.ru',
    'services',
  ]);
});

test.each([
  ['provider:\n  name: { kk: № 7 мектеп }\n', 'Полное наименование организации (на русском)', 'provider.name.ru'],
  [whole.replace('period: 2025', 'date: 2026-01-10'), 'Отчетный период', 'period'],
  [whole.replace('kinds: 1, ', ''), 'Количество видов услуг', 'declared.kinds'],
  [whole.replace(', electronic: жоқ', ''), 'в том числе: в электронном виде', 'declared.electronic'],
  [whole.replace(/complaints.*/, ''), 'Количество жалоб', 'complaints.declared'],
  [whole.replace(/services.*/, ''), 'Услуги', 'services'],
])('what is missing is named as the form names it: %#', (yaml, caption, key) => {
  const missing = checkYaml(yaml).filter(({ check }) => check === 'data/missing-field');
  const words = missing.map((finding) => wordsOf(dataMissingField, finding, 'ru'));
  expect(words).toContain(`Не указано: «${caption}» (${key}).`);
  for (const finding of missing) expect(wordsOf(dataMissingField, finding, 'kk')).toMatch(/^«.+» көрсетілмеген \(/);
});

test('a blank form is one problem, a misspelt one is none of its own', () => {
  for (const blank of [
    'esep: 1\nperiod:\n',
    'services: [{ id: transfer }, { id: meals }]',
    'complaints: { days: 5 }',
  ]) {
    const ids = checkYaml(blank).map(({ check }) => check);
    expect(ids.filter((id) => id === 'data/empty' || id === 'data/missing-field' || id === 'text/missing')).toEqual([
      'data/empty',
    ]);
  }
  expect(checkYaml('perod: 2025').map(({ check }) => check)).toEqual(['data/unknown-field']);
});

test('a zero is a statement', () => {
  expect(checkYaml('declared: { total: 0 }').map(({ check }) => check)).not.toContain('data/empty');
});

test('a number stored as text is found, one in words is not', () => {
  expectMarks(
    dataNumberAsText,
    `
    period: "2025"
    provider: { bin: "211040000605" }
    declared:
      total: "291" # <- data/number-as-text
      provider: 12 040 # <- data/number-as-text
      corporation: жоқ
    services:
      - id: transfer
        counts:
          provider: '25' # <- data/number-as-text
    monitoring:
      public: { share: "98,5 %" }
      internal:
        events: "4" # <- data/number-as-text
    `,
  );
});

test('a field with a wrong name is found, with the one that was meant or those there are', () => {
  const [near, far] = expectMarks(
    dataUnknownField,
    `
    declared:
      totl: 5 # <- data/unknown-field
      zzz: 5 # <- data/unknown-field
    `,
  );
  expect(wordsOf(dataUnknownField, near, 'ru')).toBe('Поля «totl» нет. Возможно, это «total».');
  expect(wordsOf(dataUnknownField, far, 'ru')).toContain('Здесь могут стоять поля: kinds, total');
});

test('a value that does not fit is worded by what belongs there', () => {
  const findings = expectMarks(
    dataWrongType,
    `
    period: скоро # <- data/wrong-type
    date: 31.13.2025 # <- data/wrong-type
    provider:
      sites: [два слова] # <- data/wrong-type
    declared:
      total: -5 # <- data/wrong-type
    monitoring:
      internal:
        carried_out: может быть # <- data/wrong-type
      public:
        share: 150 # <- data/wrong-type
    texts:
      - пусто # <- data/wrong-type
    `,
  );
  const words = findings.map((finding) => wordsOf(dataWrongType, finding, 'ru'));
  expect(words).toContain('Здесь должен стоять период вида 2021-2022 или 2022, а стоит «скоро».');
  expect(words).toContain('Здесь должно стоять целое число от 0 до миллиарда, а стоит «-5».');
  expect(words).toContain('Здесь должны стоять проценты от 0 до 100, а стоит «150».');
  expect(words).toContain('Здесь должно стоять «да» или «нет», а стоит «может быть».');
});

test.each(['count', 'share', 'date', 'period', 'text', 'code', 'site', 'yes-no', 'version', 'kind', 'list', 'group'])(
  'what belongs there and what to do have words of their own: %s',
  (expected) => {
    for (const lang of ['kk', 'ru', 'en'] as const) {
      const finding = { check: 'data/wrong-type', severity: 'error', at: { file: 'x' } } as const;
      const said = (kind: string) =>
        wordsOf(dataWrongType, { ...finding, values: { expected: kind, kind: 'roster', found: '?' } }, lang);
      expect(said(expected)).not.toBe(said('anything else'));
      expect(helpOf(dataWrongType, lang, { expected })).not.toBe(helpOf(dataWrongType, lang));
      expect(/0,/.test(helpOf(dataWrongType, lang, { expected }))).toBe(expected === 'count');
    }
  },
);

test('the kind of a report that is none of ours', () => {
  const [kind] = expectMarks(dataWrongType, '\nkind: school # <- data/wrong-type\nperiod: 2025\n');
  expect(wordsOf(dataWrongType, kind, 'ru')).toBe('Здесь должно стоять «provider», а стоит «school».');
});
