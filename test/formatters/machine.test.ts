import { expect, test } from 'vitest';
import { gitlab } from '../../src/formatters/gitlab.ts';
import { json } from '../../src/formatters/json.ts';
import { junit } from '../../src/formatters/junit.ts';
import { sarif } from '../../src/formatters/sarif.ts';
import { ESEP_VERSION } from '../../src/formatters/version.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';
import { checkedDecided, checkedExcel, checkedSample, mistaken } from './checked.ts';
import { expectJunit, findingsErrors, gitlabErrors, sarifErrors } from './schemas.ts';

const cases = {
  mistake: checkedSample('mistake'),
  'published-as-it-was': checkedSample('published-as-it-was'),
  excel: await checkedExcel('мектеп.xlsx', mistaken),
  decided: checkedDecided(),
};

const table = Object.entries(cases).flatMap(([name, checked]) =>
  SPEECH_LANGUAGES.map((lang) => ({ name, lang, ...checked })),
);

test.each(table)('$name in $lang: every form is valid by its schema', async ({ name, lang, sources, findings }) => {
  const context = { lang, colour: false, sources, baseline: name === 'decided' };
  const outputs = { json, sarif, gitlab, junit };
  const print = (form: keyof typeof outputs) => outputs[form].format(findings, context);
  expect(findingsErrors(print('json'))).toEqual([]);
  expect(sarifErrors(print('sarif'))).toEqual([]);
  expect(gitlabErrors(print('gitlab'))).toEqual([]);
  await expectJunit(print('junit'));
  // A release must not change every golden file.
  const golden = (form: keyof typeof outputs) => print(form).replaceAll(`": "${ESEP_VERSION}"`, '": "0.0.0"');
  await expect(golden('json')).toMatchFileSnapshot(`golden/${name}.${lang}.json`);
  await expect(golden('sarif')).toMatchFileSnapshot(`golden/${name}.${lang}.sarif`);
  await expect(golden('gitlab')).toMatchFileSnapshot(`golden/${name}.${lang}.gitlab.json`);
  await expect(golden('junit')).toMatchFileSnapshot(`golden/${name}.${lang}.junit.xml`);
});

test('the schemas refuse what is wrong', () => {
  const { sources, findings } = cases.mistake;
  const context = { lang: 'ru', colour: false, sources } as const;
  const spoil = (text: string, from: string, to: string) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  expect(findingsErrors(spoil(json.format(findings, context), '"line": 25', '"line": 0'))).not.toEqual([]);
  expect(findingsErrors(spoil(json.format(findings, context), '"known"', '"unknown"'))).not.toEqual([]);
  const log = sarif.format(findings, context);
  expect(sarifErrors(spoil(log, '"startLine": 25', '"startLine": 0'))).not.toEqual([]);
  expect(sarifErrors(spoil(log, 'samples/mistake.yaml', 'үлгі/а б.yaml'))).not.toEqual([]);
  expect(sarifErrors(spoil(log, '"level": "error"', '"level": "fatal"'))).not.toEqual([]);
  expect(gitlabErrors(spoil(gitlab.format(findings, context), '"begin": 25', '"begin": null'))).not.toEqual([]);
});

test('a cell has no line anywhere, and stands in the words instead', () => {
  const { sources, findings } = cases.excel;
  const context = { lang: 'kk', colour: false, sources } as const;
  expect(sarif.format(findings, context)).not.toContain('"region"');
  const issues: readonly { description: string; location: { lines: { begin: number } } }[] = JSON.parse(
    gitlab.format(findings, context),
  );
  expect(new Set(issues.map(({ location }) => location.lines.begin))).toEqual(new Set([0]));
  expect(issues[0]?.description).toMatch(/^Мәліметтер – Сведения!B18: /);
});
