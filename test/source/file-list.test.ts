import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFileList } from '../../src/source/file-list.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['lines', 'a.yaml\nб в.xlsx\n', ['a.yaml', 'б в.xlsx']],
  ['no end of the last line', 'a.yaml\nb.yaml', ['a.yaml', 'b.yaml']],
  ['ends of lines of Windows, with a mark', '\ufeffa.yaml\r\nb.yaml\r\n', ['a.yaml', 'b.yaml']],
  ['blank lines', '\n  \na.yaml\n\n', ['a.yaml']],
  ['zero bytes', 'a.yaml\0two\nlines.yaml\0', ['a.yaml', 'two\nlines.yaml']],
  ['nothing', '', []],
  ['quotes of git', '"\\320\\274\\"\\\\.yaml"\n', ['м"\\.yaml']],
  ['quotes in the midst of a name', 'a"b".yaml\n', ['a"b".yaml']],
])('a list is read: %s', (_, text, names) => {
  expect(parseFileList(bytes(text))).toEqual(names);
});

test('the older shell of Windows writes UTF-16', () => {
  expect(parseFileList(Buffer.from('\ufeffмектеп.yaml\r\n', 'utf16le'))).toEqual(['мектеп.yaml']);
});

test('bytes that are no text are no list', () => {
  expect(parseFileList(new Uint8Array([0xec, 0xe5, 0xea, 0x0a]))).toBeUndefined();
});

test('any names come back from a list with zero bytes', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !text.includes('\0') && text.trim() !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const list = parseFileList(bytes(`${names.join('\0')}\0`));
      // A mark at the start of a name belongs to nobody's file.
      fc.pre(!names.some((each) => each.startsWith('\ufeff')));
      expect(list).toEqual(names);
    }),
  );
});

test('the names that git lists come back, quoted or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'тізім '));
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  const names = ['a b.yaml', 'мектеп №3.yaml', 'tab\there.yaml', 'quo"te\\.yaml'].sort();
  git('init', '-q');
  for (const name of names) writeFileSync(join(folder, name), '');
  git('add', '.');
  for (const options of [[], ['-z']]) expect(parseFileList(git('ls-files', ...options))?.toSorted()).toEqual(names);
});
