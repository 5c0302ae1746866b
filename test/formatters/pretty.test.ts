import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';

const options = createOptions(defaultReference);
/** The invented school with three slips: a total, a channel of a service, a late answer. */
const mistaken = readFileSync('samples/school.yaml', 'utf8')
  .replace('total: 412', 'total: 402')
  .replace(
    '{ provider: 21, corporation: 0, electronic: 12, total: 33 }',
    '{ provider: 12, corporation: 0, electronic: 12, total: 33 }',
  )
  .replace('answered: 2025-02-14', 'answered: 2025-02-24');

test.each(SPEECH_LANGUAGES)('findings in YAML are printed with line, sum and advice: %s', async (lang) => {
  const read = createReport(readYaml('school.yaml', mistaken));
  const findings = checkReport(read, defaultReference);
  const text = pretty.format(findings, { lang, colour: false, sources: [read.source] });
  await expect(text).toMatchFileSnapshot(`golden/yaml.${lang}.txt`);
});

test.each(SPEECH_LANGUAGES)('the same findings in Excel, at their cells: %s', async (lang) => {
  const { data } = readYaml('school.yaml', mistaken);
  const read = createReport(await readBytes('school.xlsx', await writeWorkbook(data, options), options));
  const findings = checkReport(read, defaultReference);
  const text = pretty.format(findings, { lang, colour: false, sources: [read.source] });
  await expect(text).toMatchFileSnapshot(`golden/excel.${lang}.txt`);
});

test('colour is only there when asked for', () => {
  const read = createReport(readYaml('school.yaml', mistaken));
  const findings = checkReport(read, defaultReference);
  const print = (colour: boolean) => pretty.format(findings, { lang: 'ru', colour, sources: [read.source] });
  expect(print(false)).not.toContain('\u001b');
  expect(print(true)).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
  expect(print(true).replace(/\u001b\[\d+m/g, '')).toBe(print(false));
});
