import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparisonText } from '../../src/formatters/comparison.ts';
import { comparisonJson } from '../../src/formatters/comparison-json.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';
import { lastYearDistrict, thisYearDistrict } from '../diff/districts.ts';
import { differ, nextYear, reportOf, wholeOf } from '../diff/reports.ts';

const school = readFileSync('samples/school.yaml', 'utf8');
const years = differ(reportOf(school, '2025.yaml'), reportOf(nextYear, '2026.yaml'));
const districts = differ(wholeOf(lastYearDistrict, '2025.yaml'), wholeOf(thisYearDistrict, '2026.yaml'));

test.each(SPEECH_LANGUAGES)('two years of a school: %s', async (lang) => {
  await expect(comparisonText(years, { lang, colour: false })).toMatchFileSnapshot(`golden/diff-school.${lang}.txt`);
});

test.each(SPEECH_LANGUAGES)('two years of a district: %s', async (lang) => {
  await expect(comparisonText(districts, { lang, colour: false })).toMatchFileSnapshot(
    `golden/diff-district.${lang}.txt`,
  );
});

test('the same reports differ in nothing', () => {
  const same = differ(reportOf(school, 'a.yaml'), reportOf(school, 'b.yaml'));
  expect(comparisonText(same, { lang: 'ru', colour: false })).toContain('Различий нет.');
});

test('colour is only there when asked for', () => {
  const print = (colour: boolean) => comparisonText(years, { lang: 'ru', colour });
  expect(print(false)).not.toContain('\u001b');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
  expect(print(true).replace(/\u001b\[\d+m/g, '')).toBe(print(false));
});

test('JSON holds both values, both places, the difference and the words', () => {
  const data = JSON.parse(comparisonJson(years));
  expect(data.figures.find(({ key }: { key: string }) => key === 'declared/total')).toEqual({
    key: 'declared/total',
    label: { kk: 'Көрсетілген қызметтер саны', ru: 'Количество оказанных услуг', en: 'Services rendered' },
    before: { sum: 412, of: 1, at: { file: '2025.yaml', line: 25, column: 10 } },
    after: { sum: 1250, of: 1, at: { file: '2026.yaml', line: 26, column: 10 } },
    difference: 838,
    percent: 203.4,
  });
  const gone = data.figures.find(({ key }: { key: string }) => key === 'services/duplicates/counts/total');
  expect(gone).not.toHaveProperty('after');
  expect(gone).not.toHaveProperty('difference');
});
