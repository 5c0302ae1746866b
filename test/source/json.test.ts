import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/source/json.ts';
import { jsonText } from '../../src/source/json-line.ts';
import type { Path } from '../../src/source/position.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Every way into the data. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

function expectSame(text: string): void {
  const quick = readJson('a.json', text);
  const slow = readYaml('a.json', text);
  expect(quick).toBeDefined();
  expect({ ...quick, ...NO_FUNCTIONS }).toEqual({ ...slow, ...NO_FUNCTIONS });
  for (const path of pathsIn(slow.data)) {
    expect(quick?.positionOf(path)).toEqual(slow.positionOf(path));
    expect(quick?.keyPositionOf?.(path)).toEqual(slow.keyPositionOf?.(path));
  }
}

const NO_FUNCTIONS = { positionOf: 0, keyPositionOf: 0, excerpt: 0 };

const key = fc.oneof(fc.constantFrom('id', 'kk', 'a b', 'Қызмет', '1'), fc.string({ minLength: 1, maxLength: 20 }));
const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const { group } = fc.letrec((tie) => ({
  group: fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('node'), { maxLength: 3 }), tie('group')),
}));

test('JSON is read as the library reads it as YAML', () => {
  fc.assert(
    fc.property(group, (value) => expectSame(jsonText(value))),
    { numRuns: 300 },
  );
  expectSame(readFileSync('test/source/carried/data.json', 'utf8'));
});

test('numbers that are written in another way stay as they are written', () => {
  expectSame('{"a": 1.50, "b": 1e3, "c": -0, "d": -7, "e": 12345678901234567890}');
  expect(readJson('a.json', '{"a": 1.50, "d": -7}')?.data).toEqual({ a: '1.50', d: -7 });
});

test.each([
  '',
  '[]',
  '{"a": 1',
  '{"a": 01}',
  '{a: 1}',
  '{"a": 1,}',
  '{"a": 1, "a": 2}',
  '{"a": "\t"}',
  '{"a": 1} # b',
  "{'a': 1}",
])('what is not plain JSON is left to others: %s', (text) => {
  expect(readJson('a.json', text)).toBeUndefined();
});

test('what stands deeper than is read is left to others', () => {
  expect(readJson('a.json', `{"a": ${'['.repeat(100_000)}`)).toBeUndefined();
  expect(readJson('a.json', `{"a": ${'['.repeat(50)}${']'.repeat(50)}}`)).toBeUndefined();
});
