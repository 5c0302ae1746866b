import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkMerger, locate } from '../../src/checks/merge-places.ts';
import { pretty } from '../../src/formatters/pretty.ts';
import { readSubmission } from '../../src/merge/read-submission.ts';
import { merge } from '../../src/model/merge.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { readSource } from '../../src/source/read.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { rosterOf } from './merge/merging.ts';

const options = createOptions(defaultReference);
const folder = mkdtempSync(join(tmpdir(), 'esep-places-'));
const file = (name: string) => join(folder, name);

/** A small school: its total is that of its one service. */
const dataOf = (bin: string, period: string, total: number) => ({
  esep: 1,
  kind: 'provider',
  provider: { name: { kk: `${bin} мектебі`, ru: `Школа ${bin}` }, bin },
  period,
  date: '2026-07-01',
  declared: { total },
  services: [{ id: 'transfer', counts: { total } }],
});

test('findings on a merge stand in the right line or cell of the right file', async () => {
  const files = {
    'a.yaml': JSON.stringify(dataOf('211040000605', '2025-2026', 5), null, 1),
    'b.xlsx': await writeWorkbook(dataOf('211040000605', '2025-2026', 6), options),
    'c.xlsx': await writeWorkbook(dataOf('010540001234', '2024-2025', 7), options),
    'd.yaml': JSON.stringify(dataOf('100040000001', '2025-2026', 8), null, 1),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
  const readings = await Promise.all(
    Object.keys(files).map((name) => readSubmission(file(name), defaultReference, '2026-01-31')),
  );
  const roster = rosterOf(['{ bin: "211040000605" }', '{ bin: "010540001234" }'], 'period: 2025-2026');
  const merger = merge(
    readings.map(({ submission }) => ({ ...submission, errors: 0 })),
    { roster: roster.roster },
  );
  const read: string[] = [];
  const findings = await checkMerger({ merger }, roster.at, defaultReference, (requests) =>
    locate(requests, (name) => {
      read.push(name);
      return readSource(name, options);
    }),
  );
  const facts = 'Мәліметтер – Сведения';
  expect(findings.map(({ check, at }) => [check, at])).toEqual([
    ['merge/contradiction', { file: file('a.yaml'), line: 14, column: 12 }],
    ['merge/contradiction', { file: file('b.xlsx'), sheet: facts, cell: 'B18' }],
    ['merge/period', { file: file('c.xlsx'), sheet: facts, cell: 'B15' }],
    ['merge/unlisted', { file: file('d.yaml'), line: 9, column: 10 }],
  ]);
  expect(findings[0]?.related).toEqual([{ file: file('b.xlsx'), sheet: facts, cell: 'B18' }]);
  // Each file once, and only those that are spoken of.
  expect(read.sort()).toEqual(Object.keys(files).map(file).sort());
  const sources = await Promise.all(read.map((name) => readSource(name, options)));
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const printed = pretty.format(findings, { lang, colour: false, sources });
    expect(printed).not.toMatch(/undefined|\[object|NaN/);
  }
});

test('where nothing is wrong no file is read again', async () => {
  const name = file('single.yaml');
  writeFileSync(name, JSON.stringify(dataOf('211040000605', '2025-2026', 5)));
  const { submission } = await readSubmission(name, defaultReference, '2026-01-31');
  const merger = merge([{ ...submission, errors: 0 }]);
  const refuse = () => Promise.reject(new Error('a file was read again'));
  expect(await checkMerger({ merger }, () => ({ file: '' }), defaultReference, refuse)).toEqual([]);
});
