import { copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { encryptedWorkbook, pdfFile } from '../../merge/broken-files.mjs';
import { createRandom } from '../../merge/random.mjs';
import { esep, makeFolder } from '../esep.ts';

interface Member {
  readonly file: string;
  readonly status: string;
  readonly counted: boolean;
}

const GOOD = '2025 ж. № 3 мектеп (соңғы) [дұрыс].xlsx';

/** A folder as departments have them: one good form, and everything else that gathers in such a folder. */
function junkFolder(): string {
  const folder = makeFolder();
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'forms', name), content);
  mkdirSync(join(folder, 'forms'));
  copyFileSync('samples/school.xlsx', join(folder, 'forms', GOOD));
  put('~$мектеп.xlsx', 'x');
  put('скан.pdf', pdfFile(createRandom(1)));
  put('құпиясөз.xlsx', encryptedWorkbook(createRandom(2)));
  put('бос.yaml', '');
  put('алып.xlsx', '');
  // Sparse: three gigabytes that take no room.
  truncateSync(join(folder, 'forms', 'алып.xlsx'), 3 * 1024 ** 3);
  symlinkSync('.', join(folder, 'forms', 'айналма'));
  symlinkSync('өзіне', join(folder, 'forms', 'өзіне'));
  return folder;
}

test('a folder with junk: each piece is named with its reason, the rest is merged', () => {
  const folder = junkFolder();
  const { code, out, err } = esep(folder, ['merge', 'forms', '-o', 'нәтиже', '--quiet']);
  const { members, declared, turnout } = parse(readFileSync(join(folder, 'нәтиже', 'consolidated.yaml'), 'utf8'));
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(declared.total).toBe(412);
  expect(turnout.reported).toBe(1);
  const statuses = members.map(({ file, status, counted }: Member) => [file.normalize('NFC'), status, counted]);
  expect(Object.fromEntries(statuses.map(([file, ...rest]: string[]) => [file, rest]))).toEqual({
    [`../forms/${GOOD}`]: ['accepted', true],
    '../forms/~$мектеп.xlsx': ['unreadable', false],
    '../forms/скан.pdf': ['unreadable', false],
    '../forms/құпиясөз.xlsx': ['unreadable', false],
    '../forms/бос.yaml': ['unreadable', false],
    '../forms/алып.xlsx': ['unreadable', false],
    '../forms/өзіне': ['unreadable', false],
  });
  for (const reason of [
    /~\$мектеп\.xlsx\s+\S+\s+file\/lock/,
    /скан\.pdf\s+\S+\s+file\/kind/,
    /құпиясөз\.xlsx\s+\S+\s+file\/encrypted/,
    /бос\.yaml\s+\S+\s+file\/empty/,
    /алып\.xlsx\s+\S+\s+file\/too-large/,
    /айналма\s+\S+\s+file\/link-loop/,
    /өзіне\s+\S+\s+file\/not-found/,
  ]) {
    expect(out).toMatch(reason);
  }
});
