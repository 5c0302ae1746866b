import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { canonical } from '../../src/model/canonical.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readSource } from '../../src/source/read.ts';
import { type DataEnding, writeDataFile } from '../../src/workbook/data-file.ts';
import { writeYaml } from '../merge/yaml-file.mjs';
import { districtForms, districtRoster } from './district.mjs';

const folder = 'samples/district/forms';
const options = createOptions(defaultReference);
const forms = districtForms();
const endingOf = (file: string) => file.slice(file.lastIndexOf('.')) as DataEnding;

/** What `esep check` says of each form; of the others nothing. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'karasu 5.xlsx': [
    'complaints/deadline Шағымдар – Жалобы!F4',
    'text/stale-name Мәтіндер – Тексты!B4',
    'text/stale-name Мәтіндер – Тексты!C4',
  ],
  'zhanatalap6.yaml': ['totals/channels 35:10', 'totals/services 35:10'],
};

test('seven forms of YAML and five workbooks stand in the folder', () => {
  expect(readdirSync(folder).sort()).toEqual(forms.map(({ file }) => file).sort());
  expect(forms.filter(({ file }) => endingOf(file) === '.yaml')).toHaveLength(7);
  expect(forms.filter(({ file }) => endingOf(file) === '.xlsx')).toHaveLength(5);
});

test.each(forms.map(({ file, data }) => [file, data] as const))('%s is what is made today', async (file, data) => {
  const made = await writeDataFile(data, endingOf(file), options);
  expect(Buffer.from(made).equals(readFileSync(`${folder}/${file}`))).toBe(true);
});

test.each(forms.map(({ file }) => file))('%s gives the findings that it is to give', async (file) => {
  const source = await readSource(`${folder}/${file}`, options);
  const found = checkReport(createReport(source), defaultReference).map(({ check, at }) => {
    const place = 'line' in at ? `${at.line}:${at.column}` : 'cell' in at ? `${at.sheet}!${at.cell}` : '';
    return `${check} ${place}`;
  });
  expect(found).toEqual(FOUND[file] ?? []);
});

test('of twelve schools one sent nothing, one the same twice, one too late', async () => {
  const { providers, deadline } = districtRoster();
  expect(providers).toHaveLength(12);
  const sent = forms.map(({ data }) => (data as { provider: { bin: string } }).provider.bin);
  const times = (count: number) =>
    providers.filter(({ bin }) => sent.filter((each) => each === bin).length === count).map(({ name }) => name.ru);
  expect(times(0)).toEqual(['КГУ «Общеобразовательная школа № 9 села Акбулак»']);
  expect(times(2)).toEqual(['КГУ «Основная средняя школа № 7 села Сарыбулак»']);
  const late = providers.filter(({ received = '' }) => received > deadline).map(({ name }) => name.ru);
  expect(late).toEqual(['КГУ «Общеобразовательная школа № 8 села Тасоткель»']);
  const read = async (file: string) => {
    const { esep, kind, ...data } = (await readSource(`${folder}/${file}`, options)).data as Record<string, unknown>;
    return canonical(data);
  };
  expect(await read('Сарыбұлақ № 7.xlsx')).toEqual(await read('sarybulak-7.yaml'));
});

test('the roster lists them all', () => {
  const { bytes } = writeYaml(districtRoster());
  const text = readFileSync('samples/district/roster.yaml', 'utf8');
  expect(text.slice(text.indexOf('\n') + 1)).toBe(Buffer.from(bytes).toString());
});
