import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/check.ts';
import { fingerprintsOf } from '../../src/checks/fingerprint.ts';
import { checkYaml } from './harness.ts';

const published = readFileSync('samples/published-as-it-was.yaml', 'utf8');
const lines = published.split('\n');
/** Lines in front of which another may stand: those of the fields of the file itself. */
const tops = lines.flatMap((line, index) => (/^[a-z]/.test(line) ? [index] : []));
const printsOf = (findings: readonly Finding[]) => [...fingerprintsOf(findings).values()];

test('no two findings of a run share one, however alike they are', () => {
  const prints = printsOf(checkYaml(published));
  expect(prints.length).toBeGreaterThan(20);
  expect(new Set(prints).size).toBe(prints.length);
  const same: Finding = { check: 'text/missing', severity: 'error', at: { file: 'a.yaml', line: 1, column: 1 } };
  expect(new Set(printsOf([same, { ...same }, { ...same }])).size).toBe(3);
});

test('they stay the same when blank lines and comments push the rest down', () => {
  const before = printsOf(checkYaml(published));
  const insertion = fc.record({ at: fc.constantFrom(...tops), text: fc.constantFrom('', '# түсініктеме: 1', '   ') });
  fc.assert(
    fc.property(fc.array(insertion, { minLength: 1, maxLength: 8 }), (insertions) => {
      const moved = lines.flatMap((line, index) => [
        ...insertions.filter(({ at }) => at === index).map(({ text }) => text),
        line,
      ]);
      expect(printsOf(checkYaml(moved.join('\n')))).toEqual(before);
    }),
    { numRuns: 10 },
  );
});

const base: Finding = {
  check: 'services/total',
  severity: 'error',
  at: { file: 'data/a.xlsx', sheet: 'Қызметтер', cell: 'E14' },
  values: { stated: 33, service: { kk: 'Ауыстыру', ru: 'Перевод', en: 'Transfer' } },
  terms: [{ label: 'x', value: 12, at: { file: 'data/a.xlsx', sheet: 'Қызметтер', cell: 'B14' } }],
};

test.each<[string, Finding]>([
  ['cell', { ...base, at: { file: 'data/a.xlsx', sheet: 'Қызметтер', cell: 'E15' } }],
  ['way to write the file', { ...base, at: { file: './data/a.xlsx', sheet: 'Қызметтер', cell: 'E14' } }],
  ['severity', { ...base, severity: 'info' }],
  ['decision', { ...base, known: true }],
  ['row that is told in the message', { ...base, values: { ...base.values, row: 7 } }],
])('another %s is the same finding', (_, finding) => {
  expect(printsOf([finding])).toEqual(printsOf([base]));
});

test.each<[string, Finding]>([
  ['check', { ...base, check: 'services/kinds' }],
  ['file', { ...base, at: { file: 'data/b.xlsx', sheet: 'Қызметтер', cell: 'E14' } }],
  ['sheet', { ...base, at: { file: 'data/a.xlsx', sheet: 'Услуги', cell: 'E14' } }],
  ['figure', { ...base, values: { ...base.values, stated: 34 } }],
  ['term', { ...base, terms: [] }],
])('another %s is another finding', (_, finding) => {
  expect(printsOf([finding])).not.toEqual(printsOf([base]));
});
