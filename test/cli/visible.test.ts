import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { esep, makeFolder } from './esep.ts';

const ESC = '\u001b';
const school = readFileSync('samples/school.yaml', 'utf8');
let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
/** What a terminal would obey, apart from the ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
const run = (...words: string[]) => {
  const { code, out, err } = esep(folder, words);
  expect(out + err).not.toMatch(OBEYED);
  expect(out + err).not.toMatch(/^::(?!(error|warning|notice) )/m);
  return { code, out, err };
};

beforeEach(() => {
  folder = makeFolder();
});

test('a text of the data cannot move the cursor, nor begin a line', () => {
  write('a.yaml', 'period: "a\\e]0;pwn\\a\\e[2J"\nkind: "x\\n::stop-commands::zz"\n');
  write('b.yaml', `provider: "a${ESC}[2J"\n`);
  for (const format of ['pretty', 'github', 'markdown', 'html', 'junit', 'gitlab', 'json', 'sarif']) {
    expect(run('check', 'a.yaml', 'b.yaml', '--format', format).code).toBe(1);
  }
  expect(run('check', 'a.yaml').out).toContain('x␊::stop-commands::zz');
});

test.runIf(process.platform !== 'win32')('nor can the name of a file, wherever it is told', () => {
  const name = `a${ESC}[2J\n::error::b.yaml`;
  const shown = 'a␛[2J␊::error::b.yaml';
  write(name, school.replace('211040000605', '211040000606'));
  write('other.yaml', school.replace('total: 412', 'total: 413'));
  expect(run('check', '.').out).toContain(shown);
  expect(run('check', `${name}.none`).err + run('check', '--files-from', `${name}.none`).err).toContain(shown);
  expect(run('check', name, '--update-baseline').code).toBe(0);
  expect(run('trace', name, 'declared.total').out).toContain(shown);
  expect(run('diff', name, 'other.yaml').out).toContain(shown);
  expect(run('convert', name, `${name}.xlsx`).out).toContain(shown);
  expect(run('merge', name, '-o', 'out', '--quiet').out).toContain(shown);
  expect(run('explain', name).err).toContain(shown);
  mkdirSync(join(folder, 'n'));
  write('n/esep.config.yaml', 'lang: "de\\e[2J"\n');
  write('n/a.yaml', school);
  expect(run('check', 'n/a.yaml').err).toContain('␛[2J');
});
