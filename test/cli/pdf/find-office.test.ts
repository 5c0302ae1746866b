import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findOffice, placesOf } from '../../../src/cli/pdf/find-office.ts';
import { openTerminal } from '../../../src/cli/terminal.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { makeFolder } from '../esep.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = { write: () => true };
const terminal = (env: Readonly<Record<string, string>>, platform = 'linux') =>
  openTerminal({ argv: [], env, platform, stdout: silent, stderr: silent }, '');

test('the variable goes before all places, with spaces and Cyrillic letters in its path', () => {
  const office = join(folder, 'кеңсе', 'soffice');
  mkdirSync(join(folder, 'кеңсе'));
  writeFileSync(office, '');
  chmodSync(office, 0o755);
  expect(findOffice(terminal({ ESEP_SOFFICE: office, PATH: '/usr/bin' }))).toBe(office);
  expect(findOffice(terminal({ PATH: `${join(folder, 'жоқ')}:${join(folder, 'кеңсе')}` }))).toBe(office);
});

test.each(['жоқ', '.', 'мәтін'])('a variable that leads to no program is said, whatever else there is: %s', (name) => {
  writeFileSync(join(folder, 'мәтін'), '');
  expect(() => findOffice(terminal({ ESEP_SOFFICE: join(folder, name), PATH: '/usr/bin' }))).toThrow(UsageError);
});

test.each([
  ['ru', 'PDF формирует программа LibreOffice, но на этом компьютере ее нет. Установите ее'],
  ['kk', 'PDF файлын LibreOffice бағдарламасы жасайды, бірақ ол бұл компьютерде жоқ. Оны орнатыңыз'],
  ['en', 'A PDF is made by LibreOffice, which was not found. Install it'],
])('where it is missing it is said in %s what to do', (lang, sentence) => {
  // There is no such place on the machine of the test, whatever it is.
  const bare = terminal({ LC_ALL: lang }, 'win32');
  expect(() => findOffice(bare)).toThrow(sentence);
  expect(() => findOffice(bare)).toThrow('Word');
});

test('every system is looked through where its installer puts the program', () => {
  const windows = placesOf({ platform: 'win32', env: { PATH: '', ProgramFiles: 'C:\\Program Files' } });
  expect(windows.map((path) => path.replaceAll('/', '\\'))).toEqual([
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ]);
  const mac = placesOf({ platform: 'darwin', env: { HOME: '/Users/a' } });
  expect(mac).toEqual([
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '/Users/a/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
  expect(placesOf({ platform: 'linux', env: { PATH: '/snap/bin' } }).slice(0, 3)).toEqual([
    '/snap/bin/soffice',
    '/snap/bin/libreoffice',
    '/usr/bin/soffice',
  ]);
});
