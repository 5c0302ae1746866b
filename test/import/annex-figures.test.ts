import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../src/import/import.ts';
import { createReport } from '../../src/model/report.ts';
import type { Published } from '../../src/published/passage.ts';
import { readPublished } from '../../src/published/read.ts';
import { buildReport } from '../../src/report/build.ts';
import { LAYOUTS, type LayoutName } from '../../src/report/layouts.ts';
import { defaultTemplates } from '../../src/report/templates.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { loadWriter } from '../../src/writers/list.ts';

const { reference, template } = defaultTemplates;
const yaml = readFileSync('samples/school.yaml', 'utf8');
const reportOf = (text: string) => createReport(readYaml('school.yaml', text)).report;
const lastYear = reportOf(yaml.replace(/2025/g, '2024').replace('252', '250'));

/** What is read from the school's report with its annex of figures. */
async function readBack(layout: LayoutName, format: 'docx' | 'html', previous?: typeof lastYear) {
  const options = { ...LAYOUTS[layout], charts: true, ...(previous && { previous }) };
  const bytes = await (await loadWriter(format)).write(buildReport(reportOf(yaml), reference, template, options));
  return importReport((await readPublished(`report.${format}`, bytes)) as Published, { reference, template });
}

interface Data {
  readonly complaints: { readonly records: readonly unknown[] };
  readonly annexes?: unknown;
  readonly declared: object;
  readonly services: readonly { readonly counts: object }[];
}

describe.each(['docx', 'html'] as const)('the annex of figures in %s', (format) => {
  test.each(['pages', 'columns', 'kk', 'ru'] as const)('in the layout %s is read as figures', async (layout) => {
    const { data, remarks } = await readBack(layout, format);
    const { complaints, annexes, services, declared } = data as Data;
    expect(remarks).toEqual([]);
    expect(complaints.records).toHaveLength(3);
    expect(annexes).toBeUndefined();
    expect(declared).toMatchObject({ total: 412, provider: 57, corporation: 3, electronic: 352 });
    expect(services.map(({ counts }) => counts)).toEqual(
      reportOf(yaml).services?.map(({ counts }) => ({ ...counts, total: expect.any(Number) })),
    );
  });

  test('beside those of another year its own are read, and of the others it is said', async () => {
    const { data, remarks } = await readBack('pages', format, lastYear);
    const { complaints, annexes, services } = data as Data;
    expect(complaints.records).toHaveLength(3);
    expect(annexes).toBeUndefined();
    expect(services).toHaveLength(6);
    expect(new Set(remarks.map(({ reason, text }) => `${reason} ${text}`))).toEqual(new Set(['other-period 2024']));
  });
});
