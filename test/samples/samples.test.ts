import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readSource } from '../../src/source/read.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';
import { readSample } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'esep samples '));
afterAll(() => rmSync(folder, { recursive: true }));

const esep = (...words: string[]) => execFileSync(process.execPath, ['bin/esep.js', ...words], { encoding: 'utf8' });
const made = (name: string) => readFileSync(join(folder, name));

test.each(['published', 'school'])('the workbook and the report of %s are what esep makes today', (name) => {
  esep('convert', `samples/${name}.yaml`, join(folder, `${name}.xlsx`));
  esep('build', `samples/${name}.yaml`, '--output', join(folder, `${name}.docx`));
  expect(made(`${name}.xlsx`).equals(readFileSync(`samples/${name}.xlsx`))).toBe(true);
  expect(made(`${name}.docx`).equals(readFileSync(`samples/${name}.docx`))).toBe(true);
});

test.each(['published', 'school'])('YAML and Excel of %s give the same findings and the same report', async (name) => {
  const source = await readSource(`samples/${name}.xlsx`, createOptions(defaultReference));
  const excel = checkReport(createReport(source), defaultReference);
  const yaml = checkReport(readSample(`${name}.yaml`), defaultReference);
  const words = (findings: typeof yaml) => findings.map(({ check, values }) => ({ check, values }));
  expect(words(excel)).toEqual(words(yaml));
  esep('build', `samples/${name}.xlsx`, '--output', join(folder, `${name}-excel.docx`));
  expect(made(`${name}-excel.docx`).equals(readFileSync(`samples/${name}.docx`))).toBe(true);
});

test('the workbook of a sample gives back its YAML', () => {
  esep('convert', 'samples/school.xlsx', join(folder, 'from-excel.yaml'));
  esep('convert', 'samples/school.yaml', join(folder, 'from-yaml.yaml'));
  expect(made('from-excel.yaml').toString()).toBe(made('from-yaml.yaml').toString());
});

test('the corrected report has no error, the invented one nothing at all', () => {
  const severe = (name: string) =>
    checkReport(readSample(name), defaultReference).filter(({ severity }) => severity !== 'info');
  expect(severe('published.yaml')).toEqual([]);
  expect(checkReport(readSample('school.yaml'), defaultReference)).toEqual([]);
});

test('the report as it was published: seven kinds, eight listed, seven counted, and which one was lost', () => {
  const findings = checkReport(readSample('published-as-it-was.yaml'), defaultReference);
  expect(findings.find(({ check }) => check === 'totals/kinds')?.values).toMatchObject({
    stated: 7,
    listed: 8,
    counted: 7,
  });
  const lost = findings.filter(({ check }) => check === 'services/uncounted');
  expect(lost.map(({ at }) => 'line' in at && at.line)).toEqual([37]);
  const found = new Set(findings.map(({ check }) => check));
  for (const check of [
    'services/old-name',
    'text/one-language',
    'text/misused-word',
    'text/self-name',
    'text/spaces',
    'text/quotes',
  ]) {
    expect(found).toContain(check);
  }
});

test.each(SPEECH_LANGUAGES)('the findings of the report as it was published stand beside it: %s', async (lang) => {
  const read = readSample('published-as-it-was.yaml');
  const text = pretty.format(checkReport(read, defaultReference), { lang, colour: false, sources: [read.source] });
  await expect(text).toMatchFileSnapshot(`../../samples/published-as-it-was.findings.${lang}.txt`);
});

test('the sample with a mistake is the invented school but for one figure', () => {
  const lines = (name: string) => readFileSync(`samples/${name}.yaml`, 'utf8').split('\n').slice(1);
  const [right, wrong] = [lines('school'), lines('mistake')];
  expect(wrong.filter((line, index) => line !== right[index])).toEqual(['  total: 402']);
});

/** The sums of the published report are right, and the checker must not say otherwise. */
test('no sum of the report as it was published is called wrong', () => {
  const findings = checkReport(readSample('published-as-it-was.yaml'), defaultReference);
  expect(findings.filter(({ terms }) => terms !== undefined)).toEqual([]);
});
