import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { esep, filesOf, makeFolder } from '../esep.ts';

const folder = makeFolder();
const good = readFileSync('samples/school.yaml', 'utf8');
const write = (name: string, text = good) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const check = (words: readonly string[], env = {}, input = '') => esep(folder, ['check', ...words], env, input);

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a pattern meets folders as well, and these are walked', () => {
  for (const name of ['a/forms/1.yaml', 'a/forms/іш/2.yaml', 'б/forms/3.yaml', 'б/drafts/4.yaml', 'forms.yaml'])
    write(name);
  expect(filesOf(folder, ['*/forms'])).toEqual(['a/forms/1.yaml', 'a/forms/іш/2.yaml', 'б/forms/3.yaml']);
  expect(filesOf(folder, ['{a,б}/**'])).toEqual([
    'a/forms/1.yaml',
    'a/forms/іш/2.yaml',
    'б/drafts/4.yaml',
    'б/forms/3.yaml',
  ]);
  expect(filesOf(folder, ['*/forms/'])).toEqual(filesOf(folder, ['*/forms']));
  expect(filesOf(folder, [join(folder, 'б/*')])).toHaveLength(2);
  expect(esep(folder, ['merge', '*/forms', '-o', 'out', '--quiet']).out).toContain('б/forms/3.yaml');
});

test('every list of files counts', () => {
  for (const name of ['a.yaml', 'b.yaml']) {
    write(name);
    write(`${name}.txt`, `${name}\n`);
  }
  expect(filesOf(folder, ['--files-from', 'a.yaml.txt', '--files-from', 'b.yaml.txt'])).toEqual(['a.yaml', 'b.yaml']);
  write('бос.txt', '');
  expect(filesOf(folder, ['--files-from', 'бос.txt', '--files-from', 'b.yaml.txt'])).toEqual(['b.yaml']);
  expect(check(['--files-from', 'бос.txt']).code).toBe(2);
});

test('a link that leads to no file is an error, and a folder of nothing else is not green', () => {
  symlinkSync('өзі.yaml', join(folder, 'өзі.yaml'));
  const named = check(['өзі.yaml']);
  expect(named.code).toBe(1);
  expect(named.out).toContain('өзі.yaml  ошибка  file/not-found');
  mkdirSync(join(folder, 'd/e'), { recursive: true });
  symlinkSync('..', join(folder, 'd/e/up'));
  expect(check(['d'])).toMatchObject({ code: 2, out: '' });
  symlinkSync('a.yaml', join(folder, 'd/a.yaml'));
  expect(check(['d']).out).toContain('d/a.yaml  ошибка  file/not-found');
  expect(check(['d']).code).toBe(1);
});

test('that nothing was checked is said in every format that people read', () => {
  mkdirSync(join(folder, 'бос'));
  for (const format of ['pretty', 'github', 'markdown', 'html']) {
    const { code, out } = check(['бос', '--allow-empty', '-f', format]);
    expect(code).toBe(0);
    expect(out).toContain('Ничего не проверено: нет ни одного файла с данными.');
    expect(out).not.toContain('все сходится');
  }
});

