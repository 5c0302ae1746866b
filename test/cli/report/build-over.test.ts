import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const run = (...words: string[]) => esep(folder, words);
const build = (...words: string[]) => run('build', ...words);
/** As Word or LibreOffice leaves it: the same parts, packed anew. */
const saveAnew = (name: string) =>
  writeFileSync(at(name), zipSync(unzipSync(readFileSync(at(name))), { mtime: new Date(2026, 1, 3) }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  cpSync('samples/school.yaml', at('мектеп.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what esep wrote is replaced without a word, also by a draft and by another layout', () => {
  expect(build('мектеп.yaml', '--to', 'docx,html,md').code).toBe(0);
  expect(build('мектеп.yaml', '--to', 'docx,html,md', '--layout', 'kk')).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['docx', 'a document of the same name', (name: string) => writeFileSync(at(name), 'не zip')],
  ['docx', 'a report that Word has saved since', saveAnew],
  ['html', 'a page of another program', (name: string) => writeFileSync(at(name), '<!DOCTYPE html><title>1</title>')],
])('a .%s that is not as esep wrote it stays: %s', (ending, _, spoil) => {
  const name = `мектеп.${ending}`;
  build('мектеп.yaml', '--to', ending);
  spoil(name);
  const before = readFileSync(at(name));
  const { code, err } = build('мектеп.yaml', '--to', ending);
  expect(code).toBe(2);
  expect(err).toContain(`Файл ${name} уже есть, но esep его не записывал`);
  expect(err).toContain(`esep verify ${name}.`);
  expect(readFileSync(at(name)).equals(before)).toBe(true);
  expect(build('мектеп.yaml', '--to', ending, '--force')).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(at(name)).equals(before)).toBe(false);
});

test('a report written by hand outlives import and build', () => {
  build('мектеп.yaml', '-o', 'отчет.docx', '--no-data');
  saveAnew('отчет.docx');
  const before = readFileSync(at('отчет.docx'));
  expect(run('import', 'отчет.docx', 'отчет.yaml').code).toBeLessThan(2);
  build('отчет.yaml', '--draft');
  expect(readFileSync(at('отчет.docx')).equals(before)).toBe(true);
});

test('one of several formats keeps the others of its file from being written', () => {
  build('мектеп.yaml', '--to', 'html');
  const page = readFileSync(at('мектеп.html'), 'utf8');
  writeFileSync(at('мектеп.html'), page.replace('content="esep"', 'content="LibreOffice"'));
  expect(build('мектеп.yaml', '--to', 'md,html').code).toBe(2);
  expect(() => readFileSync(at('мектеп.md'))).toThrow();
});

test('among many it is named, and the others are built', () => {
  mkdirSync(at('деректер'));
  for (const name of ['бір', 'екі 2']) cpSync(at('мектеп.yaml'), at(`деректер/${name}.yaml`));
  build('деректер', '-o', 'есептер');
  saveAnew('есептер/екі 2.docx');
  rmSync(at('есептер/бір.docx'));
  const { code, err } = build('деректер', '-o', 'есептер');
  expect(code).toBe(1);
  expect(err).toContain('esep verify "есептер/екі 2.docx".');
  expect(err).toContain(
    'Сформировано отчетов: 1 из 2. Не сформированы или записаны только как проект: деректер/екі 2.yaml.',
  );
  expect(readFileSync(at('есептер/бір.docx')).length).toBeGreaterThan(0);
});

test('an empty file has nothing to lose', () => {
  writeFileSync(at('мектеп.docx'), '');
  expect(build('мектеп.yaml').code).toBe(0);
});

test('a merge keeps a report that somebody has changed since, before it reads a file', () => {
  mkdirSync(at('формы'));
  cpSync(at('мектеп.yaml'), at('формы/мектеп.yaml'));
  const merge = (...words: string[]) => run('merge', 'формы', '-o', 'свод', '--to', 'md', ...words);
  expect(run('merge', 'формы', '-o', 'свод').code).toBe(0);
  saveAnew('свод/consolidated.docx');
  // It would be taken away, since this merge has no Word document.
  const refused = merge();
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('esep verify свод/consolidated.docx.');
  expect(merge('--force').code).toBe(0);
});
