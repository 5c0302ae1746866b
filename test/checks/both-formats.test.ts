import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport } from '../../src/checks/run.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import type { Source } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeYaml } from '../../src/workbook/data-file.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { reportData } from '../arbitrary.ts';

const options = createOptions(defaultReference);

/** The values that name an entry of a list, which each format writes in its own way. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'data/missing-field': ['key'],
  'complaints/service': ['service', 'suggestion'],
  'services/mixed-up': ['expected', 'found'],
  'services/similar': ['entry'],
};

/** What was found, without the places, the order and what is the format's own. */
function found(source: Source): string[] {
  return checkReport(createReport(source), defaultReference)
    .map(({ check, values = {}, terms }) => {
      const shared = Object.entries(values).filter(([name]) => !OWN[check]?.includes(name));
      return JSON.stringify([check, shared, terms?.map(({ label, value }) => [label, value])]);
    })
    .sort();
}

test('the same data give the same findings in YAML and in Excel', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), async (data) => {
      const yaml = readYaml('data.yaml', await writeYaml(data));
      const excel = await readBytes('data.xlsx', await writeWorkbook(yaml.data, options), options);
      expect(found(excel)).toEqual(found(yaml));
    }),
    { numRuns: 40 },
  );
});
