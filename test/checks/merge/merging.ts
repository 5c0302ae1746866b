import { expect } from 'vitest';
import type { Check, Finding } from '../../../src/checks/check.ts';
import type { Thresholds } from '../../../src/checks/comparison.ts';
import { defaultOptions } from '../../../src/checks/options.ts';
import { checkMerging } from '../../../src/checks/run.ts';
import type { ReadConsolidated } from '../../../src/model/consolidated.ts';
import { type MergeSettings, merge } from '../../../src/model/merge.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { createRoster, type ReadRoster } from '../../../src/model/roster.ts';
import { packTally, type Submission } from '../../../src/model/submission.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { wordsOf } from '../harness.ts';

/** The BIN of the school with a number; its digits need not be a real BIN's. */
export const binOf = (number: number): string => String(100_040_000_000 + number);

/** What a school sent: how often each service was rendered, and what is different from an ordinary report. */
export function school(number: number, services: Record<string, number>, more: Partial<Submission> = {}): Submission {
  const totals = Object.entries(services).map(([id, sum]) => [`services/${id}/counts/total`, { sum, of: 1 }] as const);
  const total = Object.values(services).reduce((sum, value) => sum + value, 0);
  const figures = packTally(new Map([['declared/total', { sum: total, of: 1 }], ...totals]));
  return {
    file: `school-${String(number).padStart(3, '0')}.yaml`,
    state: 'read',
    kind: 'provider',
    name: { kk: `№ ${number} мектеп`, ru: `Школа № ${number}` },
    bin: binOf(number),
    period: '2025-2026',
    date: '2026-07-01',
    figures,
    digest: figures,
    errors: 0,
    warnings: 0,
    ...more,
  };
}

/** A roster of schools, read from YAML so that its entries have places. */
export function rosterOf(entries: readonly string[], head = ''): ReadRoster {
  const read = createRoster(
    readYaml('roster.yaml', `${head}\nproviders:\n${entries.map((e) => `  - ${e}\n`).join('')}`),
  );
  expect(read.errors).toEqual([]);
  return read;
}

/** The entry of a school on a roster. */
export const entryOf = (number: number, more = ''): string =>
  `{ bin: "${binOf(number)}", name: { kk: "№ ${number} мектеп", ru: "Школа № ${number}" }${more} }`;

interface Given extends Omit<MergeSettings, 'roster'> {
  readonly comparison?: Partial<Thresholds>;
  readonly roster?: ReadRoster;
  readonly previous?: ReadConsolidated;
}

/** Merges and checks; the place of a figure is its file with the key as the name of a sheet. */
export function checkAll(
  submissions: readonly Submission[],
  { roster, previous, comparison, ...settings }: Given = {},
) {
  const merger = merge(submissions, { ...settings, ...(roster && { roster: roster.roster }) });
  const placeOf = ({ file }: Submission, key: string) => ({ file, sheet: key, cell: 'A1' });
  const at = roster?.at ?? (() => ({ file: 'roster.yaml' }));
  const options = { ...defaultOptions, comparison: { ...defaultOptions.comparison, ...comparison } };
  return checkMerging({ merger, previous, placeOf }, at, defaultReference, options);
}

/** What one check finds: place and Russian words; its words in the other languages are formatted as well. */
export function saidBy(check: Check, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => finding.check === check.id)
    .map((finding) => {
      for (const lang of ['kk', 'en'] as const) wordsOf(check, finding, lang);
      const { at } = finding;
      const place = 'line' in at ? `${at.line}:${at.column}` : 'sheet' in at ? at.sheet : '';
      return `${at.file} ${place}: ${wordsOf(check, finding, 'ru').replaceAll('\u00a0', ' ')}`;
    });
}
