import { expect, test } from 'vitest';
import { checkSource } from '../../src/checks/run.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { readConfig } from '../../src/policy/read-config.ts';
import { readBytes, readSource } from '../../src/source/read.ts';
import { configOf, mistakesOf } from './configs.ts';

const full = `
extends: ci
lang: ru
templates: templates
fail_on: warning
files: [schools/**/*.yaml]
exclude: [drafts/**]
checks:
  services/similar: off
  text/*: info
  '*': warning
  complaints/deadline: error
options:
  complaints: { days: 5, holidays: [2026-01-01], workdays: [04.01.2026] }
  comparison: { jump: 3, distance: 4.5 }
overrides:
  - files: [archive/**]
    checks: { text/*: off }
suppressions:
  - check: services/similar
    files: [schools/aqjar.yaml]
    reason: согласовано с отделом
    until: 2027-01-01
  - check: [text/*, privacy/name]
    reason: решение от 12.01.2026
ignores: true
`;

test('everything that can be configured', () => {
  expect(mistakesOf(full)).toEqual([]);
  const { config } = configOf(full);
  expect(config.checks['services/similar']).toBe('off');
  expect(config.options.complaints.workdays).toEqual(['2026-01-04']);
  expect(config.suppressions.map(({ check }) => check)).toEqual([['services/similar'], ['text/*', 'privacy/name']]);
});

test('nothing need be said', () => {
  expect(mistakesOf('# all of it is still to come\nchecks: {}\n')).toEqual([]);
});

test.each(['', '\n', '# all of it is still to come\n', '---\n', 'null\n'])(
  'nor anything stand there: %j',
  async (text) => {
    expect(mistakesOf(text)).toEqual([]);
    const read = await readBytes('esep.config.yaml', new TextEncoder().encode(text), createOptions(defaultReference));
    expect(readConfig(read).errors).toEqual([]);
  },
);

test.each([
  ['ignoress: true', '1:1 config/unknown-field'],
  ['extends: cii', '1:10 data/wrong-type'],
  ['fail_on: never', '1:10 data/wrong-type'],
  ['lang: de', '1:7 data/wrong-type'],
  ['checks: { text/year: of }', '1:22 data/wrong-type'],
  ['checks: [text/year]', '1:9 data/wrong-type'],
  ['checks: { text/yeer: off }', '1:11 config/unknown-check'],
  ['checks: { text: off }', '1:11 config/unknown-check'],
  ['checks: { txt/*: off }', '1:11 config/unknown-check'],
  ['checks:\n  text/year:\n  text/roman: off', '2:3 config/missing'],
  ['overrides: [{ files: [a], checks: { text/yeer: off } }]', '1:37 config/unknown-check'],
  ['overrides: [{ checks: { text/year: off } }]', '1:13 config/missing'],
  ['overrides: [{ files: [a], check: { text/year: off } }]', '1:27 config/unknown-field'],
  ['options: { complaints: { days: 0 } }', '1:32 data/wrong-type'],
  ['options: { complaints: { days: 2.5 } }', '1:32 data/wrong-type'],
  ['options: { complaints: { holidays: [2026-02-30] } }', '1:37 data/wrong-type'],
  ['options: { comparison: { jump: 0.5 } }', '1:32 data/wrong-type'],
  ['options: { comparison: { leap: 2 } }', '1:26 config/unknown-field'],
  ['suppressions: [{ check: text/year }]', '1:16 config/missing'],
  ['suppressions: [{ check: text/year, reason: " " }]', '1:36 config/missing'],
  ['suppressions: [{ reason: because }]', '1:16 config/missing'],
  ['suppressions: [{ check: [], reason: because }]', '1:18 config/missing'],
  ['suppressions: [{ check: text/yeer, reason: because }]', '1:25 config/unknown-check'],
  ['suppressions: [{ check: { a: 1 }, reason: because }]', '1:25 data/wrong-type'],
  ['suppressions: [text/year]', '1:16 data/wrong-type'],
  ['suppressions: [{ check: text/year, reason: because, until: soon }]', '1:60 data/wrong-type'],
  ["files: ['schools\\aqjar.yaml']", '1:9 config/pattern'],
  ['exclude: [/schools]', '1:11 config/pattern'],
  ['exclude: [../other]', '1:11 config/pattern'],
  ['exclude: [C:/schools]', '1:11 config/pattern'],
  ['checks: { text/year: off }\nchecks: { text/year: info }', '2:1 file/duplicate-key'],
])('%s', (yaml, mistake) => {
  expect(mistakesOf(yaml)).toEqual([mistake]);
});

test('a slip in the name of a check is guessed at', () => {
  const { errors } = configOf('checks: { services/similr: off, txt/*: off, nonsense: off }');
  expect(errors.map(({ values }) => values?.suggestion)).toEqual(['services/similar', 'text/*', '']);
});

test('a workbook is no configuration', async () => {
  const { source, errors } = readConfig(await readSource('samples/school.xlsx', createOptions(defaultReference)));
  expect(checkSource({ ...source, errors }).map(({ check }) => check)).toEqual(['config/kind']);
});
