import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../src/source/read.ts';
import { readYamlIgnores } from '../../src/source/yaml-ignores.ts';
import { formatYaml } from '../../src/workbook/yaml-text.ts';
import { options, reportData } from '../arbitrary.ts';

const mark = '# esep-ignore a/b: reason';
/** The lines that the one ignore of a text covers, by what they hold; or `whole`. */
function coveredBy(text: string): readonly string[] | 'whole' {
  const [ignore, ...others] = readYamlIgnores('f.yaml', text);
  expect(others).toEqual([]);
  expect(ignore?.text).toBe('a/b: reason');
  const covers = ignore?.covers ?? { whole: true };
  if (!('lines' in covers)) return 'whole';
  return text
    .split(/\r?\n/)
    .slice(covers.lines[0] - 1, covers.lines[1])
    .map((line) => line.trim());
}

test.each([
  ['at the end of a line it is about the line', ['a: 1', `b: 2 ${mark}`, 'c: 3'], [`b: 2 ${mark}`]],
  ['or of the name of a group', [`a: ${mark}`, '  b: 1'], [`a: ${mark}`]],
  ['above a field', ['a: 1', mark, 'b: 2', 'c: 3'], ['b: 2']],
  [
    'above a group',
    [mark, 'a:', '  b: 1', '', '# other', '  c:', '    d: 2', 'e: 3'],
    ['a:', 'b: 1', '', '# other', 'c:', 'd: 2'],
  ],
  ['above an item', ['a:', `  ${mark}`, '  - b: 1', '    c: 2', '  - b: 3'], ['- b: 1', 'c: 2']],
  ['above an item, indented otherwise', ['a:', mark, '  - b: 1', '    c: 2', '  - b: 3'], ['- b: 1', 'c: 2']],
  ['above a field within an item', ['- a: 1', `  ${mark}`, '  b: 2', '- c: 3'], ['b: 2']],
  [
    'a list that stands no deeper than its name',
    [mark, 'a:', '- b', '- c: 1', '  d: 2', 'e: 3'],
    ['a:', '- b', '- c: 1', 'd: 2'],
  ],
  ['blank lines and comments may stand between', [mark, '', '# why', '', 'a: 1', 'b: 2'], ['a: 1']],
  [
    'a text of many lines',
    [mark, 'a: |', '  one', '', '  # two', '  three', 'b: 1'],
    ['a: |', 'one', '', '# two', 'three'],
  ],
  [
    'a comment further to the left ends nothing',
    [mark, 'a:', '  b: 1', '# x', '  c: 2', 'd: 3'],
    ['a:', 'b: 1', '# x', 'c: 2'],
  ],
  ['the start of a document is passed over', [mark, '---', 'a: 1', 'b: 2'], ['a: 1']],
  ['brackets', ['a: [1, 2,', `  3, ${mark}`, '  4]'], [`3, ${mark}`]],
  ['at the end nothing follows', ['a: 1', mark], [mark]],
  ['with the ends of lines of Windows', ['a: 1\r', `${mark}\r`, 'b:\r', '  c: 1\r', 'd: 2\r'], ['b:', 'c: 1']],
  ['with a byte order mark', [`\ufeff${mark}`, 'a: 1', 'b: 2'], ['a: 1']],
])('%s', (_, lines, covered) => {
  expect(coveredBy(`${lines.join('\n')}\n`)).toEqual(covered);
});

test('the whole file', () => {
  expect(coveredBy('a: 1\n# esep-ignore-file a/b: reason\n')).toBe('whole');
  expect(readYamlIgnores('f', 'a: 1 #esep-ignore x\n## esep-ignore  y \n#esep-ignore')).toMatchObject([
    { text: 'x', at: { file: 'f', line: 1, column: 6 } },
    { text: 'y', at: { line: 2, column: 1 } },
    { text: '' },
  ]);
});

test('what begins otherwise is a comment like any, and a word like it is not passed over', () => {
  expect(readYamlIgnores('f', 'a: 1 # see esep-ignore\n# esep-ignored: x\n# esep-ignore-line a: b')).toMatchObject([
    { text: 'd: x' },
    { text: '-line a: b' },
  ]);
});

test.each([
  `a: |\n  ${mark}\n`,
  `a: >-\n\n  one ${mark}\n  ${mark}\nb: 1\n`,
  `a: "one ${mark}"\n`,
  `a: "one\n  ${mark}\n  two"\n`,
  `a: 'it''s ${mark}'\n`,
  `a: one${mark}\n`,
  `a:\n  - |\n    ${mark}\n  - {b: "${mark}"}\n`,
  `? |\n  ${mark}\n: 1\n`,
])('a text is no comment: %j', (text) => {
  expect(readYamlIgnores('f', text)).toEqual([]);
});

test('whatever words a report holds, none of them is taken for a comment', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), fc.constantFrom(mark, `\n${mark}`, `x\n${mark}\ny`), async (data, words) => {
      const text = formatYaml({ ...data, provider: { name: { kk: words, ru: `Школа ${words}` } } });
      const source = await readBytes('f.yaml', Buffer.from(text), options);
      expect(source.ignores ?? []).toEqual([]);
      expect(source.errors.filter(({ check }) => check === 'file/cut-by-comment')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('behind a text that is published it is not what a # cut off', async () => {
  const read = async (text: string) => (await readBytes('f.yaml', Buffer.from(text), options)).errors;
  expect(await read(`kk: Мектеп ${mark}\nru: Школа #esep-ignore a/b: c\n`)).toEqual([]);
  expect(await read('kk: Мектеп # есеп\n')).toMatchObject([{ check: 'file/cut-by-comment' }]);
});

test('a consolidated file is looked through line by line', async () => {
  const text = `# head\nesep: 1\nkind: consolidated\nperiod: 2025 ${mark}\n${mark}\nmembers:\n  - {"status":"missing","bin":"1"}\n  - {"status":"missing","name":{"kk":"${mark}","ru":"б"}} ${mark}\n`;
  const { ignores } = await readBytes('f.yaml', Buffer.from(text), options);
  expect(ignores).toMatchObject([
    { at: { line: 4 }, covers: { lines: [4, 4] } },
    { at: { line: 5 }, covers: { lines: [6, 8] } },
    { at: { line: 8 }, covers: { lines: [8, 8] } },
  ]);
});

test('a file that says nothing of it has nothing, and neither has one that was not read', async () => {
  expect(await readBytes('f', Buffer.from('a: 1 # x\n'), options)).not.toHaveProperty('ignores');
  expect(await readBytes('f', Buffer.from(`a: [\n${mark}\n`), options)).not.toHaveProperty('ignores');
});
