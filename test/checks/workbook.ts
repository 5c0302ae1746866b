import type { Check, Finding } from '../../src/checks/check.ts';
import { checkReport } from '../../src/checks/run.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { wordsOf } from './harness.ts';

const options = createOptions(defaultReference);

/** Puts the data of YAML into a workbook and runs every check on that. */
export async function checkExcel(yaml: string): Promise<readonly Finding[]> {
  const bytes = await writeWorkbook(readYaml('report.yaml', yaml).data, options);
  return checkReport(createReport(await readBytes('report.xlsx', bytes, options)), defaultReference);
}

/** What a check says, in Russian, of the workbook that holds the data of YAML. */
export async function excelWords(check: Check, yaml: string): Promise<readonly string[]> {
  const findings = (await checkExcel(yaml)).filter((finding) => finding.check === check.id);
  for (const finding of findings) for (const lang of ['kk', 'en'] as const) wordsOf(check, finding, lang);
  return findings.map((finding) => wordsOf(check, finding, 'ru'));
}
