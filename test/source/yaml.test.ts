import { expect, test } from 'vitest';
import { MAX_READ_ERRORS } from '../../src/source/limits.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** What was wrong and where: `check line:column`, and the values. */
function read(text: string) {
  const source = readYaml('f.yaml', text);
  const errors = source.errors.map(({ check, at, values }) => {
    const place = 'line' in at ? ` ${at.line}:${at.column}` : '';
    return values ? [check + place, values] : [check + place];
  });
  const at = (...path: (string | number)[]) => {
    const position = source.positionOf(path);
    return 'line' in position ? `${position.line}:${position.column}` : position.file;
  };
  return { source, data: source.data, errors, at };
}

test('values, blanks and their places', () => {
  const { data, errors, at, source } = read(
    '# есеп\nprovider:\n  name: {kk: А, ru: "  "}\n  bin:\n  sites:\n    -\n    - school7.kz\n    - a:\n    - b\nservices: []\n',
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ provider: { name: { kk: 'А' }, sites: ['school7.kz', 'b'] } });
  expect([at(), at('provider'), at('provider', 'name'), at('provider', 'name', 'kk')]).toEqual([
    '2:1',
    '3:3',
    '3:9',
    '3:14',
  ]);
  expect([at('provider', 'name', 'ru'), at('provider', 'bin'), at('provider', 'phone')]).toEqual([
    '3:17',
    '4:3',
    '3:3',
  ]);
  expect([at('provider', 'sites', 0), at('provider', 'sites', 1), at('provider', 'sites', 1, 'a')]).toEqual([
    '7:7',
    '9:7',
    '9:7',
  ]);
  expect(at('services', 3, 'id')).toBe('10:1');
  expect(source.excerpt({ file: 'f.yaml', line: 7, column: 7 })).toBe('    - school7.kz');
});

