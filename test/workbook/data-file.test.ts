import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeDataFile, writeYaml } from '../../src/workbook/data-file.ts';
import { fullReport, nastyText, options, reportData } from '../arbitrary.ts';

/** What every data file begins with. */
const VERSION = { esep: 1, kind: 'provider' };

test.each(['.yaml', '.json'] as const)('data written to %s and read again are the same data', async (ending) => {
  await fc.assert(
    fc.asyncProperty(reportData(), async (data) => {
      const source = readYaml('report', (await writeDataFile(data, ending, options)) as string);
      expect(source.errors).toEqual([]);
      expect(JSON.stringify(source.data)).toBe(JSON.stringify(canonical({ ...VERSION, ...data })));
    }),
    { numRuns: 200 },
  );
});

test('any text comes back from any place of a YAML file', async () => {
  await fc.assert(
    fc.asyncProperty(nastyText(), async (text) => {
      const data = { provider: { name: { kk: text }, sites: [text] }, texts: [{ kk: text, ru: text }] };
      const source = readYaml('report.yaml', await writeYaml(data));
      expect(source.errors).toEqual([]);
      expect(source.data).toEqual({ ...VERSION, ...data });
    }),
    { numRuns: 500 },
  );
});

test('what another reader would take for a number, a yes or a no stands in quotes', async () => {
  const data = { provider: { bin: '010540001234', name: { kk: '2021', ru: 'no' } }, date: '2022-02-01' };
  expect(await writeYaml(data)).toBe(`esep: 1
kind: provider
provider:
  name:
    kk: "2021"
    ru: "no"
  bin: "010540001234"
date: 2022-02-01
`);
});

test('a long paragraph stays on its line', async () => {
  const text = 'ұзақ сөйлем '.repeat(60).trim();
  const lines = (await writeYaml({ texts: [{ kk: text }] })).trimEnd().split('\n');
  expect(lines).toEqual(['esep: 1', 'kind: provider', 'texts:', `  - kk: ${text}`]);
});

test('a generated full report is understood whole', () => {
  fc.assert(
    fc.property(fullReport(), (data) => {
      const source = readYaml('full.yaml', JSON.stringify(data));
      expect(createReport(source).errors).toEqual([]);
    }),
  );
});
