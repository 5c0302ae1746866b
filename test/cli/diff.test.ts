import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { thisYearDistrict } from '../diff/districts.ts';
import { nextYear } from '../diff/reports.ts';
import { makeFolder } from './esep.ts';

const folder = makeFolder();
const at = (name: string) => join(folder, name);
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync('samples/school.yaml', at('2025.yaml'));
  writeFileSync(at('2026.yaml'), nextYear);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command from source; names of files are of the folder, and stand without it in what is printed. */
async function diff(...words: readonly string[]) {
  const printed = { out: '', err: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text.replaceAll(`${folder}/`, '');
    },
  });
  const argv = ['node', 'esep', 'diff', ...words.map((word) => (/\.\w+$/.test(word) ? at(word) : word))];
  const env = { LC_ALL: 'ru_RU.UTF-8' };
  const code = await main({ argv, env, platform: 'linux', stdout: stream('out'), stderr: stream('err') }, '');
  return { code, ...printed };
}

test('the same report differs in nothing: exit code 0', async () => {
  expect(await diff('2025.yaml', '2025.yaml')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Различий нет.'),
  });
});

test('two years differ: exit code 1, each change with its places', async () => {
  const { code, out } = await diff('2025.yaml', '2026.yaml');
  expect(code).toBe(1);
  expect(out).toMatch(/^Было: {2}2025\.yaml/);
  expect(out).toContain('412 → 1250        +838  (+203\u00a0%)  Количество оказанных услуг  25:10 → 26:10');
  expect((await diff('2025.yaml', '2026.yaml', '--lang', 'kk')).out).toContain('Көрсеткіштер\n');
});

test('JSON goes to the output alone, or to a file named so', async () => {
  const { out } = await diff('2025.yaml', '2026.yaml', '-f', 'json');
  const { figures } = JSON.parse(out);
  expect(figures.length).toBeGreaterThan(5);
  expect((await diff('2025.yaml', '2026.yaml', '-o', 'айырма.json')).out).toBe('Записан файл: айырма.json\n');
  expect(JSON.parse(readFileSync(at('айырма.json'), 'utf8')).figures.length).toBe(figures.length);
});

test('a workbook needs a file', async () => {
  expect(await diff('2025.yaml', '2026.yaml', '-f', 'xlsx')).toEqual({
    code: 2,
    out: '',
    err: 'Для книги Excel укажите имя файла, например: -o сравнение.xlsx\n',
  });
  expect(await diff('2025.yaml', '2026.yaml', '-o', 'сравнение.xlsx')).toMatchObject({ code: 1, err: '' });
  expect(readFileSync(at('сравнение.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('the result never replaces what is compared', async () => {
  const before = readFileSync(at('2026.yaml'), 'utf8');
  expect((await diff('2025.yaml', '2026.yaml', '-o', '2026.yaml')).code).toBe(2);
  expect(readFileSync(at('2026.yaml'), 'utf8')).toBe(before);
});

test('a file that cannot be read is a finding: exit code 1, and nothing is compared', async () => {
  const { code, out } = await diff('2025.yaml', 'жоқ.yaml', '-o', 'айырма.txt');
  expect(code).toBe(1);
  expect(out).toContain('file/not-found');
  expect(existsSync(at('айырма.txt'))).toBe(false);
});

test('a value that was not understood is said, since it counts as not stated', async () => {
  writeFileSync(at('қате.yaml'), readFileSync(at('2025.yaml'), 'utf8').replace('total: 412', 'total: көп'));
  const { code, out, err } = await diff('2025.yaml', 'қате.yaml');
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/қате\.yaml:25:10 {2}ошибка {2}data\/wrong-type/);
  const json = await diff('қате.yaml', 'қате.yaml', '-f', 'json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).figures).toEqual([]);
  expect(json.err).toContain('data/wrong-type');
});

test('a mistake in the figures is no hindrance: check is there for that', async () => {
  writeFileSync(at('сома.yaml'), readFileSync(at('2025.yaml'), 'utf8').replace('total: 412', 'total: 413'));
  const { code, out } = await diff('2025.yaml', 'сома.yaml');
  expect(code).toBe(1);
  expect(out).not.toContain('ошибка');
});

test('a school and a district cannot be compared: wrong usage', async () => {
  writeFileSync(at('аудан.yaml'), `esep: 1\nkind: consolidated\n${thisYearDistrict}`);
  for (const files of [
    ['2025.yaml', 'аудан.yaml'],
    ['аудан.yaml', '2025.yaml'],
  ]) {
    expect(await diff(...files)).toMatchObject({
      code: 2,
      err: 'Нельзя сравнить отчет одной организации (2025.yaml) со сводным отчетом (аудан.yaml).\n',
    });
  }
});

test('help is there, and a wrong format is wrong usage', async () => {
  const { code, out } = await diff('--help');
  expect([code, out.includes('esep diff <исходный> <новый>')]).toEqual([0, true]);
  expect(await diff('2025.yaml', '2026.yaml', '-f', 'pdf')).toMatchObject({ code: 2 });
});

test('what the configuration turned off or suppressed is not told and fails nothing, as in a check', async () => {
  writeFileSync(at('wrong.yaml'), 'period: 2025\ndeclared: { total: много }\n');
  const wrong = await diff('wrong.yaml', 'wrong.yaml');
  expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('data/wrong-type')]);
  const settings = ['checks: { "*": off }', 'suppressions: [{ check: data/*, reason: так надо }]'];
  for (const text of settings) {
    writeFileSync(at('esep.config.yaml'), text);
    const { code, out } = await diff('wrong.yaml', 'wrong.yaml');
    expect([code, out]).toEqual([0, expect.not.stringContaining('wrong-type')]);
    // What could not be read at all is told whatever was decided.
    writeFileSync(at('cut.yaml'), 'a: [');
    expect((await diff('cut.yaml', 'wrong.yaml')).out).toContain('file/syntax');
  }
});
