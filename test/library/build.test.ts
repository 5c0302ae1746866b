import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build, EsepError, read } from '../../src/library/index.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the report is the one that the command line writes', async () => {
  expect(Buffer.from(await build('samples/school.yaml')).equals(readFileSync('samples/school.docx'))).toBe(true);
  const markdown = text(await build('samples/district/result/consolidated.yaml', { format: 'md' }));
  expect(markdown).toBe(readFileSync('samples/district/result/consolidated.md', 'utf8'));
});

test('one language alone', async () => {
  const markdown = text(await build('samples/school.yaml', { format: 'md', layout: 'ru' }));
  expect(markdown).toContain('Общие положения');
  expect(markdown).not.toContain('Жалпы ережелер');
});

test('data with errors are refused with what is wrong, unless a draft is asked for', async () => {
  const result = await read('samples/mistake.yaml');
  const error = await build(result, { lang: 'en' }).catch((e) => e);
  expect(error).toBeInstanceOf(EsepError);
  expect(error).toMatchObject({ code: 'data', findings: [{ check: 'totals/channels' }, { check: 'totals/services' }] });
  expect(error.message).toMatch(/^samples\/mistake\.yaml:25:10 {2}The total number of services/);
  expect(text(await build(result, { format: 'md', draft: true }))).toContain('ПРОЕКТ');
});

test('of a file that cannot be read there is no draft', async () => {
  await expect(build('nowhere.yaml', { draft: true })).rejects.toMatchObject({
    code: 'data',
    findings: [{ check: 'file/not-found' }],
  });
});

test('a report is read like the data that it carries, unless it was to carry none', async () => {
  const source = await read('samples/school.yaml');
  const bytes = await build('samples/school.yaml', { layout: 'kk' });
  const carried = await read({ name: 'report.docx', bytes });
  expect(carried).toMatchObject({ kind: 'provider', errors: [], data: (source as { data: object }).data });
  expect(carried.positionOf(['declared', 'total'])).toEqual({ file: 'report.docx', sheet: 'data.json', cell: '46:14' });
  expect(Buffer.from(await build(carried, { layout: 'kk' })).equals(bytes)).toBe(true);
  const bare = await build('samples/school.yaml', { data: false });
  expect(await read({ name: 'report.docx', bytes: bare })).toMatchObject({
    kind: 'unreadable',
    errors: [{ check: 'file/no-data' }],
  });
  await expect(build('samples/school.yaml', { data: 'no' as never })).rejects.toThrow(/data/);
});

test('charts, last year and a letterhead go in as they do from the command line', async () => {
  const next = readFileSync('samples/school.yaml', 'utf8')
    .replace(/\b2025\b/g, '2026')
    .replace('2026-01-15', '2027-01-15');
  const input = { name: 'next.yaml', bytes: new TextEncoder().encode(next) };
  const drawn = text(await build('samples/school.yaml', { format: 'html', charts: true }));
  expect(drawn).toContain('<svg');
  expect(text(await build('samples/school.yaml', { format: 'html' }))).not.toContain('<svg');
  const beside = text(await build(input, { format: 'md', previous: 'samples/school.yaml', draft: true }));
  expect(beside).toMatch(/2025.*2026/);
  await expect(build('samples/school.yaml', { previous: 'samples/school.yaml' })).rejects.toThrow(/2025/);
  await expect(build('samples/school.yaml', { reference: 'samples/school.yaml' })).rejects.toMatchObject({
    code: 'reference',
    findings: [{ check: 'letterhead/kind' }],
  });
  const plain = await build('samples/school.yaml');
  const dressed = await build('samples/school.yaml', { reference: 'test/letterhead/libreoffice.docx' });
  expect(Buffer.from(dressed).equals(plain)).toBe(false);
  expect(await read({ name: 'dressed.docx', bytes: dressed })).toMatchObject({ kind: 'provider', errors: [] });
});
