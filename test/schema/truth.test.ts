import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { createRoster } from '../../src/model/roster.ts';
import { understand } from '../../src/model/understand.ts';
import { configSchema } from '../../src/policy/config-schema.ts';
import { createSchema, type DocumentKind } from '../../src/schema/documents.ts';
import type { Source } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { fullReport, reportData } from '../arbitrary.ts';
import { broken } from './broken.ts';

const readings = {
  report: createReport,
  roster: createRoster,
  consolidated: createConsolidated,
  config: (source: Source) => understand(configSchema, source),
} as const;

function compile(kind: DocumentKind) {
  const validate = new Ajv2020({ strict: false, allErrors: false }).compile(createSchema(kind, defaultReference));
  return {
    fits: (data: unknown): boolean => validate(data),
    byEsep: (text: string): boolean => {
      const { errors } = readings[kind](readYaml('data.yaml', text));
      return errors.length === 0;
    },
    why: () => validate.errors,
  };
}

const yaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false });
const sample = (name: string): unknown => parse(readFileSync(`samples/${name}`, 'utf8'));

/**
 * The one exception to the law: of an item of a list that is blank throughout esep does not look at the names of its
 * fields either, since nothing is lost; the schema does.
 */
function withoutBlankItems(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => !isBlank(item)).map(withoutBlankItems);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutBlankItems(value)]));
}
const isBlank = (data: unknown): boolean =>
  data === null ||
  (typeof data === 'string' && data.trim() === '') ||
  (typeof data === 'object' && Object.values(data).every(isBlank));

/** The consolidated sample with as much of it as takes part in every rule. */
function shortDistrict(): unknown {
  const { members, services, ...rest } = sample('district/result/consolidated.yaml') as Record<string, unknown[]>;
  return { ...rest, services: services?.slice(0, 1), members: members?.slice(0, 1) };
}

const config = {
  extends: 'ci',
  lang: 'kk',
  fail_on: 'warning',
  files: ['**/*.yaml'],
  exclude: ['old/**'],
  checks: { 'services/total': 'error', 'text/*': 'off' },
  options: { complaints: { days: 5, holidays: ['2026-03-08'], workdays: [] }, comparison: { jump: 2.5, peers: 8 } },
  overrides: [{ files: ['a.yaml'], checks: { '*': 'info' } }],
  suppressions: [{ check: ['services/total'], files: ['b.yaml'], reason: 'себебі', until: '01.01.2027' }],
  ignores: true,
};

const sources: readonly (readonly [DocumentKind, string, Arbitrary<unknown>])[] = [
  ['report', 'whole reports', fullReport()],
  ['report', 'drafts', reportData()],
  ['roster', 'the roster of the sample', fc.constant(sample('district/roster.yaml'))],
  ['consolidated', 'the district of the sample', fc.constant(shortDistrict())],
  ['config', 'a configuration', fc.constant(config)],
];

describe.each(sources)('%s: %s', (kind, _, data) => {
  const { fits, byEsep, why } = compile(kind);

  test('what is written as it should be fits both', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = yaml(value);
        expect({ schema: fits(parse(text)), why: why(), esep: byEsep(text) }).toEqual({
          schema: true,
          why: null,
          esep: true,
        });
      }),
      { numRuns: 30 },
    );
  });

  test('what is broken fits both or neither', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(broken(data), (value) => {
        const text = yaml(value);
        const esep = byEsep(text);
        seen[esep ? 'good' : 'bad']++;
        expect({ schema: fits(withoutBlankItems(parse(text))), text }).toEqual({ schema: esep, text });
        if (fits(parse(text))) expect({ esep, text }).toEqual({ esep: true, text });
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(3);
  });
});

describe('numbers that are not written as they print', () => {
  const { fits, byEsep } = compile('report');
  // The schema is told the number only, esep sees how it was written: the schema is the more lenient.
  test.each(['1.0', '1e2', '0x1F', '+5', '0o17', '-0'])('declared.total: %s fits the schema only', (written) => {
    const text = `declared:\n  total: ${written}\n`;
    expect([fits(parse(text)), byEsep(text)]).toEqual([true, false]);
  });

  test.each([
    ['provider:\n  bin: 010540001234\n', true],
    ['provider:\n  phone: +77143171421\n', true],
    ['declared:\n  total: 007\n', true],
    ['declared:\n  total: 12345678901\n', false],
    ['date: 2022-02-01\n', true],
    ['period: 2025\n', true],
    ['period: 2025.5\n', false],
    ['provider:\nservices:\n  -\n  - id: transfer\n', true],
    ['esep: 1\nkind: provider\n', true],
    ['esep: 2\n', false],
    ['kind: roster\n', false],
  ])('%j: both say %s', (text, isRight) => {
    expect([fits(parse(text)), byEsep(text)]).toEqual([isRight, isRight]);
  });
});
