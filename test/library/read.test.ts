import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EsepError, read } from '../../src/library/index.ts';

test('a report is plain data that knows where it stands', async () => {
  const result = await read('samples/school.yaml');
  if (result.kind !== 'provider') throw new Error(result.kind);
  expect(result.errors).toEqual([]);
  expect(result.data.declared.total).toBe(412);
  expect(result.data.period).toEqual({ kind: 'calendar', year: 2025 });
  expect(result.positionOf(['declared', 'total'])).toEqual({ file: 'samples/school.yaml', line: 25, column: 10 });
});

test('YAML and a workbook of the same report give the same data', async () => {
  const [yaml, excel] = [await read('samples/school.yaml'), await read('samples/school.xlsx')];
  expect(excel.data).toEqual({ ...yaml.data, esep: undefined, kind: undefined });
  expect(excel.positionOf(['services', 0, 'counts', 'total'])).toMatchObject({ sheet: 'Қызметтер – Услуги' });
});

test('every kind of file says what it is', async () => {
  const files = ['samples/school.yaml', 'samples/district/roster.yaml', 'samples/district/result/consolidated.yaml'];
  const kinds = [];
  for (const file of files) kinds.push((await read(file)).kind);
  expect(kinds).toEqual(['provider', 'roster', 'consolidated']);
});

test('bytes are read under the name that they are given', async () => {
  const name = 'posted.yaml';
  const { data, positionOf } = await read({ name, bytes: readFileSync('samples/school.yaml') });
  expect(data).toEqual((await read('samples/school.yaml')).data);
  expect(positionOf(['date'])).toMatchObject({ file: name });
});

test('what cannot be read is an error of the result, in the language asked for', async () => {
  const missing = await read('nowhere.yaml', { lang: 'en' });
  expect(missing).toMatchObject({
    kind: 'unreadable',
    errors: [{ check: 'file/not-found', message: 'The file was not found.' }],
  });
  expect(missing.data).toBeUndefined();
  const bytes = new TextEncoder().encode('declared:\n  total: many\n  provider: 3\n');
  const misfit = await read({ name: 'a.yaml', bytes }, { lang: 'kk' });
  expect(misfit).toMatchObject({
    kind: 'provider',
    data: { declared: { provider: 3 } },
    errors: [{ check: 'data/wrong-type', severity: 'error', at: { file: 'a.yaml', line: 2, column: 10 } }],
  });
});

test('templates with a mistake are an EsepError with its place', async () => {
  const error = await read('samples/school.yaml', { templates: 'test/library/broken-templates' }).catch((e) => e);
  expect(error).toBeInstanceOf(EsepError);
  expect(error).toMatchObject({ name: 'EsepError', code: 'templates' });
  expect(error.message).toContain('services.yaml:');
});
