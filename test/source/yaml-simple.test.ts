import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/source/position.ts';
import type { Source } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { readSimpleYaml } from '../../src/source/yaml-simple.ts';
import { formatYaml } from '../../src/workbook/yaml-text.ts';
import { reportData } from '../arbitrary.ts';

/** What a source says, and where each of it stands. */
function tell(source: Source) {
  const paths: Path[] = [...(source.blanks ?? [])];
  const walk = (node: unknown, path: Path): void => {
    paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries(node)) walk(each, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  walk(source.data, []);
  const { data, errors, blanks } = source;
  return { data, errors, blanks, places: paths.map((path) => [source.positionOf(path), source.keyPositionOf?.(path)]) };
}

/** Reads a text in the quick way, and holds it against what the library makes of it. */
function isRead(text: string): boolean {
  const simple = readSimpleYaml('f', text);
  if (simple) expect(tell(simple)).toEqual(tell(readYaml('f', text)));
  return simple !== undefined;
}

const files = ['school', 'published', 'mistake', 'published-as-it-was'];
const samples = files.map((name) => readFileSync(`samples/${name}.yaml`, 'utf8'));

test.each(samples)('the samples are read in the quick way', (text) => {
  expect(isRead(text)).toBe(true);
  expect(isRead(text.replaceAll('\n', '\r\n'))).toBe(true);
});

test.each(samples)('and so they are when esep has written them anew', (text) => {
  expect(isRead(formatYaml(readYaml('f', text).data))).toBe(true);
});

test('a report of odd words is read like any', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      isRead(formatYaml(data));
    }),
    { numRuns: 100 },
  );
});

describe('is read', () => {
  test.each([
    'a: 1 # есеп\nb:\n  - c: x\n    d: "a\\"\\n: #"\n  - e\nf: {kk: А, ru: \'б, в\'}\ng: [1, https://egov.kz/a]',
    'a:\n- b: 1\n  c:\n  - d\n- b:\ne: # нет\nkk: # Атауы\n  # ещё\n\nz: ~',
    'a: 010540001234\nb: -\u2013\nc: 1e+21\nd: 2.10\ne: True\nf: 12:30\ng: a#b\nh: NULL\ni: {}\nj: []'.replace(
      '-\u2013',
      '\u2013',
    ),
    'kk: Школа #5\nru: Школа # 5\na: 5 #6\nb: #7\na: 8\n',
    '__proto__: 1\nconstructor: {toString: 2}\n',
  ])('%j', (text) => {
    expect(isRead(text)).toBe(true);
  });
});

describe('is left to the library', () => {
  test.each([
    '',
    '# есеп',
    '- a',
    ' a: 1',
    '{a: 1}',
    'a: b: c',
    'a: b\n  c',
    'a:\n  b\n',
    'a:\n    b: 1\n  c: 2',
    'a:\n  - b\n - c',
    'a: |\n  b',
    'a: "b\n  c"',
    "a: 'it''s'",
    'a: "\\u0041"',
    'a: "b"c',
    'a: "b"#c',
    'a: &x 1\nb: *x',
    'a: !!str 1',
    'a: {b: {c: 1}}',
    'a: [b: 1]',
    'a: [b,\n  c]',
    'a: {b: 1}, c',
    'a:\tb',
    'a:\u00a0b',
    'a: b\rc: d',
    'a: b\u2028c: d',
    '---\na: 1',
    'a: 1\n...\nb: 2',
    '%YAML 1.2\n---\na: 1',
    '? a\n: b',
    'a:\n  -\n  - b',
    'a:\n  - - b',
    '-id: meals',
    'a: -5',
    'ә: 1',
    Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ])('%j', (text) => {
    expect(readSimpleYaml('f', text)).toBeUndefined();
  });
});

const PUT = [
  ...[' ', '  ', ': ', ':', '- ', '#', ' # x', '"', "'", '\\', '{', '}', '[', ']', ', ', '|', '&a ', '*a', '!t ', '~'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\n  ',
    '\n    - ',
    '\t',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '---\n',
    'kk: ',
    'a:\n',
    '-5',
  ],
];
const edit = fc.record({ at: fc.nat(10_000), cut: fc.constantFrom(0, 0, 1, 3, 7), put: fc.constantFrom('', ...PUT) });

test('what a hand has edited is read as the library reads it, or left to it', () => {
  let read = 0;
  const text = fc.tuple(fc.constantFrom(...samples), fc.nat(60), fc.nat(40)).map(([sample, from, count]) =>
    sample
      .split('\n')
      .slice(from % 3 === 0 ? from : 0, from + count)
      .join('\n'),
  );
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 3 }), (before, edits) => {
      let edited = before;
      for (const { at, cut, put } of edits) {
        const place = at % (edited.length + 1);
        edited = edited.slice(0, place) + put + edited.slice(place + cut);
      }
      if (isRead(edited)) read++;
    }),
    { numRuns: 600 },
  );
  expect(read).toBeGreaterThan(50);
});

test('long lines and many of them take no time', () => {
  const spaces = ' '.repeat(300_000);
  const before = performance.now();
  for (const text of [
    `a: x${spaces}y`,
    `a: x${spaces}`,
    `a: x${spaces}# c`,
    `a: [x${spaces}]`,
    `a: "${'\\"'.repeat(1e5)}`,
  ]) {
    readSimpleYaml('f', text);
  }
  expect(performance.now() - before).toBeLessThan(2000);
});
