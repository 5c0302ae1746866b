import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { walkFiles } from '../../src/source/walk.ts';

let folder: string;
const put = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'esep: 1\n');
  return path;
};
const walk = async (paths: readonly string[] = [folder], skip: readonly string[] = []) => {
  const { files, errors } = await walkFiles(paths, new Set(skip.map((path) => resolve(path))));
  return {
    files: files.map((file) => relative(folder, file)),
    errors: errors.map(({ check, at }) => `${relative(folder, at.file)} ${check}`),
  };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'есептер [2026] '));
});

test('every file is found in one order, whatever its kind; what no user put there is not', async () => {
  for (const name of ['№ 7 мектеп (соңғы).xlsx', 'б/а.yaml', '~$а.xlsx', '.~lock.а.xlsx#', 'а.pdf']) put(name);
  for (const name of ['.git/config', 'node_modules/a.yaml', 'Thumbs.db', '.DS_Store', 'б/desktop.ini']) put(name);
  for (const name of ['esep.schema.json', 'б/esep.config.yaml', 'esep.baseline.yaml']) put(name);
  expect(await walk()).toEqual({
    files: ['.~lock.а.xlsx#', '~$а.xlsx', 'а.pdf', 'б/а.yaml', '№ 7 мектеп (соңғы).xlsx'],
    errors: [],
  });
});

test('what is to be skipped is not read, and a file that is named twice is read once', async () => {
  const [a, roster] = [put('a.yaml'), put('roster.yaml')];
  put('result/consolidated.yaml');
  expect(await walk([folder, a], [roster, join(folder, 'result')])).toEqual({ files: ['a.yaml'], errors: [] });
});

test('a link that leads back is named and not followed; one that leads elsewhere is', async () => {
  put('a/b/c.yaml');
  symlinkSync('..', join(folder, 'a/b/up'));
  symlinkSync(folder, join(folder, 'a/self'));
  symlinkSync('loop', join(folder, 'loop'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'esep-'));
  writeFileSync(join(elsewhere, 'd.yaml'), 'esep: 1\n');
  symlinkSync(elsewhere, join(folder, 'linked'));
  symlinkSync(elsewhere, join(folder, 'linked-again'));
  const { files, errors } = await walk();
  expect(files).toEqual(['a/b/c.yaml', 'linked/d.yaml', 'loop']);
  expect(errors.sort()).toEqual(['a/b/up file/link-loop', 'a/self file/link-loop', 'linked-again file/link-loop']);
});

test('a path that is not there is left for its reader to name', async () => {
  expect(await walk([join(folder, 'нет.yaml')])).toEqual({ files: ['нет.yaml'], errors: [] });
});

test('no file is passed over for its name', async () => {
  const names = ['а.docx', 'а.xlsx', 'в.ODT', 'в.yaml', 'г/г.html', 'г/г.json'];
  for (const name of names) put(name);
  expect(await walk()).toEqual({ files: names, errors: [] });
});
