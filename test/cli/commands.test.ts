import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { esep, makeFolder } from './esep.ts';

const folder = makeFolder();
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  cpSync('samples/school.yaml', join(folder, 'мектеп.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string, env?: Readonly<Record<string, string>>) =>
  esep(folder, line.split(' ').filter(Boolean), env);
const spoil = (from: string, to: string) =>
  writeFileSync(join(folder, 'мектеп.yaml'), readFileSync('samples/school.yaml', 'utf8').replace(from, to));

test('the version is that of the package', () => {
  expect(run('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  expect(run('-V').out).toBe(`${packageJson.version}\n`);
});

test.each([
  ['kk', 'Командалар:'],
  ['ru', 'Команды:'],
  ['en', 'Commands:'],
])('help is in %s, without a word of the library', (lang, title) => {
  for (const line of ['--help', 'check --help', 'build --help', 'new --help', 'convert --help', 'explain --help']) {
    const { code, out } = run(`${line} --lang ${lang}`);
    expect(code).toBe(0);
    if (lang !== 'en') expect(out).not.toMatch(/Usage|Options|Arguments|default|choices|display|command/);
    if (line === '--help') expect(out).toContain(title);
  }
});

test.each([
  [{ LC_ALL: 'kk_KZ.UTF-8' }, 'Командалар:'],
  [{ LC_ALL: '', LANG: 'en_US.UTF-8' }, 'Commands:'],
  [{ LC_ALL: 'C' }, 'Команды:'],
  [{ LC_ALL: 'de_DE.UTF-8' }, 'Команды:'],
])('the language comes from the system, else it is Russian: %o', (env, title) => {
  expect(run('--help', env).out).toContain(title);
});

test.each([
  ['chek мектеп.yaml', 'Нет команды «chek».\nВозможно, имелось в виду: check.\nСправка: esep --help\n'],
  ['check', 'Не указано: <файлы>.\nСправка: esep --help\n'],
  ['check --nope мектеп.yaml', 'Нет параметра --nope.\nСправка: esep --help\n'],
  [
    'check --fail-on bad мектеп.yaml',
    'Для --fail-on <важность> не подходит «bad». Возможные значения: error, warning, info.\nСправка: esep --help\n',
  ],
  [
    'new form.xlsx extra',
    'В команде есть лишние слова. Имя файла с пробелами возьмите в кавычки.\nСправка: esep --help\n',
  ],
  ['build мектеп.yaml --to odt', 'Для --to не подходит «odt». Возможные значения: docx, html, md, pdf.\n'],
  ['explain totals/nothing', 'Нет проверки «totals/nothing». Список всех проверок: esep explain\n'],
  ['new form.docx', 'Неизвестно, как записать файл form.docx. Его имя должно оканчиваться так: .xlsx, .yaml, .yml.\n'],
  ['new мектеп.yaml', 'Файл мектеп.yaml уже есть. Чтобы заменить его, добавьте --force.\n'],
  ['convert мектеп.yaml мектеп.yaml', 'Файл мектеп.yaml – и исходный, и конечный. Укажите другое имя.\n'],
  [
    'build мектеп.yaml --output жоқ/есеп.docx',
    'Не удалось записать файл жоқ/есеп.docx: такой папки нет. Создайте ее или укажите другую.\n',
  ],
])('wrong usage exits 2 and says so: esep %s', (line, err) => {
  expect(run(line)).toMatchObject({ code: 2, err });
});

test('check exits 0 when all is well, 1 from the severity asked for', () => {
  expect(run('check мектеп.yaml').code).toBe(0);
  spoil('answered: 2025-02-14', 'answered: 2025-02-24');
  expect(run('check мектеп.yaml').code).toBe(0);
  expect(run('check мектеп.yaml --fail-on warning').code).toBe(1);
  spoil('total: 412', 'total: 413');
  expect(run('check мектеп.yaml').code).toBe(1);
});

test('every file is checked, the unreadable ones too', () => {
  writeFileSync(join(folder, 'сынық.yaml'), 'a: [1');
  const { code, out } = run('check мектеп.yaml сынық.yaml жоқ.yaml');
  expect(code).toBe(1);
  expect(out).toContain('сынық.yaml:1:');
  expect(out).toContain('file/not-found');
  expect(out).toContain('3\u00a0файла');
});

test('colour goes by NO_COLOR and FORCE_COLOR, and a pipe has none', () => {
  const colourMark = '\u001b[';
  expect(run('check мектеп.yaml').out).not.toContain(colourMark);
  expect(run('check мектеп.yaml', { FORCE_COLOR: '1' }).out).toContain(colourMark);
  expect(run('check мектеп.yaml', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(colourMark);
  expect(run('check мектеп.yaml', { FORCE_COLOR: '0' }).out).not.toContain(colourMark);
});

test('a report with errors is refused; a draft has ЖОБА and ПРОЕКТ on it', () => {
  spoil('total: 412', 'total: 413');
  const refused = run('build мектеп.yaml');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/^Отчет не сформирован: в данных 2\u00a0ошибки\. Исправьте их/);
  expect(existsSync(join(folder, 'мектеп.docx'))).toBe(false);
  expect(run('build мектеп.yaml --draft').code).toBe(1);
  const parts = unzipSync(readFileSync(join(folder, 'мектеп.docx')));
  const headers = Object.keys(parts).filter((name) => /header\d*\.xml$/.test(name));
  const text = headers.map((name) => new TextDecoder().decode(parts[name])).join('');
  expect(text).toContain('ЖОБА');
  expect(text).toContain('ПРОЕКТ');
});

test('a draft of nothing is not written', () => {
  expect(run('build жоқ.yaml --draft').code).toBe(1);
  expect(readdirSync(folder)).toEqual(['мектеп.yaml']);
});

test('one command writes several formats and leaves nothing else behind', () => {
  expect(run('build мектеп.yaml --to docx,md').code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['мектеп.docx', 'мектеп.md', 'мектеп.yaml']);
});

test.each([
  ['--output есеп.docx', ['есеп.docx']],
  ['--output есеп.md', ['есеп.md']],
  ['--output есеп --to docx,md', ['есеп.docx', 'есеп.md']],
  ['--output есеп.2025', ['есеп.2025.docx']],
  ['--output есеп.docx --to docx,md', ['есеп.docx', 'есеп.md']],
])('the output is named by %s', (options, names) => {
  expect(run(`build мектеп.yaml ${options}`).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...names, 'мектеп.yaml'].sort());
});

test('the same input gives the same bytes, in any time zone', () => {
  const bytes = ['UTC', 'Asia/Almaty', 'America/Los_Angeles'].flatMap((TZ) => {
    run('build мектеп.yaml', { TZ });
    run('convert мектеп.yaml мектеп.xlsx --force', { TZ });
    return [[readFileSync(join(folder, 'мектеп.docx')), readFileSync(join(folder, 'мектеп.xlsx'))]];
  });
  for (const [docx, xlsx] of bytes) {
    expect(docx?.equals(bytes[0]?.[0] as Buffer)).toBe(true);
    expect(xlsx?.equals(bytes[0]?.[1] as Buffer)).toBe(true);
  }
});

test.each(['kk', 'ru', 'columns', 'pages'])('the layout %s is built', (layout) => {
  expect(run(`build мектеп.yaml --layout ${layout}`).code).toBe(0);
  const document = new TextDecoder().decode(unzipSync(readFileSync(join(folder, 'мектеп.docx')))['word/document.xml']);
  expect(document.includes('Жалпы ережелер')).toBe(layout !== 'ru');
  expect(document.includes('Общие положения')).toBe(layout !== 'kk');
});

test('new makes forms that read as blank, and keeps last year but for its figures', () => {
  for (const name of ['форма.xlsx', 'форма.yaml']) {
    expect(run(`new ${name}`).code).toBe(0);
    expect(run(`check ${name}`).out).toContain('data/empty');
  }
  expect(run('new келесі.yaml --from мектеп.yaml').code).toBe(0);
  const next = readFileSync(join(folder, 'келесі.yaml'), 'utf8');
  expect(next).toMatch(/^period: 2026/m);
  expect(next).toContain('Ақжар ауылының');
  expect(next).not.toMatch(/412|2025-02-11/);
  expect(run('new келесі.xlsx --from мектеп.yaml').code).toBe(0);
  expect(run('convert келесі.xlsx қайта.yaml').code).toBe(0);
  expect(readFileSync(join(folder, 'қайта.yaml'), 'utf8')).toContain('Ақжар ауылының');
});

test('convert loses nothing, or refuses', () => {
  expect(run('convert мектеп.yaml мектеп.xlsx').code).toBe(0);
  expect(run('convert мектеп.xlsx қайта.json').code).toBe(0);
  expect(run('check қайта.json').code).toBe(0);
  spoil('kinds: 6', 'kindz: 6');
  const { code, err } = run('convert мектеп.yaml басқа.xlsx');
  expect(code).toBe(1);
  expect(err).toContain('Файл не преобразован');
  expect(existsSync(join(folder, 'басқа.xlsx'))).toBe(false);
});

test('what the form has no place for is said when a file is written anew', () => {
  const book = XLSX.read(readFileSync('samples/school.xlsx'));
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Черновик'], [412]]), 'Черновик');
  writeFileSync(join(folder, 'кітап.xlsx'), XLSX.write(book, { type: 'buffer' }));
  for (const line of ['convert кітап.xlsx қайта.yaml', 'new келесі.yaml --from кітап.xlsx']) {
    const { code, out } = run(line);
    expect(code).toBe(0);
    expect(out).toMatch(/Черновик[\s\S]*file\/unknown-sheet[\s\S]*Записан файл/);
  }
});

test('a target that cannot be written keeps what was there', () => {
  if (process.getuid?.() === 0) return;
  mkdirSync(join(folder, 'құлып'));
  chmodSync(join(folder, 'құлып'), 0o500);
  expect(run('build мектеп.yaml --output құлып/есеп.docx')).toMatchObject({ code: 2 });
});

test('a folder in the place of the target is refused with a sentence, and no part is left', () => {
  mkdirSync(join(folder, 'есеп.docx'));
  const { code, err } = run('build мектеп.yaml --output есеп.docx');
  expect(code).toBe(2);
  expect(err).toBe('Не удалось записать файл есеп.docx: так называется папка. Укажите другое имя.\n');
  expect(readdirSync(folder).sort()).toEqual(['есеп.docx', 'мектеп.yaml']);
});

test('explain tells what a check is for, in each language; without a name it lists them', () => {
  expect(run('explain totals/channels --lang kk').out).toContain('үш арнаның қосындысына');
  expect(run('explain').out.split('\n').length).toBeGreaterThan(60);
});

test('a pipe that is closed early is no failure', () => {
  const program = `"${process.execPath}" "${resolve('bin/esep.js')}" explain`;
  const { stderr, stdout } = spawnSync('sh', ['-c', `${program} | head -1`], { encoding: 'utf8' });
  expect({ stderr, lines: stdout.trim().split('\n').length }).toEqual({ stderr: '', lines: 1 });
});

test('help of an unknown command is wrong usage, help of a known one is its page', () => {
  expect(run('help foo')).toMatchObject({ code: 2, out: '' });
  expect(run('help check').out).toContain('esep check [файлы…]');
  expect(run('help').out).toBe(run('--help').out);
});

test('without a language in the system it is Russian', () => {
  expect(run('--help', { LC_ALL: '' }).out).toContain('Команды:');
});

test('a folder in the place of a form is never replaced', () => {
  mkdirSync(join(folder, 'форма.yaml'));
  expect(run('new форма.yaml --force').err).toBe(
    'Не удалось записать файл форма.yaml: так называется папка. Укажите другое имя.\n',
  );
});

test('a link stays a link', () => {
  writeFileSync(join(folder, 'нақты.docx'), 'бұрынғы');
  symlinkSync(join(folder, 'нақты.docx'), join(folder, 'сілтеме.docx'));
  expect(run('build мектеп.yaml --output сілтеме.docx --force').code).toBe(0);
  expect(lstatSync(join(folder, 'сілтеме.docx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'нақты.docx')).subarray(0, 2).toString()).toBe('PK');
});

test.runIf(existsSync('/dev/full'))('output that cannot be written is said and exits 2', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${resolve('bin/esep.js')}" explain > /dev/full`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'ru_RU.UTF-8' },
    },
  );
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Не удалось вывести текст: на диске нет места или поток закрыт.\n',
  });
});
