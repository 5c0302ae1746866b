import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, read } from '../../src/library/index.ts';
import { esep, makeFolder } from '../cli/esep.ts';

const total = {
  check: 'totals/channels',
  severity: 'error',
  at: { file: 'samples/mistake.yaml', line: 25, column: 10 },
  working: '57 + 3 + 352 = 412',
};

test('findings have their place, their sum and their words', async () => {
  const [finding] = await check('samples/mistake.yaml', { lang: 'en' });
  expect(finding).toMatchObject({ ...total, values: { stated: 402 } });
  expect(finding?.message).toContain('402');
  expect(finding?.help).toMatch(/\.$/);
  expect(finding?.terms.map(({ value, at }) => [value, 'line' in at && at.line])).toEqual([
    [57, 26],
    [3, 27],
    [352, 28],
  ]);
});

test('only the words depend on the language', async () => {
  const [kk, ru, en] = await Promise.all(
    (['kk', 'ru', 'en'] as const).map((lang) => check('samples/published-as-it-was.yaml', { lang })),
  );
  const bare = (findings = ru) => findings?.map(({ message: _, help: __, ...rest }) => rest);
  expect(bare(kk)).toEqual(bare(ru));
  expect(bare(en)).toEqual(bare(ru));
  expect(kk?.[0]?.message).not.toBe(ru?.[0]?.message);
});

test('what was read is checked as it stood in the file, whatever became of its data', async () => {
  const result = await read('samples/mistake.yaml');
  if (result.kind === 'provider') result.data.services = [];
  expect(await check(result)).toEqual(await check('samples/mistake.yaml'));
});

test('the library finds what the command line finds', async () => {
  const folder = makeFolder();
  const file = `${process.cwd()}/samples/published-as-it-was.yaml`;
  const { out } = esep(folder, ['check', file, '--format', 'json', '--no-config']);
  const { findings } = JSON.parse(out);
  const same = findings.map(({ fingerprint: _, known: __, ...rest }: Record<string, unknown>) => rest);
  expect(await check(file)).toEqual(same);
});

test('what is configured decides: by a file, or by the same as an object', async () => {
  const config = {
    checks: { 'totals/*': 'warning' },
    overrides: [{ files: ['samples/**'], checks: { 'totals/services': 'off' } }],
  };
  const findings = await check('samples/mistake.yaml', { config });
  expect(findings.map(({ check: id, severity }) => [id, severity])).toEqual([['totals/channels', 'warning']]);
  const file = join(makeFolder(), 'esep.config.yaml');
  writeFileSync(file, 'lang: en\nchecks: { totals/channels: off }\n');
  const [finding, ...others] = await check('samples/mistake.yaml', { config: file });
  expect(finding).toMatchObject({ check: 'totals/services', message: expect.stringContaining('The total') });
  expect(others).toEqual([]);
});

test('a mistake in a configuration is an EsepError with its place', async () => {
  const error = await check('samples/school.yaml', {
    config: { checks: { 'totals/chanels': 'off' } },
    lang: 'en',
  }).catch((e) => e);
  expect(error).toMatchObject({ name: 'EsepError', code: 'config', findings: [{ check: 'config/unknown-check' }] });
  expect(error.message).toContain('totals/channels');
});

test('a suppression counts until its day', async () => {
  const config = { suppressions: [{ check: 'totals/*', reason: 'the journal burnt', until: '2026-06-30' }] };
  const on = async (today: string) => {
    const findings = await check('samples/mistake.yaml', { config, today });
    return findings.map(({ suppressed }) => suppressed?.reason);
  };
  expect(await on('2026-06-30')).toEqual(['the journal burnt', 'the journal burnt']);
  expect(await on('2026-07-01')).toEqual([undefined, undefined]);
});
