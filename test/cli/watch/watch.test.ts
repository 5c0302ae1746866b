import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../esep.ts';

/** Far longer than a check of two files takes on the slowest machine. */
const LIMIT = 20_000;
const good = readFileSync('samples/school.yaml', 'utf8');
const bad = good.replace('total: 412', 'total: 413');

let folder: string;
let child: ChildProcess;
let said = '';
let ended: Promise<number | null>;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const start = (...words: string[]) => {
  said = '';
  child = spawn(process.execPath, [resolve('bin/esep.js'), 'check', '--watch', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'ru_RU.UTF-8', NO_COLOR: '1' },
  });
  ended = new Promise((done) => child.once('exit', done));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
};
/** All that was said up to the next time that the watch waits. */
const next = async (): Promise<string> => {
  const WAITS = 'Ожидается сохранение файлов. Чтобы закончить, нажмите Ctrl+C.\n';
  await expect.poll(() => said, { timeout: LIMIT, interval: 5 }).toContain(WAITS);
  const round = said.slice(0, said.indexOf(WAITS));
  said = said.slice(round.length + WAITS.length);
  return round.replaceAll('\u00a0', ' ');
};

beforeEach(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'd/e'), { recursive: true });
  write('d/a.yaml', good);
  write('d/e/b.yaml', good);
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('what is saved is checked again, and only that', { timeout: LIMIT * 4 }, async () => {
  start('d', '-f', 'pretty', '-f', 'json=out.json');
  expect(await next()).toBe('2 файла: все сходится, замечаний нет.\n');
  write('d/a.yaml', bad);
  const found = await next();
  expect(found).toMatch(/^d\/a\.yaml:25:10 {2}ошибка {2}totals\/channels\n/);
  expect(found).toContain('\n1 файл: 2 ошибки');
  expect(found).toContain('Всего – 2 файла: 2 ошибки, 0 предупреждений, 0 рекомендаций.\n');
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({
    files: ['d/a.yaml', 'd/e/b.yaml'],
    counts: { error: 2 },
  });
  // Editors write beside the file and rename.
  write('d/.a.yaml.swp', good);
  renameSync(join(folder, 'd/.a.yaml.swp'), join(folder, 'd/a.yaml'));
  expect(await next()).toContain('1 файл: все сходится, замечаний нет.\n');
});

test('files come, break and go, and the watch goes on', { timeout: LIMIT * 4 }, async () => {
  start('d', 'жеке.yaml');
  expect(await next()).toContain('жеке.yaml  ошибка  file/not-found');
  write('d/e/b.yaml', 'a: [1');
  expect(await next()).toContain('d/e/b.yaml:1:');
  rmSync(join(folder, 'd/e'), { recursive: true });
  expect(await next()).toContain('Файла d/e/b.yaml больше нет, он не проверяется.\n');
  mkdirSync(join(folder, 'd/e'));
  write('d/e/в.yaml', bad);
  expect(await next()).toContain('d/e/в.yaml:25:10');
  write('жеке.yaml', good);
  expect(await next()).toContain('1 файл: все сходится, замечаний нет.\n');
});

test('a change of the configuration checks everything again; a mistake in it ends nothing', {
  timeout: LIMIT * 4,
}, async () => {
  write('d/a.yaml', bad);
  start('d');
  expect(await next()).toContain('2 файла: 2 ошибки');
  write('d/esep.config.yaml', 'checks: { totals/*: nonsense }\n');
  expect(await next()).toContain('Файл настроек (d/esep.config.yaml) содержит ошибки');
  write('d/esep.config.yaml', 'checks: { totals/*: off }\n');
  expect(await next()).toBe('2 файла: все сходится, замечаний нет.\n');
});

test('Ctrl+C ends it well, and so does a reader that has had enough', { timeout: LIMIT * 4 }, async () => {
  start('d');
  await next();
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  start('d');
  await next();
  child.stdout?.destroy();
  write('d/a.yaml', bad);
  expect(await ended).toBe(0);
});

test('a configuration that stays broken is told of once, whatever else is written in the folder', {
  timeout: LIMIT * 4,
}, async () => {
  start('d');
  await next();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => appendFileSync(join(folder, 'd/watch.log'), text));
  write('d/esep.config.yaml', 'checks: { totals/*: nonsense }\n');
  expect(await next()).toContain('Файл настроек');
  await new Promise((done) => setTimeout(done, 500));
  expect(said).toBe('');
  write('d/esep.config.yaml', 'checks: { totals/*: off }\n');
  expect(await next()).toContain('2 файла: все сходится');
});

test('once the last file is gone, nothing is said to be right', { timeout: LIMIT * 4 }, async () => {
  rmSync(join(folder, 'd/e'), { recursive: true });
  start('d');
  await next();
  rmSync(join(folder, 'd/a.yaml'));
  // Not up to where the watch waits: that is said on another stream.
  await expect.poll(() => said, { timeout: LIMIT, interval: 5 }).toContain('Ничего не проверено');
});

test('nothing to watch is wrong usage', { timeout: LIMIT }, async () => {
  start('жоқ*.yaml');
  expect(await ended).toBe(2);
  expect(said).toBe('По имени или образцу жоқ*.yaml не найдено ни одного файла.\n');
});
