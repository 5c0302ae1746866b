import { expect, test } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

function slips(text: string) {
  const source = readYaml('f.yaml', text);
  expect(source.data).toBeUndefined();
  return source.errors.map(({ check, at, values }) => {
    expect(check).toBe('file/syntax');
    return `${'line' in at ? `${at.line}:${at.column}` : ''} ${values?.code}`;
  });
}

test.each([
  ['a: 1\nb: "x\nc: y\nd: z\n', '2:4 MISSING_CHAR'],
  ["p:\n  kk: 'x\n  ru: y\nc: z\n", '2:7 MISSING_CHAR'],
  ['p:\n  kk: "x\n  ru: "y"\nc: z\n', '2:7 MISSING_CHAR'],
  ['a: 1\nb: [1, 2\nc: 3\n', '2:4 MISSING_CHAR'],
  ['a: 1\nb:\n  - {kk: x\n  - {kk: y}\n', '3:5 MISSING_CHAR'],
  ['{\n  "a": 1,\n  "b": [1, 2]\n', '1:1 MISSING_CHAR'],
])('%j was opened and not closed', (text, slip) => {
  expect(slips(text)).toEqual([slip]);
});

test.each([
  ['a:\n\tb: 1\n\tc: 2\n  d: 3\n', '2:1 TAB_AS_INDENT'],
  ['a:\n  b: 1\n c: 2\n  d: 3\n', '3:1 BAD_INDENT'],
  ['a: b: c\nd: e: f\n', '1:4 BLOCK_AS_IMPLICIT_KEY'],
])('%j is one slip', (text, slip) => {
  expect(slips(text)).toEqual([slip]);
});

test.each([
  ['p:\n  kk: "Мектеп "Үміт" КММ"\n', '2:16 UNEXPECTED_TOKEN'],
  ['p:\n  - {kk: а: б}\n', '2:10 BLOCK_IN_FLOW'],
  ['p: {kk: "а" ru: "б"}\n', '1:9 BLOCK_IN_FLOW'],
])('%j is wrong inside what is closed', (text, slip) => {
  expect(slips(text)).toEqual([slip]);
});

test('a slip of another kind far below is told as well', () => {
  const between = Array.from({ length: 12 }, (_, index) => `k${index}: 1\n`).join('');
  expect(slips(`a: b: c\n${between}d: %x\n`)).toEqual(['1:4 BLOCK_AS_IMPLICIT_KEY', '14:4 BAD_SCALAR_START']);
  expect(slips(`a: b: c\n${between}d: e: f\n`)).toEqual(['1:4 BLOCK_AS_IMPLICIT_KEY']);
});

test.each([
  ['services:\n  -id: meals\n    counts: {total: 1}\n  -id: x\n', '2:3 DASH_WITHOUT_SPACE'],
  ['services:\n  - id: meals\n    fee: free\n  -id: x\n    fee: free\n', '4:3 DASH_WITHOUT_SPACE'],
  ['services:\n  -id: meals\n', '2:3 DASH_WITHOUT_SPACE'],
  ['texts:\n  -мәтін: x\n', '2:3 DASH_WITHOUT_SPACE'],
])('%j lacks a space after a dash', (text, slip) => {
  expect(slips(text)).toEqual([slip]);
});

test('a dash may begin a word of a text', () => {
  const source = readYaml('f.yaml', 'texts:\n  - kk: |\n      -id: x\n    ru: -id\n');
  expect(source.errors).toEqual([]);
  expect(source.data).toEqual({ texts: [{ kk: '-id: x\n', ru: '-id' }] });
});
