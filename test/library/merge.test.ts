import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type * as library from '../../src/library/index.ts';
import { esep, makeFolder } from '../cli/esep.ts';

// The bundle: a merge starts its threads from a file beside it.
const { merge } = (await import(join(process.cwd(), 'dist/index.cjs'))) as typeof library;

const forms = 'samples/district/forms';
const roster = 'samples/district/roster.xlsx';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('many reports come to what the sample of a district comes to', async () => {
  const { data, findings, write } = await merge(forms, { roster, lang: 'en' });
  expect(data.declared.total).toEqual({ sum: 3582, of: 10 });
  expect(data.turnout).toMatchObject({ expected: 12, received: 11, reported: 10 });
  expect(data.members.map(({ status }) => status)).toContain('missing');
  expect(data.members.find(({ counted }) => counted)?.figures?.declared.total?.of).toBe(1);
  expect(findings[0]).toMatchObject({ check: 'totals/channels', message: expect.stringContaining('187') });
  const folder = 'samples/district/result';
  expect(text(await write('yaml', { folder }))).toBe(readFileSync(`${folder}/consolidated.yaml`, 'utf8'));
  expect(text(await write('md', { folder }))).toBe(readFileSync(`${folder}/consolidated.md`, 'utf8'));
});

test('a roster may be bytes, and files may be named one by one', async () => {
  const bytes = readFileSync('samples/district/roster.yaml');
  const files = [`${forms}/koktobe-4.yaml`, `${forms}/karasu 5.xlsx`];
  const { data } = await merge(files, { roster: { name: 'roster.yaml', bytes }, jobs: 1 });
  expect(data.turnout).toMatchObject({ expected: 12, received: 2 });
  expect(data.members.flatMap(({ file }) => file ?? []).sort()).toEqual([...files].sort());
});

test('a result is written in a format', async () => {
  const { write } = await merge(`${forms}/koktobe-4.yaml`, { jobs: 1 });
  const bare = write as unknown as () => Promise<Uint8Array>;
  await expect(bare()).rejects.toThrow(new TypeError('write() takes a format: yaml, xlsx, docx, html, md.'));
});

test('a file that is not there is a member and a finding', async () => {
  const { data, findings } = await merge(['nowhere.yaml', `${forms}/koktobe-4.yaml`], { jobs: 1 });
  expect(data.members.map(({ status }) => status).sort()).toEqual(['accepted', 'unreadable']);
  expect(findings).toMatchObject([{ check: 'file/not-found', at: { file: 'nowhere.yaml' } }]);
});

test('a roster with errors, and a last year that is none, are refused', async () => {
  const bytes = new TextEncoder().encode('kind: roster\nproviders:\n  - bin: "12"\n');
  const bad = await merge(forms, { roster: { name: 'roster.yaml', bytes } }).catch((error) => error);
  expect(bad).toMatchObject({ name: 'EsepError', code: 'roster' });
  expect(bad.message).toContain('roster.yaml:3:');
  expect(inspect(bad)).toMatch(/^EsepError: roster\.yaml:3:/);
  const school = 'samples/school.yaml';
  const own = await merge(school, { roster: school }).catch((error) => error);
  expect(own).toMatchObject({ code: 'roster', message: expect.stringContaining('«roster», а стоит «provider»') });
  const same = merge(forms, { previous: 'samples/district/result/consolidated.yaml' });
  await expect(same).rejects.toThrow(/"previous" is 2025-2026, which is not before/);
});

test('what is configured counts in every file and decides which files are data', async () => {
  const config = { exclude: ['**/*.xlsx'], checks: { 'totals/*': 'off' } };
  const { data, findings } = await merge(forms, { config, jobs: 2 });
  expect(data.members.some(({ file }) => file?.endsWith('.xlsx'))).toBe(false);
  expect(findings.filter(({ check }) => check.startsWith('totals/'))).toEqual([]);
});

test('the library writes what the command line writes', async () => {
  const folder = makeFolder();
  const paths = ['zhanatalap6.yaml', 'karasu 5.xlsx'].map((name) => join(process.cwd(), forms, name));
  const list = join(process.cwd(), roster);
  esep(folder, ['merge', ...paths, '-o', 'out', '--roster', list, '--quiet', '--no-config', '--to', 'docx,xlsx']);
  const { write } = await merge(paths, { roster: list, jobs: 1 });
  for (const format of ['yaml', 'docx', 'xlsx'] as const) {
    const bytes = Buffer.from(await write(format, { folder: join(folder, 'out') }));
    expect(bytes.equals(readFileSync(join(folder, `out/consolidated.${format}`))), format).toBe(true);
  }
});
