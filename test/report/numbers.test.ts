import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { months } from '../../src/language/months.ts';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { builtInTemplates, defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { type BuildSettings, buildReport } from '../../src/report/build.ts';
import { buildConsolidated } from '../../src/report/build-consolidated.ts';
import type { ConsolidatedTemplate } from '../../src/report/consolidated-template.ts';
import { type ReportDocument, wordsIn } from '../../src/report/document.ts';
import type { Template } from '../../src/report/template.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { fullReport } from '../full-report.ts';
import { readSample } from '../samples/read.ts';
import { textsOf } from './texts-of.ts';

/** Every number of a text, in order of size; a month in words is one too, and so is the word in the place of zero. */
function numbersOf(text: string, lang: 'kk' | 'ru'): readonly string[] {
  const figures = months.reduce(
    (rest, { nominative, ru }, index) =>
      rest.replace(new RegExp(`(?<=\\d\u00a0)${lang === 'kk' ? nominative : ru}`, 'g'), `month${index}`),
    text.toLowerCase(),
  );
  const zeros = figures.replace(lang === 'kk' ? /– жоқ(?=[,.;])/g : /– нет(?=[,.;])/g, '– 0');
  return [...zeros.replace(/(?<=\d)\u00a0(?=\d{3})/g, '').matchAll(/(?:month)?\d+(?:,\d+)?/g)].map(String).sort();
}

function expectSameNumbers({ title, blocks }: ReportDocument): void {
  for (const text of [title, ...blocks.flatMap(textsOf)]) {
    const [kk, ru] = [wordsIn(text, 'kk'), wordsIn(text, 'ru')];
    expect([kk, numbersOf(kk, 'kk')]).toEqual([kk, numbersOf(ru, 'ru')]);
  }
}

const build = (data: Parameters<typeof buildReport>[0], settings?: BuildSettings) =>
  buildReport(data, defaultReference, builtInTemplates.report as Template, settings);
const reportOf = (data: object) => createReport(readYaml('t.yaml', JSON.stringify(data))).report;

test.each(['published.yaml', 'school.yaml'])('both halves of %s hold the same numbers', (name) => {
  const { report } = readSample(name);
  expectSameNumbers(build(report, { charts: true }));
});

test.each(['samples/district/result/consolidated.yaml', 'test/report/consolidated.yaml'])(
  'both halves of the report of %s hold the same numbers',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const open = (source: string) => createConsolidated(readYaml(path, source)).consolidated;
    const previous = open(JSON.stringify({ ...(parse(text) as object), period: '2022-2023' }));
    for (const settings of [{}, { previous }]) {
      const template = builtInTemplates.consolidated as ConsolidatedTemplate;
      expectSameNumbers(buildConsolidated(open(text), defaultReference, template, settings));
    }
  },
);

test('both halves of any report hold the same numbers, whatever is stated', () => {
  fc.assert(
    fc.property(
      fullReport().chain((data) => fc.tuple(fc.constant(data), fc.subarray(Object.keys(data)))),
      fullReport(),
      ([data, kept], last) => {
        const part = Object.fromEntries(kept.map((key) => [key, data[key]]));
        expectSameNumbers(build(reportOf(part), { charts: true, previous: reportOf(last) }));
      },
    ),
    { numRuns: 40 },
  );
});

test('the comparison sees what differs', () => {
  expect(numbersOf('2020\u00a0жылғы 31\u00a0қаңтардағы 12\u00a0040-қа – жоқ.', 'kk')).toEqual(
    numbersOf('от 31\u00a0января 2020\u00a0года 12\u00a0040 – нет.', 'ru'),
  );
  expect(numbersOf('31\u00a0қаңтар', 'kk')).not.toEqual(numbersOf('31\u00a0марта', 'ru'));
  expect(numbersOf('291-ді', 'kk')).not.toEqual(numbersOf('219', 'ru'));
});