test.each([
  ['010540001234', '010540001234'],
  ['+77272000000', '+77272000000'],
  ['0x1F', '0x1F'],
  ['0o17', '0o17'],
  ['1e3', '1e3'],
  ['.inf', '.inf'],
  ['2.10', '2.10'],
  ['12345678901234567890', '12345678901234567890'],
  ['25', 25],
  ['-5', -5],
  ['98.5', 98.5],
  ['0', 0],
  ['2021-2022', '2021-2022'],
  ['2022-02-01', '2022-02-01'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['true', true],
  ['иә', 'иә'],
  ['"25"', '25'],
  ['!!timestamp 2020-01-01', '2020-01-01'],
])('%s is taken as it was written', (text, value) => {
  expect(read(`a: ${text}\n`).data).toEqual({ a: value });
  expect(read(`%YAML 1.1\n---\na: ${text}\n`).data).toEqual({ a: value });
});

test('duplicate keys: the first counts, and the second names it', () => {
  const { source, data, errors } = read('a:\n  b: 1\n  c: 2\n  "b": 3\na: 4\n');
  expect(data).toEqual({ a: { b: 1, c: 2 } });
  expect(errors).toEqual([
    ['file/duplicate-key 4:3', { key: 'b' }],
    ['file/duplicate-key 5:1', { key: 'a' }],
  ]);
  expect(source.errors[0]?.related).toEqual([{ file: 'f.yaml', line: 2, column: 3 }]);
});

test('aliases and merge keys are refused where they stand', () => {
  const { data, errors } = read('a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 1\n');
  expect(data).toEqual({ a: { b: 1 }, d: { e: 1 } });
  expect(errors).toEqual([
    ['file/alias 2:4', { name: 'x' }],
    ['file/alias 4:7', { name: 'x' }],
  ]);
});

test('a text cut by # is told from a comment', () => {
  const { data, errors } = read(
    'a: Школа #5\nb: #5 школа\nc: x # ескертпе\nd: "Школа #5"\ne: x\n#f: 1\ng:\n  #h: 1\n  i: 1\nj: x #---\nk:\n  - №1 #2\n  - b#3\n',
  );
  expect(data).toEqual({ a: 'Школа', c: 'x', d: 'Школа #5', e: 'x', g: { i: 1 }, j: 'x', k: ['№1', 'b#3'] });
  expect(errors).toEqual([
    ['file/cut-by-comment 1:4', { rest: '#5' }],
    ['file/cut-by-comment 2:4', { rest: '#5 школа' }],
    ['file/cut-by-comment 12:5', { rest: '#2' }],
  ]);
});

test('a comment behind words that are published is nearly always a cut', () => {
  const { data, errors } = read(
    [
      'provider:',
      '  name: {kk: Мектеп, ru: Школа # 7',
      '    }',
      '  bin: 010540001234 # БСН',
      'texts:',
      '  - kk: Есепті жылы # 1 бұйрық',
      '    ru: 2021 # год',
      '    section: general # Есептің бөлімі',
      '  - kk: # Қазақша мәтін',
      '    ru: "Приказ" # 1',
      '  - kk: Мәтін # Қазақша мәтін / Текст на казахском',
      '    ru: Текст #',
      '',
    ].join('\n'),
  );
  expect(data).toMatchObject({ texts: [{ kk: 'Есепті жылы' }, { ru: 'Приказ' }, { kk: 'Мәтін', ru: 'Текст' }] });
  expect(errors).toEqual([
    ['file/cut-by-comment 2:26', { rest: '# 7' }],
    ['file/cut-by-comment 6:9', { rest: '# 1 бұйрық' }],
  ]);
});

test('the place of a field’s name is known beside that of its value', () => {
  const { source, at } = read('provider:\n  nmae: x\nlist:\n  - a:\n  - {b: 1}\n');
  const key = (...path: (string | number)[]) => {
    const position = source.keyPositionOf?.(path);
    return position && 'line' in position ? `${position.line}:${position.column}` : '';
  };
  expect([at('provider', 'nmae'), key('provider', 'nmae'), key('provider')]).toEqual(['2:9', '2:3', '1:1']);
  expect([key('list', 0, 'b'), key('list', 0), key('provider', 'none')]).toEqual(['5:6', '5:5', '2:3']);
});

test('a list item that was passed over leaves no blanks behind', () => {
  const { source } = read('a:\n  - {b: , c: }\n  - {d: 1, e: }\nf:\n');
  expect(source.data).toEqual({ a: [{ d: 1 }] });
  expect(source.blanks).toEqual([['a', 0, 'e'], ['f']]);
});

test('a no-break space after a colon is mended, one inside a text stays', () => {
  const nbsp = '\u00a0';
  const { data, errors } = read(
    `provider:\n  phone:${nbsp}72\n  list:\n    - - a:${nbsp}b\ntext: |\n  Site:${nbsp}x\nlong: "\n  b:${nbsp}c"\n`,
  );
  expect(data).toEqual({
    provider: { phone: 72, list: [[{ a: 'b' }]] },
    text: `Site:${nbsp}x\n`,
    long: ` b:${nbsp}c`,
  });
  expect(errors).toEqual([
    ['file/no-break-space 2:9', { key: 'phone' }],
    ['file/no-break-space 4:11', { key: 'a' }],
  ]);
});

test.each([
  ['a:\n\tb: 1\n', 'file/syntax 2:1', 'TAB_AS_INDENT'],
  ['a: 1\n---\nb: 2\n', 'file/syntax 2:1', 'MULTIPLE_DOCS'],
  ['a: [1, 2\n', 'file/syntax 1:4', 'MISSING_CHAR'],
  ['a: "x\n', 'file/syntax 1:4', 'MISSING_CHAR'],
  ['a: b: c\n', 'file/syntax 1:4', 'BLOCK_AS_IMPLICIT_KEY'],
  ['a: %x\n', 'file/syntax 1:4', 'BAD_SCALAR_START'],
])('%j is no YAML', (text, where, code) => {
  const { data, errors } = read(text);
  expect(data).toBeUndefined();
  expect(errors[0]).toEqual([where, { code }]);
});

test('JSON with tabs, and line ends of Windows', () => {
  expect(read('{\r\n\t"a": 1,\r\n\t"b": [1,\r\n\t\t"x\\/y"]\r\n}\r\n')).toMatchObject({
    data: { a: 1, b: [1, 'x/y'] },
    errors: [],
  });
  const { data, at } = read('a:\r\n  - b: x\r\n    c: y\r\n');
  expect(data).toEqual({ a: [{ b: 'x', c: 'y' }] });
  expect(at('a', 0, 'c')).toBe('3:8');
});

test('a text that is no map says what it is', () => {
  expect(read('\nМектеп туралы\n')).toMatchObject({
    data: undefined,
    errors: [['data/wrong-type 2:1', { expected: 'group', found: 'Мектеп туралы' }]],
  });
  expect(read('- a: 1\n').errors).toEqual([['data/wrong-type 1:1', { expected: 'group', found: '- a: 1' }]]);
  expect(read('# тек ескертпе\n').errors).toEqual([['file/empty']]);
});

test('keys that JavaScript knows are keys like any other', () => {
  const { data, errors, at } = read(
    '__proto__:\n  polluted: 1\nconstructor: x\ntoString: y\n? [a, b]\n: z\n{c: d}: e\n',
  );
  expect(errors).toEqual([]);
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'toString', '[a, b]', '{c: d}']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(at('__proto__', 'polluted')).toBe('2:13');
});

test.each([
  ['[', 100_000],
  ['{a: ', 100_000],
  ['- ', 100_000],
  ['? ', 100_000],
])('%j nested %i deep is refused before anything is built', (text, times) => {
  const { data, errors } = read(text.repeat(times));
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject([expect.stringMatching(/^file\/too-deep 1:\d+$/), { limit: 40 }]);
});

test('a value deeper than any form is left out', () => {
  const lines = Array.from({ length: 45 }, (_, depth) => `${' '.repeat(depth)}a:`);
  const { errors } = read(`${lines.join('\n')} 1\nb: 2\n`);
  expect(errors).toEqual([['file/too-deep 42:42', { limit: 40 }]]);
});

test('a file of nothing but mistakes, or of blanks, is soon done with', () => {
  expect(read(`x: &a [1]\nb: [${'*a,'.repeat(5000)}]`).errors).toHaveLength(MAX_READ_ERRORS);
  expect(read(`a:\n${'- \n'.repeat(50_000)}- {b: }\n- c\n`)).toMatchObject({ data: { a: ['c'] }, errors: [] });
});