test('what a configuration leaves out is said with its name', () => {
  write('schools/город/a.yaml');
  write('esep.config.yaml', 'exclude: [schools/город]\n');
  const sentence =
    'По указанным путям (schools/город) все файлы исключены настройками (esep.config.yaml: files, exclude).';
  const { code, out, err } = check(['schools/город']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(check(['schools/город/*.yaml'])).toMatchObject({ code: 2, out: '' });
  expect(filesOf(folder, ['schools/город/a.yaml'])).toEqual(['schools/город/a.yaml']);
  expect(esep(folder, ['merge', 'schools/*/*.yaml', '-o', 'out']).err).toContain('(esep.config.yaml: files, exclude)');
});

test('the configuration applies to patterns, and where that is asked for to names as well', () => {
  for (const name of ['d/a.yaml', 'd/old/b.yaml']) write(name);
  write('esep.config.yaml', 'exclude: [d/old]\n');
  write('тізім.txt', 'd/old/b.yaml\n');
  expect(filesOf(folder, ['d/**/*.yaml'])).toEqual(['d/a.yaml']);
  expect(filesOf(folder, ['d/**'])).toEqual(['d/a.yaml']);
  expect(filesOf(folder, ['--files-from', 'тізім.txt', 'd/a.yaml'])).toEqual(['d/a.yaml', 'd/old/b.yaml']);
  expect(filesOf(folder, ['d/a.yaml', 'd/old/b.yaml', '--force-exclude'])).toEqual(['d/a.yaml']);
  expect(filesOf(folder, ['--files-from', 'тізім.txt', 'd/a.yaml', '--force-exclude'])).toEqual(['d/a.yaml']);
  expect(check(['d/old/b.yaml', '--force-exclude'])).toMatchObject({ code: 2, out: '' });
  expect(check(['d/old/b.yaml', '--force-exclude', '--allow-empty']).code).toBe(0);
});

test('what is no data in a repository is named and not checked, unless it is asked for by name', () => {
  write('package.json', '{ "name": "schools", "version": "1.0.0", "bin": "x.js" }');
  write('tsconfig.json', '{\n  // Strict.\n  "compilerOptions": { "strict": true }\n}');
  write('docker-compose.yml', 'services:\n  db:\n    image: postgres\n');
  write('list.json', '[1, 2]');
  const none = check(['.']);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('docker-compose.yml, list.json, package.json, tsconfig.json');
  expect(check(['*.json'])).toMatchObject({ code: 2, out: '' });
  const allowed = check(['.', '--allow-empty']);
  expect(allowed.code).toBe(0);
  expect(allowed.out).toContain('Ничего не проверено: нет ни одного файла с данными. 0');
  write('a.yaml');
  const { code, out } = check(['.', '-f', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).files).toEqual(['a.yaml']);
  expect(JSON.parse(out).findings).toHaveLength(4);
  expect(check(['.']).out).toContain('package.json  рекомендация  file/foreign');
  expect(check(['package.json', 'a.yaml']).code).toBe(1);
  expect(check(['.', 'package.json']).code).toBe(1);
  write('esep.config.yaml', 'checks: { file/foreign: off }\n');
  expect(JSON.parse(check(['.', '-f', 'json']).out).findings).toEqual([]);
});

test('a form in which nothing is filled in yet, or one with a mistake at its root, is still data', () => {
  write('a.yaml', 'provider:\ndeclared:\n');
  write('b.yaml', 'declaredd: { total: 1 }\nservices: []\n');
  write('c.yaml', 'a: [1');
  expect(filesOf(folder, ['.'])).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
});

test.each([
  [['a.yaml', '--config', 'x.yaml', '--no-config'], 'Параметры --config и --no-config нельзя указать вместе.\n'],
  [['a.yaml', '--no-config', '--config', 'x.yaml'], 'Параметры --config и --no-config нельзя указать вместе.\n'],
  [['a.yaml', '--stdin-name', 'b.yaml'], 'Параметр --stdin-name нужен только вместе с «-» (стандартным вводом).\n'],
  [['-', '--stdin-name', ''], 'После параметра --stdin-name нужно значение.\n'],
])('wrong usage: %s', (words, err) => {
  write('a.yaml');
  expect(check(words)).toEqual({ code: 2, out: '', err });
});

test('of two configurations in a folder it is said which one is not read', () => {
  write('a.yaml');
  write('esep.config.yaml', 'lang: ru\n');
  write('esep.config.yml', 'lang: kk\n');
  const { code, err } = check(['a.yaml', '.']);
  expect({ code, err }).toEqual({
    code: 0,
    err: 'В одной папке два файла настроек. Действует esep.config.yaml, а esep.config.yml не читается: удалите лишний.\n',
  });
});

test('GitHub is not referred to a summary of the step that there is not', () => {
  write('a.yaml', readFileSync('samples/mistake.yaml', 'utf8'));
  const words = ['a.yaml', '-f', 'github', '--max-findings', '1'];
  expect(check(words).out).toMatch(/::Еще не показано замечаний: 1\.\n/);
  expect(check(words, { GITHUB_STEP_SUMMARY: join(folder, 's.md') }).out).toContain('приведен в сводке этого шага');
});

test.skipIf(process.platform === 'win32')('a pipe is no workbook', () => {
  execFileSync('mkfifo', [join(folder, 'p.yaml')]);
  const { code, out } = check(['p.yaml']);
  expect(code).toBe(1);
  expect(out).toContain('file/kind');
  expect(out).toContain('Это не обычный файл, а канал или устройство');
  expect(out).not.toContain('Excel');
});

test('a tag that nobody knows is named', () => {
  write('a.yaml', 'declared: !!js/function "x"\n');
  const { out } = check(['a.yaml']);
  expect(out).toContain('Перед значением стоит метка');
  expect(out).not.toContain('TAG_');
});
