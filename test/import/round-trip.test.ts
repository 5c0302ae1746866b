import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../src/import/import.ts';
import { canonical } from '../../src/model/canonical.ts';
import { createReport } from '../../src/model/report.ts';
import type { Published } from '../../src/published/passage.ts';
import { readPublished } from '../../src/published/read.ts';
import { buildReport } from '../../src/report/build.ts';
import { LAYOUTS, type LayoutName } from '../../src/report/layouts.ts';
import { defaultTemplates } from '../../src/report/templates.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { loadWriter } from '../../src/writers/list.ts';
import { printedOf } from './printed.ts';

const { reference, template } = defaultTemplates;

/** What comes back of a sample once it was built, in the words that it prints. */
async function comeBack(sample: string, layout: LayoutName, format: 'docx' | 'html') {
  const file = `samples/${sample}`;
  const source = readYaml(file, readFileSync(file, 'utf8'));
  const { report } = createReport(source);
  const writer = await loadWriter(format);
  const bytes = await writer.write(buildReport(report, reference, template, LAYOUTS[layout]));
  const published = (await readPublished(`report.${format}`, bytes)) as Published;
  return { given: source.data, imported: importReport(published, { reference, template }) };
}

const SAMPLES = ['school.yaml', 'published.yaml'];
const FORMATS = ['docx', 'html'] as const;

describe.each(FORMATS)('a report built as %s and read back', (format) => {
  test.each(SAMPLES.flatMap((sample) => (['pages', 'columns'] as const).map((layout) => [sample, layout] as const)))(
    '%s in the layout %s has all that is printed',
    async (sample, layout) => {
      const { given, imported } = await comeBack(sample, layout, format);
      expect(imported.remarks).toEqual([]);
      expect(imported.missing).toEqual([]);
      expect(canonical(imported.data)).toEqual(printedOf(given, reference, ['kk', 'ru']));
    },
  );

  test.each(SAMPLES.flatMap((sample) => (['kk', 'ru'] as const).map((lang) => [sample, lang] as const)))(
    '%s in the one language %s has all that is printed in it',
    async (sample, lang) => {
      const { given, imported } = await comeBack(sample, lang, format);
      expect(imported.remarks).toEqual([]);
      expect(canonical(imported.data)).toEqual(printedOf(given, reference, [lang]));
    },
  );
});
