import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { esep, makeFolder } from '../esep.ts';
import { copyDistrict, treeOf } from './merging.ts';

const folder = makeFolder();
const at = (...names: string[]) => join(folder, ...names);
const HINT = 'Справка: esep --help\n';
let before: Record<string, string>;

beforeAll(() => {
  copyDistrict(folder);
  mkdirSync(at('бос'));
  writeFileSync(at('файл'), 'бұрынғы');
  const roster = readFileSync(at('roster.yaml'), 'utf8');
  writeFileSync(at('қате-тізім.yaml'), roster.replaceAll('"990040000023"', '"990040000013"'));
  writeFileSync(at('қате-жиынтық.yaml'), 'esep: 1\nkind: consolidated\nmembers: []\n');
  cpSync('samples/district/result/consolidated.yaml', at('биыл.yaml'));
  mkdirSync(at('ескі'));
  writeFileSync(at('ескі/consolidated.yaml'), 'esep: 1\nkind: consolidated\n');
  before = treeOf(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[readonly string[], string]>([
  [['forms'], `Не указано: -o, --output <папка>.\n${HINT}`],
  [['-o', 'нәтиже'], `Не указано: <пути>.\n${HINT}`],
  [['forms', '-o', 'файл'], 'файл – это файл. Для результата нужна папка.\n'],
  [['forms', '-o', 'файл', '--lang', 'kk'], 'файл – файл. Нәтиже үшін қалта керек.\n'],
  [['forms', '-o', 'файл', '--lang', 'en'], 'файл is a file. The result needs a folder.\n'],
  [['жоқ', '-o', 'нәтиже'], 'По имени или образцу жоқ не найдено ни одного файла.\n'],
  [['жоқ/*.xlsx', '-o', 'нәтиже'], 'По имени или образцу жоқ/*.xlsx не найдено ни одного файла.\n'],
  [['forms', 'жоқ/*.xlsx', '-o', 'нәтиже'], 'По имени или образцу жоқ/*.xlsx не найдено ни одного файла.\n'],
  [['бос', '-o', 'нәтиже'], 'В папке бос нет ни одного файла.\n'],
  [
    ['./forms/', '-o', 'forms'],
    'forms – папка с формами. Результат запишите в другую папку, чтобы он не смешался с ними: -o результат.\n',
  ],
  [
    ['forms', 'ескі/consolidated.yaml', '-o', './ескі'],
    'Файл ескі/consolidated.yaml – и исходный, и конечный. Укажите другое имя.\n',
  ],
  [
    ['*/consolidated.yaml', '-o', 'ескі'],
    'Файл ескі/consolidated.yaml – и исходный, и конечный. Укажите другое имя.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--deadline', '2026-02-30'],
    'Для --deadline нужна дата вида 2026-07-10 или 10.07.2026, а указано «2026-02-30».\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--deadline', '10.07.26', '--lang', 'kk'],
    '--deadline үшін 2026-07-10 немесе 10.07.2026 түріндегі күн керек, ал «10.07.26» деп берілген.\n',
  ],
  ...['0', '65', '1.5', 'көп', '-1'].map((jobs): [readonly string[], string] => [
    ['forms', '-o', 'нәтиже', `--jobs=${jobs}`],
    `Для --jobs нужно целое число от 1 до 64, а указано «${jobs}».\n`,
  ]),
  [
    ['forms', '-o', 'нәтиже', '--to', 'docx,odt'],
    'Для --to не подходит «odt». Возможные значения: docx, html, md, xlsx, pdf.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--facts', 'facts.json'],
    'Неизвестно, как записать файл facts.json. Его имя должно оканчиваться так: .csv, .parquet.\n',
  ],
  [['forms', '-o', 'нәтиже', '--roster', 'жоқ.yaml'], 'Список школ жоқ.yaml содержит ошибки, указанные выше.\n'],
  [
    ['forms', '-o', 'нәтиже', '--roster', 'қате-тізім.yaml'],
    'Список школ қате-тізім.yaml содержит ошибки, указанные выше.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--roster', 'forms/koktobe-4.yaml'],
    'Список школ forms/koktobe-4.yaml содержит ошибки, указанные выше.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--previous', 'forms/koktobe-4.yaml'],
    'forms/koktobe-4.yaml – не сводный файл. Для --previous нужен прошлогодний consolidated.yaml, записанный командой «esep merge».\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--previous', 'forms/karasu 5.xlsx', '--lang', 'kk'],
    'forms/karasu 5.xlsx – жиынтық файл емес. --previous үшін «esep merge» командасы жазған былтырғы consolidated.yaml керек.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--previous', 'жоқ.yaml'],
    'Прошлогодний сводный файл жоқ.yaml содержит ошибки, указанные выше.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--previous', 'қате-жиынтық.yaml'],
    'Прошлогодний сводный файл қате-жиынтық.yaml содержит ошибки, указанные выше.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--previous', 'биыл.yaml'],
    'Файл прошлого года биыл.yaml – за период 2025-2026, а отчеты – за 2025-2026. Укажите сводный файл более раннего периода.\n',
  ],
  [
    ['forms', '-o', 'нәтиже', '--fail-on', 'never'],
    `Для --fail-on <важность> не подходит «never». Возможные значения: error, warning, info.\n${HINT}`,
  ],
])('esep merge %j is wrong usage: exit code 2, one sentence, nothing written', (words, err) => {
  const { code, out, err: said } = esep(folder, ['merge', ...words]);
  expect({ code, err: said }).toEqual({ code: 2, err });
  // What is wrong with a file is shown at its place, above the sentence.
  expect(out !== '').toBe(/указанные выше/.test(err));
  expect(treeOf(folder)).toEqual(before);
  expect(existsSync(at('нәтиже'))).toBe(false);
});

test('a roster with a mistake is shown where it is wrong', () => {
  const { out } = esep(folder, ['merge', 'forms', '-o', 'нәтиже', '--roster', 'қате-тізім.yaml']);
  expect(out).toMatch(/қате-тізім\.yaml:15:10 {2}ошибка {2}roster\/\S+\n\s+15 │ {3}- bin: "990040000013"/);
});

test('a form in the place of the roster is told from one', () => {
  const { out } = esep(folder, ['merge', 'forms', '-o', 'нәтиже', '--roster', 'forms/koktobe-4.yaml']);
  expect(out).toContain('Здесь должно стоять «roster», а стоит «provider».');
});

test.skipIf(process.platform === 'win32').each([
  ['нәтиже', {}],
  ['ескі', { 'ескі/consolidated.yaml': expect.any(String) }],
])('Ctrl+C while files are read leaves nothing behind in %s: exit code 130', async (output, left) => {
  const program = `require(${JSON.stringify(resolve('dist/cli.cjs'))}).main(process, ${JSON.stringify(resolve('test/cli/merge/silent-worker.mjs'))})`;
  const words = ['merge', 'forms', '-o', output, '--jobs', '1', '--quiet'];
  const child = spawn(process.execPath, ['-e', program, 'esep', ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'ru_RU.UTF-8' },
  });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = new Promise((done) => child.once('close', done));
  while (!existsSync(at('begun')) && child.exitCode === null) await wait(20);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  rmSync(at('begun'));
  expect(err).toBe('Прервано. Ничего не записано.\n');
  expect(treeOf(folder)).toEqual(before);
  expect(treeOf(folder)).toMatchObject(left);
  expect(existsSync(at('нәтиже'))).toBe(false);
});
