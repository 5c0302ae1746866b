import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, filesOf, makeFolder } from '../esep.ts';

const folder = makeFolder();
const good = readFileSync('samples/school.yaml', 'utf8');
const bad = readFileSync('samples/mistake.yaml', 'utf8');
const write = (name: string, text = good) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is walked for data, each folder in the order of names, the arguments in theirs', () => {
  for (const name of ['б/ә.yaml', 'б/а.yml', 'б/іш/в.json', 'a.yaml']) write(name);
  for (const name of ['.hidden.yaml', 'node_modules/x.yaml', '~$a.xlsx', 'notes.txt', 'README.md']) write(`б/${name}`);
  for (const name of ['esep.baseline.yaml', 'esep.schema.json']) write(`б/${name}`, '{}');
  cpSync('samples/school.xlsx', join(folder, 'б/кітап.XLSX'));
  expect(filesOf(folder, ['б', 'a.yaml'])).toEqual(['б/а.yml', 'б/кітап.XLSX', 'б/іш/в.json', 'б/ә.yaml', 'a.yaml']);
});

test('a name that is there wins over the pattern that it looks like', () => {
  write('a[1].yaml');
  write('a1.yaml');
  expect(filesOf(folder, ['a[1].yaml'])).toEqual(['a[1].yaml']);
  expect(filesOf(folder, ['a*.yaml'])).toEqual(['a1.yaml', 'a[1].yaml']);
});

test('what esep keeps for itself is passed over beside data, whoever names it', () => {
  write('a.yaml');
  write('esep.config.yaml', 'lang: kk\n');
  write('жоба.yaml', 'lang: ru\n');
  expect(filesOf(folder, ['a.yaml', 'esep.config.yaml'])).toEqual(['a.yaml']);
  expect(filesOf(folder, ['*.yaml', '--config', 'жоба.yaml'])).toEqual(['a.yaml']);
  write('node_modules/b.yaml');
  expect(filesOf(folder, ['**/*.yaml', '--config', 'жоба.yaml'])).toEqual(['a.yaml']);
});

test('one file is checked once, by whichever name it is reached', () => {
  write('d/a.yaml');
  symlinkSync('a.yaml', join(folder, 'd/b.yaml'));
  expect(filesOf(folder, ['d/a.yaml', './d/../d/a.yaml', 'd', 'd/*.yaml'])).toEqual(['d/a.yaml']);
});

test('links that go round in a circle are survived and named', () => {
  write('d/e/a.yaml');
  symlinkSync('..', join(folder, 'd/e/loop'));
  const { code, out } = esep(folder, ['check', 'd']);
  expect(code).toBe(0);
  expect(out).toContain(`d/e/loop  рекомендация  file/link-loop`);
});

test.each([
  ['a pattern', ['жоқ*.yaml'], 'По имени или образцу жоқ*.yaml не найдено ни одного файла.\n'],
  ['an empty folder', ['бос'], 'По указанным путям (бос) нет ни одного файла с данными.'],
  ['a pattern beside a good file', ['a.yaml', '*.xlsx'], 'По имени или образцу *.xlsx не найдено ни одного файла.\n'],
  ['our own file alone', ['esep.schema.json'], 'По указанным путям (esep.schema.json) нет ни одного файла с данными.'],
  ['an empty list', ['--files-from', '-'], 'Список файлов (-) пуст.'],
])('nothing to check is wrong usage: %s; it may be allowed', (_, words, sentence) => {
  mkdirSync(join(folder, 'бос'));
  write('a.yaml');
  write('esep.schema.json', '{}');
  const { code, out, err } = esep(folder, ['check', ...words]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(esep(folder, ['check', '--allow-empty', ...words]).code).toBe(0);
});

test('a file that is not there is never passed over', () => {
  const { code, out } = esep(folder, ['check', 'жоқ.yaml', '--allow-empty']);
  expect(code).toBe(1);
  expect(out).toContain('жоқ.yaml  ошибка  file/not-found');
});

test('standard input is a file by the name it is given', () => {
  write('a.yaml');
  const { code, out } = esep(folder, ['check', '-', '--stdin-name', 'data/school.yaml'], {}, bad);
  expect(code).toBe(1);
  expect(out).toMatch(/^data\/school\.yaml:25:10 {2}ошибка {2}totals\/channels\n {4}25 │ {3}total: 402\n/);
  expect(filesOf(folder, ['-', 'a.yaml'], readFileSync('samples/school.xlsx'))).toEqual(['<stdin>', 'a.yaml']);
  expect(esep(folder, ['check', '-'], {}, '').out).toContain('file/empty');
});

test('a list of files comes after the arguments, and its names are never patterns', () => {
  write('a[1].yaml');
  write('b.yaml');
  write('тізім.txt', '\ufeffa[1].yaml\r\nb.yaml\r\n*.yaml\r\n');
  expect(filesOf(folder, ['b.yaml', '--files-from', 'тізім.txt'])).toEqual(['b.yaml', 'a[1].yaml', '*.yaml']);
  expect(filesOf(folder, ['--files-from', '-'], 'b.yaml\0a[1].yaml\0')).toEqual(['b.yaml', 'a[1].yaml']);
});

test.each([
  [
    ['--files-from', 'жоқ.txt'],
    'Не удалось прочитать список файлов (жоқ.txt). Проверьте его имя и кодировку (UTF-8).\n',
  ],
  [['-', '--files-from', '-'], 'Параметры - и --files-from - нельзя указать вместе.\n'],
  [['--watch', '-'], 'Параметры --watch и - нельзя указать вместе.\n'],
  [['--watch', '--update-baseline', 'a.yaml'], 'Параметры --watch и --update-baseline нельзя указать вместе.\n'],
  [[], 'Не указано: <файлы>.\nСправка: esep --help\n'],
])('wrong usage: %s', (words, err) => {
  expect(esep(folder, ['check', ...words])).toEqual({ code: 2, out: '', err });
});

test('a configuration leaves files out of folders, not those that are named', () => {
  for (const name of ['d/a.yaml', 'd/old/b.yaml', 'd/c.yaml']) write(name);
  write('d/esep.config.yaml', 'exclude: [old/**, c.yaml]\n');
  expect(filesOf(folder, ['d'])).toEqual(['d/a.yaml']);
  expect(filesOf(folder, ['d', 'd/c.yaml'])).toEqual(['d/a.yaml', 'd/c.yaml']);
  expect(filesOf(folder, ['d', '--no-config'])).toEqual(['d/a.yaml', 'd/c.yaml', 'd/old/b.yaml']);
});

test('a result is not written over what is read, not even through a link', () => {
  write('a.yaml');
  symlinkSync('a.yaml', join(folder, 'out.json'));
  const { code, err } = esep(folder, ['check', 'a.yaml', '-f', 'json=out.json']);
  expect({ code, text: readFileSync(join(folder, 'a.yaml'), 'utf8') }).toEqual({ code: 2, text: good });
  expect(err).toContain('a.yaml');
});

test('what is met on the way to data is as grave as it is configured', () => {
  write('d/a.yaml');
  symlinkSync('..', join(folder, 'd/loop'));
  const countsAs = (config: string) => {
    write('d/esep.config.yaml', config);
    return JSON.parse(esep(folder, ['check', 'd', '-f', 'json']).out).counts;
  };
  expect(countsAs('lang: ru\n')).toMatchObject({ error: 0, info: 1 });
  expect(countsAs('extends: clerk\n')).toMatchObject({ error: 0, info: 0 });
  expect(countsAs('checks: { file/link-loop: error }\n')).toMatchObject({ error: 1, info: 0 });
});
