import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { treeOf } from '../cli/merge/merging.ts';
import { mergeDistrict } from './make-district.mjs';

const RESULT = 'samples/district/result';
const folder = mkdtempSync(join(tmpdir(), 'esep district '));

beforeAll(() => {
  for (const name of ['forms', 'roster.xlsx']) {
    cpSync(join('samples/district', name), join(folder, name), { recursive: true });
  }
  mergeDistrict(folder, join(folder, 'result'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the result beside the sample district is what esep makes today, file by file', () => {
  const made = treeOf(join(folder, 'result'));
  expect(Object.keys(made).length).toBe(9);
  expect(made).toEqual(treeOf(RESULT));
});

test('the data of both are the same, line by line', () => {
  const lines = (where: string) => readFileSync(join(where, 'consolidated.yaml'), 'utf8').split('\n');
  expect(lines(join(folder, 'result'))).toEqual(lines(RESULT));
});
