import { readFileSync } from 'node:fs';
import { compare, type ReadEither } from '../../src/diff/compare.ts';
import type { Comparison } from '../../src/diff/comparison.ts';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** A sample with some of its text replaced, each time just once. */
export function sampleWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`no «${from}» in the sample`);
      return text.replace(from, to);
    },
    readFileSync('samples/school.yaml', 'utf8'),
  );
}

/** The school of the samples a year later: figures, records and texts that a real school would change. */
export const nextYear = sampleWith(
  ['period: 2025', 'period: 2026'],
  ['date: 2026-01-15', 'date: 2027-01-14'],
  ['head:\n    position', 'head:\n    # a new one\n    position'],
  ['А. Ульгибаева', 'Б. Примерова'],
  ['total: 412', 'total: 1250'],
  ['electronic: 352', 'electronic: 1190'],
  [
    'counts: { provider: 12, corporation: 0, electronic: 289, total: 301 }',
    'counts: { provider: 12, electronic: 1127, total: 1139 }',
  ],
  [
    '  - id: duplicates\n    counts: { provider: 4, corporation: 3, electronic: 1, total: 8 }\n    refused: 0\n    overdue: 0\n',
    '',
  ],
  ['carried_out: жоқ', 'carried_out: иә'],
  ['ground: refusal', 'ground: term'],
  ['share: 94.2', 'share: 95'],
);

/** A report of one provider from YAML. */
export function reportOf(text: string, file = 'school.yaml'): ReadEither {
  return createReport(readYaml(file, text));
}

/** A consolidated report from YAML. */
export function wholeOf(text: string, file = 'consolidated.yaml'): ReadEither {
  return createConsolidated(readYaml(file, `esep: 1\nkind: consolidated\n${text}`));
}

/** What differs between two reports of one kind. */
export function differ(before: ReadEither, after: ReadEither): Comparison {
  const comparison = compare(before, after, defaultReference);
  if (!comparison) throw new Error('reports of different kinds');
  return comparison;
}
