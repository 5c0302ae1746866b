import { expect, test } from 'vitest';
import { excerptsOf } from '../../src/formatters/difference-excerpts.ts';
import { differencesText } from '../../src/formatters/differences.ts';
import type { Difference } from '../../src/published/difference.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';

const heading = '2) Мемлекеттік қызметтер туралы ақпарат:';
const long = 'бір екі үш төрт бес алты жеті сегіз тоғыз он';
const differences: readonly Difference[] = [
  {
    kind: 'changed',
    at: { heading, lang: 'kk', paragraph: 2 },
    expected: `${long}, барлығы 266 қызмет, ${long}`,
    found: `${long}, барлығы 276 қызмет, ${long}`,
    numbers: [{ expected: '266', found: '276', difference: 10 }],
  },
  {
    kind: 'changed',
    at: { heading, lang: 'ru', table: 1, row: 3, rowName: 'Прием\nдокументов', column: 4, columnName: 'Число' },
    expected: '1 250,5',
    numbers: [{ expected: '1 250,5' }],
  },
  {
    kind: 'removed',
    at: { table: 1, row: 4 },
    expected: `3 | ${long} ${long} ${long} ${long}`,
    numbers: [{ expected: '3' }],
  },
  { kind: 'added', at: { paragraph: 1 }, found: 'Жаңа\u001b[31m абзац', numbers: [] },
  { kind: 'moved', at: { paragraph: 4 }, found: 'Көшкен абзац', numbers: [] },
  { kind: 'signed', at: { lang: 'ru', paragraph: 9 }, found: 'А. Үлгі', numbers: [] },
];

test.each(SPEECH_LANGUAGES)('differences are told in %s: where, what, number by number', async (lang) => {
  await expect(differencesText(differences, { lang, colour: false })).toMatchFileSnapshot(
    `golden/differences.${lang}.txt`,
  );
});

test('the first ones are shown, and all are counted', () => {
  const text = differencesText(differences, { lang: 'en', colour: false, most: 1 });
  expect(text).not.toContain('table 1');
  expect(text).toContain('Differences from the data: 5, with numbers in 3 of them.');
});

test('where nothing differs, nothing is said', () => {
  expect(differencesText([], { lang: 'ru', colour: false })).toBe('');
});

test('of two wordings a few words around what differs are shown', () => {
  expect(excerptsOf(`${long} а ${long}`, `${long} б в ${long}`)).toEqual([
    '… алты жеті сегіз тоғыз он а бір екі үш төрт бес …',
    '… алты жеті сегіз тоғыз он б в бір екі үш төрт бес …',
  ]);
  expect(excerptsOf('а', '')).toEqual(['а', '']);
});
