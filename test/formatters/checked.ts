import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/checks/check.ts';
import { checkReport } from '../../src/checks/run.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import type { Source } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';

const options = createOptions(defaultReference);

/** A file and what was found in it. */
export interface Checked {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** The invented school with three slips: a total, a channel of a service, a late answer. */
export const mistaken = readFileSync('samples/school.yaml', 'utf8')
  .replace('total: 412', 'total: 402')
  .replace(
    '{ provider: 21, corporation: 0, electronic: 12, total: 33 }',
    '{ provider: 12, corporation: 0, electronic: 12, total: 33 }',
  )
  .replace('answered: 2025-02-14', 'answered: 2025-02-24');

/** Checks YAML under a name. */
export function checkedYaml(file: string, yaml: string): Checked {
  const read = createReport(readYaml(file, yaml));
  return { sources: [read.source], findings: checkReport(read, defaultReference) };
}

/** Checks the data of YAML as a workbook. */
export async function checkedExcel(file: string, yaml: string): Promise<Checked> {
  const bytes = await writeWorkbook(readYaml(file, yaml).data, options);
  const read = createReport(await readBytes(file, bytes, options));
  return { sources: [read.source], findings: checkReport(read, defaultReference) };
}

/** A sample as it is in the folder of the project. */
export function checkedSample(name: string): Checked {
  return checkedYaml(`samples/${name}.yaml`, readFileSync(`samples/${name}.yaml`, 'utf8'));
}

/** Findings on which something was decided: the first suppressed in the file, the second in the configuration, the third known. */
export function checkedDecided(): Checked {
  const { sources, findings } = checkedYaml('деректер/2025 жыл.yaml', mistaken);
  const decisions: readonly Partial<Finding>[] = [
    {
      suppressed: {
        kind: 'file',
        reason: 'Журнал & <қағаз>',
        at: { file: 'деректер/2025 жыл.yaml', line: 3, column: 1 },
      },
    },
    {
      suppressed: {
        kind: 'config',
        reason: 'решение отдела',
        until: '2027-01-01',
        at: { file: 'esep.config.yaml', line: 7, column: 5 },
      },
    },
    { known: true },
  ];
  const unreadable: Finding = {
    check: 'file/encrypted',
    severity: 'error',
    at: { file: 'жабық.xlsx' },
    related: [{ file: 'деректер/2025 жыл.yaml', line: 1, column: 1 }],
  };
  return {
    sources,
    findings: [...findings.map((finding, index) => ({ ...finding, ...decisions[index] })), unreadable],
  };
}
