import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyTypography, normalise } from '../../src/language/typography.ts';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { builtInTemplates, defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { buildReport } from '../../src/report/build.ts';
import { buildConsolidated } from '../../src/report/build-consolidated.ts';
import type { ConsolidatedTemplate } from '../../src/report/consolidated-template.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import type { Template } from '../../src/report/template.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { reportData } from '../arbitrary.ts';
import { readSample } from '../samples/read.ts';
import { textsOf } from './texts-of.ts';

const build = (data: Parameters<typeof buildReport>[0]) =>
  buildReport(data, defaultReference, builtInTemplates.report as Template, { charts: true });
const consolidated = createConsolidated(
  readYaml('t.yaml', readFileSync('samples/district/result/consolidated.yaml', 'utf8')),
).consolidated;

const partsOf = ({ title, blocks }: ReportDocument) => [title, ...blocks.flatMap(textsOf)].flat();

const documents = (): readonly ReportDocument[] => [
  ...['published.yaml', 'school.yaml'].map((name) => build(readSample(name).report)),
  buildConsolidated(consolidated, defaultReference, builtInTemplates.consolidated as ConsolidatedTemplate),
];

test('every text of the samples is set as the trade has it', () => {
  for (const { lang, value } of documents().flatMap(partsOf)) {
    expect(value).toBe(applyTypography(normalise(value), lang).trim());
    expect(value).not.toMatch(/["'`]|\.{3}| - |—| {2}|№ |\d %|\d (?:мм|тг|теңге|тенге|жыл|год|қызмет|услуг)/);
  }
});

test('no text of any report has double spaces, a loose number sign or per cent, or marks that nobody sees', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      const { report } = createReport(readYaml('t.yaml', JSON.stringify(data)));
      for (const { value } of partsOf(build(report))) {
        expect(value).not.toMatch(/[ \u00a0]{2}|№ |\d %|[\u00ad\u200b-\u200f\ufeff]|^\s|\s$/);
      }
    }),
    { numRuns: 60 },
  );
});
