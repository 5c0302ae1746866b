import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { FORMAT_IDS } from '../../../src/formatters/list.ts';
import { esep, makeFolder } from '../esep.ts';

const folder = makeFolder();
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync('samples/school.yaml', join(folder, 'good.yaml'));
  cpSync('samples/mistake.yaml', join(folder, 'bad.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const check = (...words: string[]) => esep(folder, ['check', ...words]);

test('several forms are given at once: one printed, the others written, in whatever order they were asked for', () => {
  const { code, out } = check('.', '-f', 'json=out.json', '-f', 'pretty', '-f', 'junit=есеп.xml');
  expect(code).toBe(1);
  expect(out).toMatch(/^bad\.yaml:25:10 {2}ошибка {2}totals\/channels/);
  expect(JSON.parse(read('out.json')).findings).toHaveLength(2);
  expect(read('есеп.xml')).toMatch(/^<\?xml/);
  expect(readdirSync(folder).sort()).toEqual(['bad.yaml', 'good.yaml', 'out.json', 'есеп.xml']);
});

test('where all forms are written, the summary is printed', () => {
  expect(check('bad.yaml', '-f', 'sarif=out.sarif')).toEqual({
    code: 1,
    out: '1\u00a0файл: 2\u00a0ошибки, 0\u00a0предупреждений, 0\u00a0рекомендаций.\n',
    err: '',
  });
});

test('the findings of an earlier run in the folder are no data, and are written anew', () => {
  for (const id of ['json', 'sarif', 'gitlab']) {
    for (const round of [1, 2]) {
      const { code, err } = check('.', '-f', `${id}=out.json`);
      expect({ round, code, err }).toEqual({ round, code: 1, err: '' });
    }
  }
});

test.each([
  [['good.yaml', '-f', 'json=good.yaml'], 'Файл good.yaml – и исходный, и конечный. Укажите другое имя.\n'],
  [
    ['-', '--stdin-name', 'good.yaml', '-f', 'json=good.yaml'],
    'Файл good.yaml – и исходный, и конечный. Укажите другое имя.\n',
  ],
  [['.', '-f', 'json=good.yaml'], 'Файл good.yaml – и исходный, и конечный. Укажите другое имя.\n'],
  [
    ['.', '-f', 'json', '-f', 'sarif'],
    'На экран выводится только один формат, а указаны json и sarif. Направьте один из них в файл: sarif=файл.\n',
  ],
  [['.', '-f', 'json=o', '-f', 'sarif=./o'], 'В файл ./o направлены два формата. Укажите для каждого свой файл.\n'],
  [['.', '-f', 'sariff'], `Для --format не подходит «sariff». Возможные значения: ${FORMAT_IDS.join(', ')}.\n`],
  [['.', '-f', 'sarif='], 'После параметра --format sarif= нужно значение.\n'],
  [['.', '--max-findings', '-1'], 'Для --max-findings не подходит «-1»: нужно целое число, 0 или больше.\n'],
  [
    ['.', '-f', 'json=жоқ/out.json'],
    'Не удалось записать файл жоқ/out.json: такой папки нет. Создайте ее или укажите другую.\n',
  ],
])('wrong usage writes nothing: %s', (words, err) => {
  expect(check(...words)).toMatchObject({ code: 2, err });
  expect(readdirSync(folder).sort()).toEqual(['bad.yaml', 'good.yaml']);
  expect(read('good.yaml')).toBe(readFileSync('samples/school.yaml', 'utf8'));
});

test('so many findings are shown to people, and all of them to programs', () => {
  const { out } = check('bad.yaml', '--max-findings', '1', '-f', 'pretty', '-f', 'json=out.json');
  expect(out).toContain('totals/channels');
  expect(out).not.toContain('totals/services');
  expect(out).toContain('2\u00a0ошибки');
  expect(JSON.parse(read('out.json')).findings).toHaveLength(2);
});

test('the configuration says from which severity a check fails, unless the command line does', () => {
  const text = read('good.yaml').replace('answered: 2025-02-14', 'answered: 2025-02-24');
  writeFileSync(join(folder, 'late.yaml'), text);
  expect(check('late.yaml').code).toBe(0);
  expect(check('late.yaml', '--fail-on', 'warning').code).toBe(1);
  writeFileSync(join(folder, 'esep.config.yaml'), 'fail_on: warning\n');
  expect(check('late.yaml').code).toBe(1);
  expect(check('late.yaml', '--fail-on', 'error').code).toBe(0);
});

test.each(['pretty', 'json', 'html'])('a pipe that is closed early is no failure: %s', (id) => {
  const program = `"${process.execPath}" "${resolve('bin/esep.js')}" check samples -f ${id}`;
  const { stderr, stdout } = spawnSync('sh', ['-c', `${program} | head -c 1`], { encoding: 'utf8' });
  expect({ stderr, length: stdout.length }).toEqual({ stderr: '', length: 1 });
});

test('GitHub gets its annotations printed, and a table added to the summary of the step', () => {
  const summary = join(folder, 'summary.md');
  const { out } = esep(folder, ['check', 'bad.yaml', '-f', 'github'], { GITHUB_STEP_SUMMARY: summary });
  expect(out).toMatch(/^::error /);
  expect(readFileSync(summary, 'utf8')).toContain('totals/channels');
});

test('the README names every form', () => {
  const [row = ''] = /^\| `-f FORMAT`.*$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(FORMAT_IDS.filter((id) => !row.includes(`\`${id}\``))).toEqual([]);
});
