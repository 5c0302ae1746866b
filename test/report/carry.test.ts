import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createReport } from '../../src/model/report.ts';
import { buildReport } from '../../src/report/build.ts';
import { builtBefore, carry, hashTemplates, isCarriable } from '../../src/report/carry.ts';
import { defaultTemplates } from '../../src/report/templates.ts';
import { type Carried, MAX_CARRIED_BYTES } from '../../src/source/carried.ts';
import { hashData } from '../../src/source/carried-text.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeDataFile } from '../../src/workbook/data-file.ts';
import { options } from '../source/forms.ts';

const text = readFileSync('samples/school.yaml', 'utf8');
const source = readYaml('school.yaml', text);
const { report } = createReport(source);
const { reference, template } = defaultTemplates;
const document = buildReport(report, reference, template);
const carriedBy = (data: unknown, built = {}) => carry(document, data, defaultTemplates, built).carried as Carried;

test('a report carries what convert writes of its data', async () => {
  const { data, sha256, settings } = carriedBy(source.data);
  expect(data).toBe(await writeDataFile(source.data, '.json', options));
  expect(sha256).toBe(hashData(data));
  const templates = hashTemplates(defaultTemplates, source.data);
  expect(settings).toEqual({ layout: 'pages', charts: 'no', templates });
  expect(carry(document, source.data, defaultTemplates)).toEqual({ ...document, carried: carriedBy(source.data) });
});

test('a field that is not in the report does not go out with it', () => {
  const { services, ...rest } = source.data as { services: object[] };
  const own = {
    ...rest,
    services: services.map((each) => ({ ...each, applicant: 'Иванов И.' })),
    notes: { phone: '+7' },
  };
  expect(carriedBy(own).data).toBe(carriedBy(source.data).data);
});

test('how a report was built is read back', () => {
  const built = { layout: 'columns', draft: true, charts: false, reference: 'ab' } as const;
  expect(builtBefore(carriedBy(source.data, built))).toEqual({
    ...built,
    templates: hashTemplates(defaultTemplates, source.data),
  });
  expect(builtBefore({ data: '', sha256: '', settings: { layout: 'toString', previous: '{', charts: '?' } })).toEqual(
    {},
  );
});

test('the settings are those of the document, asked for or not', () => {
  const settingsOf = (data: unknown, built = {}) => carriedBy(data, built).settings;
  const [school, district] = [source.data, { kind: 'consolidated', members: [] }];
  expect(settingsOf(school)).toEqual(settingsOf(school, { charts: false, draft: false, layout: 'pages' }));
  expect(settingsOf(district)).toEqual(settingsOf(district, { charts: true }));
  const previous = school;
  expect(settingsOf(school, { previous })).toEqual(settingsOf(school, { previous, charts: true }));
  expect(settingsOf(school, { previous, charts: false })).toMatchObject({ charts: 'no' });
});

test('of last year there are figures only, as a file would hold them', () => {
  const { previous } = builtBefore(carriedBy(source.data, { previous: source.data }));
  const { declared, services, complaints } = parse(text);
  expect(previous).toMatchObject({ kind: 'provider', period: 2025, declared, services });
  const { records: _, ...figures } = complaints;
  expect(previous).toMatchObject({ complaints: figures });
  expect(JSON.stringify(previous)).not.toMatch(/records|texts|"head"|annexes|subject/);
  expect(builtBefore(carriedBy(source.data, { previous: report }))).toMatchObject({ previous: { period: '2025' } });
});

test('data that are too long are left out', () => {
  const long = 'ә'.repeat(MAX_CARRIED_BYTES / 2);
  expect(carry(document, { ...report, texts: [{ kk: long }] }, defaultTemplates)).toBe(document);
  const members = Array.from({ length: 5001 }, () => ({}));
  expect(isCarriable({ members })).toBe(false);
  expect(carry(document, { kind: 'consolidated', members }, defaultTemplates)).toBe(document);
});
