import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/check.ts';
import { checkReport } from '../../src/checks/run.ts';
import { canonical } from '../../src/model/canonical.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import { generateRepublic, type RepublicFile, type RepublicSettings } from './generator.mjs';

/** How many kinds of mistakes there are. */
const KINDS = 43;

const options = createOptions(defaultReference);
const files = (settings: RepublicSettings) => [...generateRepublic(settings).files];

async function check({ name, bytes }: RepublicFile) {
  const source = await readBytes(name, bytes, options);
  return checkReport(createReport(source), defaultReference);
}

const sorted = (findings: readonly object[]) => findings.map((finding) => JSON.stringify(finding)).sort();
const places = (findings: readonly Finding[]) =>
  sorted(findings.map(({ check, at: { file, ...place } }) => ({ check, ...place })));

test('a valid school has nothing to find, in either format', async () => {
  for (const file of files({ seed: 7, schools: 40, mistakes: 0 })) {
    expect(await check(file), file.name).toEqual([]);
  }
});

test('YAML and Excel of a school read alike', async () => {
  const [yaml, xlsx] = (['yaml', 'xlsx'] as const).map((format) =>
    files({ seed: 3, schools: 20, mistakes: 0, formats: [format] }),
  );
  for (const [index, file] of (yaml ?? []).entries()) {
    const other = xlsx?.[index] as RepublicFile;
    const { esep, kind, ...data } = (await readBytes(file.name, file.bytes, options)).data as Record<string, unknown>;
    expect({ esep, kind }).toEqual({ esep: 1, kind: 'provider' });
    expect(canonical((await readBytes(other.name, other.bytes, options)).data)).toEqual(canonical(data));
    expect(other.data).toEqual(file.data);
  }
});

describe('every planted mistake is found where it was planted, and nothing else is', () => {
  const planted = files({ seed: 5, schools: 90, mistakes: 1, regions: 3 });
  test.each(planted.map((file) => [file.planted?.kind ?? 'first of two', file.name, file] as const))(
    '%s in %s',
    async (_, __, file) => {
      const { findings: planted = [], status } = file.planted ?? {};
      const findings = await check(file);
      expect(places(findings)).toEqual(sorted(planted));
      const severe = new Set(findings.map(({ severity }) => severity));
      if (status === 'rejected') expect(severe).toContain('error');
      if (status === 'warnings') expect([...severe]).toEqual(['warning']);
    },
  );
});

test('every kind of mistake comes up, and the known totals leave out what must not be summed', () => {
  const { files: drawn, truth } = generateRepublic({ seed: 2, schools: 90, mistakes: 1 });
  const all = [...drawn];
  expect(truth.files).toBe(all.length);
  expect(new Set(truth.planted.map(({ kind }) => kind)).size).toBe(KINDS);
  const summed = all.filter(({ planted }) => planted === undefined || planted.status === 'warnings');
  expect(truth.totals.schools).toBe(summed.length);
  const electronic = summed.map(({ data }) => (data as { declared: { electronic: unknown } }).declared.electronic);
  const sum = electronic.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
  expect(truth.totals.figures['declared/electronic']).toEqual({ sum, of: summed.length });
});

test('the sums of the services are those that the schools declare', () => {
  const { files: drawn, truth } = generateRepublic({ seed: 4, schools: 120, formats: ['yaml'] });
  for (const _ of drawn);
  const { figures } = truth.totals;
  for (const channel of ['provider', 'corporation', 'electronic', 'total']) {
    const services = Object.entries(figures).filter(([key]) => new RegExp(`^services/.*/counts/${channel}$`).test(key));
    expect(services.reduce((sum, [, figure]) => sum + figure.sum, 0)).toBe(figures[`declared/${channel}`]?.sum);
  }
});

test('the roster knows who is missing, late and not on it', () => {
  const shares = { mistakes: 0.1, missing: 0.1, late: 0.1, unlisted: 0.1 };
  const { files: drawn, truth } = generateRepublic({ seed: 9, schools: 200, formats: ['yaml'], ...shares });
  const sent = new Set([...drawn].map(({ bin }) => bin));
  const listed = new Map(truth.providers.map((provider) => [provider.bin, provider]));
  expect(listed.size).toBe(truth.providers.length);
  for (const { bin } of truth.missing) expect([sent.has(bin), listed.has(bin)]).toEqual([false, true]);
  for (const { bin } of truth.unlisted) expect([sent.has(bin), listed.has(bin)]).toEqual([true, false]);
  const late = truth.providers.filter(({ received = '' }) => received > truth.deadline).map(({ bin }) => bin);
  expect(late).toEqual(truth.late.map(({ bin }) => bin));
  for (const list of [truth.missing, truth.late, truth.unlisted]) expect(list.length).toBeGreaterThan(5);
});

test('the same seed gives the same bytes, another seed others', () => {
  const hash = (seed: number) =>
    files({ seed, schools: 60, mistakes: 0.5 })
      .reduce((sum, { name, bytes }) => sum.update(name).update(bytes), createHash('sha256'))
      .digest('hex');
  expect(hash(1)).toBe(hash(1));
  expect(hash(1)).not.toBe(hash(2));
});
