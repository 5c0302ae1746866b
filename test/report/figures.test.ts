import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtInTemplates, defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { type BuildSettings, buildReport } from '../../src/report/build.ts';
import { type Block, wordsIn } from '../../src/report/document.ts';
import type { Template } from '../../src/report/template.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { markdownWriter } from '../../src/writers/markdown/writer.ts';
import { readSample } from '../samples/read.ts';

const template = builtInTemplates.report as Template;
const reportOf = (data: object) => createReport(readYaml('t.yaml', JSON.stringify(data))).report;
const school = readSample('school.yaml').report;
const build = (report = school, settings: BuildSettings = {}, words = template) =>
  buildReport(report, defaultReference, words, settings);
type Chart = Extract<Block, { type: 'chart' }>;
const charts = (blocks: readonly Block[]) => blocks.filter((block): block is Chart => block.type === 'chart');

/** The same school a year before: a service less, another one that is not rendered any more, other figures. */
function lastYear(changes: object = {}) {
  const data = parse(readFileSync('samples/school.yaml', 'utf8')) as {
    services: { id: string; counts: Record<string, number> }[];
  };
  const [first, ...rest] = data.services;
  const services = [
    ...rest.map((service, index) => ({ ...service, counts: { provider: 5, corporation: 0, electronic: 10 * index } })),
    { id: 'externat', counts: { provider: 4, corporation: 0, electronic: 0 } },
  ];
  expect(first).toBeDefined();
  return reportOf({ ...data, period: 2024, declared: {}, services, ...changes });
}

test('a report has neither charts nor an annex of figures unless it is asked for', () => {
  expect(charts(build().blocks)).toEqual([]);
  expect(build().blocks).toEqual(build(school, { charts: false }).blocks);
});

test.each([
  ['charts', { charts: true }],
  ['years', { previous: lastYear() }],
])('the annex of figures with %s reads as it should', async (name, settings) => {
  const document = build(school, settings);
  const start = document.blocks.findLastIndex(({ type }) => type === 'page-break') + 1;
  const annex = { ...document, blocks: document.blocks.slice(start) };
  const text = new TextDecoder().decode(await markdownWriter.write(annex));
  await expect(text).toMatchFileSnapshot(`golden/figures-${name}.md`);
});

test('the annex of figures and the sentence that refers to it come together, and the numbering stays', () => {
  const data = parse(readFileSync('samples/school.yaml', 'utf8')) as Record<string, unknown>;
  const title = 'Показатели оказания государственных услуг';
  fc.assert(
    fc.property(fc.subarray(Object.keys(data)), fc.boolean(), (kept, isCompared) => {
      const part = reportOf(Object.fromEntries(kept.map((key) => [key, data[key]])));
      const { blocks } = build(part, isCompared ? { previous: lastYear() } : { charts: true });
      const says = (type: string, is: (text: string) => boolean) =>
        blocks.some((block) => block.type === type && 'text' in block && is(wordsIn(block.text, 'ru')));
      expect(says('heading', (text) => text === title)).toBe(says('paragraph', (text) => text.includes(`«${title}»`)));
      const numbers = (all: readonly Block[]) =>
        all.flatMap((block) => (block.type === 'heading' && block.number ? [block.number] : []));
      expect(numbers(blocks)).toEqual(numbers(build(part).blocks));
    }),
    { numRuns: 60 },
  );
});

test('a year without a period, or the same year, is not compared with', () => {
  for (const previous of [lastYear({ period: undefined }), school]) {
    expect(build(school, { previous }).blocks).toEqual(build().blocks);
  }
});

test('without charts a comparison has its tables only', () => {
  const { blocks } = build(school, { previous: lastYear(), charts: false });
  expect(charts(blocks)).toEqual([]);
  const tables = (all: readonly Block[]) => all.filter(({ type }) => type === 'table');
  expect(tables(blocks)).toHaveLength(tables(build().blocks).length + 2);
});

test('both years are drawn, what was not rendered any more last, and a figure that is not stated as a gap', () => {
  const [channels, kinds] = charts(build(school, { previous: lastYear() }).blocks) as [Chart, Chart];
  expect(channels.series.map(({ values }) => values)).toEqual([
    [29, 0, 100],
    [57, 3, 352],
  ]);
  expect(kinds.series.map(({ name }) => wordsIn(name, 'kk'))).toEqual(['2024\u00a0жыл', '2025\u00a0жыл']);
  expect(kinds.series.map(({ values }) => [values[1], values.at(-1)])).toEqual([
    [undefined, 4],
    [54, undefined],
  ]);
  expect(wordsIn(kinds.alt, 'ru')).toMatch(/2024\u00a0год: 35, 2025\u00a0год: 301/);
});

test('a service is the same one in both years, whether it has an id or any name of the catalogue', () => {
  const [entry] = defaultReference.services;
  const counts = { total: 3 };
  const previous = reportOf({ period: 2024, services: [{ name: entry?.names.at(-1), counts }] });
  const report = reportOf({ period: 2025, services: [{ id: entry?.id, counts: { total: 5 } }] });
  const kinds = charts(build(report, { previous }).blocks).at(-1);
  expect(kinds?.series.map(({ values }) => values)).toEqual([[3], [5]]);
});

test('a template without an annex of figures does without', () => {
  const { figures, ...annexes } = template.annexes;
  expect(figures).toBeDefined();
  const old = { ...template, annexes };
  expect(build(school, { charts: true }, old).blocks).toEqual(build().blocks);
});
