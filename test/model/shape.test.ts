import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { createReport } from '../../src/model/report.ts';
import { shape } from '../../src/model/shape.ts';
import { group, list, text } from '../../src/model/values.ts';
import { readYaml } from '../../src/source/yaml.ts';

const read = (text: string) => createReport(readYaml('data.yaml', text));
const errors = (text: string) =>
  read(text).errors.map(({ check, at, values }) => [check, 'line' in at ? at.line : 0, values]);

test('a value of the wrong kind is named at its line, and the rest still counts', () => {
  const text =
    'period: 2025\ndeclared:\n  total: many\n  provider: 25\nservices: [{ counts: { total: -1, provider: 3 } }]';
  expect(errors(text)).toEqual([
    ['data/wrong-type', 3, { expected: 'count', found: 'many' }],
    ['data/wrong-type', 5, { expected: 'count', found: '-1' }],
  ]);
  const { report } = read(text);
  expect(report.declared).toEqual({ provider: 25 });
  expect(report.services[0]?.counts).toEqual({ provider: 3 });
});

test.each([
  ['count', 'declared: { total: 2.5 }'],
  ['count', 'declared: { total: 25 қызмет }'],
  ['count', 'declared: { total: true }'],
  ['date', 'date: 31.02.2025'],
  ['period', 'period: былтыр'],
  ['text', 'provider: { name: { kk: [сөз] } }'],
  ['group', 'provider: мектеп'],
  ['list', 'services: { id: transfer }'],
  ['share', 'monitoring: { public: { share: 101 } }'],
  ['yes-no', 'monitoring: { public: { carried_out: мүмкін } }'],
  ['site', 'provider: { sites: [a b] }'],
  ['version', 'esep: 2'],
])('what was expected is said: %s', (expected, text) => {
  expect(errors(text).map(([check, , values]) => [check, (values as { expected: string }).expected])).toEqual([
    ['data/wrong-type', expected],
  ]);
});

test('an unknown field is named with the one that was probably meant', () => {
  expect(errors('declared:\n  totl: 5\nfoobar: 1')).toEqual([
    ['data/unknown-field', 2, { key: 'totl', suggestion: 'total' }],
    ['data/unknown-field', 3, expect.objectContaining({ key: 'foobar', suggestion: '' })],
  ]);
});

test('an unknown field is named even when it is blank: a comma in braces makes one', () => {
  expect(errors('annexes: [{ title: { kk: Бағалары көрсетілген, мөр басылған, ru: С оценками } }]')).toEqual([
    ['data/unknown-field', 1, expect.objectContaining({ key: 'мөр басылған' })],
  ]);
});

test.each(['[]', '5', 'сөз', '- a\n- b'])('a file that is no group of fields is an error, not a crash: %s', (text) => {
  expect(errors(text)).toEqual([['data/wrong-type', 1, expect.objectContaining({ expected: 'group' })]]);
});

test.each([
  ['жоқ', 0],
  ['нет', 0],
  ['Жоқ.', 0],
  ['қызметі көрсетілмеді', 0],
  ['шағымдар жоқ', 0],
  ['"25"', 25],
  ['1 006', 1006],
  ['"12\u00a0040"', 12040],
])('a count may be written as %s', (written, value) => {
  expect(read(`declared: { total: ${written} }`).report.declared.total).toBe(value);
});

test('a blank is not stated', () => {
  const { report, errors: found } = read('declared:\n  total:\n  provider: ""\n  electronic: " "');
  expect([report.declared, found]).toEqual([{}, []]);
});

test('a required part with a misfit deep inside is told once, and reading ends', () => {
  const part = group({ id: text, blocks: list(group({ say: text })) });
  const schema = group({ sections: list(group({ id: text, items: list(part) })) });
  const read = (yaml: string) => shape(schema, readYaml('t.yaml', yaml));
  const missing = read('sections: [{ id: a, items: [{ id: b }] }]');
  expect(missing.errors.map(({ check }) => check)).toEqual(['template/missing']);
  const wrong = read('sections: [{ id: a, items: [{ id: b, blocks: [{ say: { kk: сөз } }] }] }]');
  expect(wrong.errors.map(({ check }) => check)).toEqual(['data/wrong-type']);
});

test('a value that does not fit in several ways is told once, and nothing beside it is passed over', () => {
  const wrong = (line: number) => ['data/wrong-type', line, { expected: 'count', found: '-9007199254740992' }];
  expect(errors('services:\n  - counts:\n      total: -9007199254740992\n      totl: 5')).toEqual([
    ['data/unknown-field', 4, { key: 'totl', suggestion: 'total' }],
    wrong(3),
  ]);
  const text = 'members:\n  - errors: -9007199254740992\n    figures:\n      declareds: 1';
  const { errors: found } = createConsolidated(readYaml('c.yaml', text));
  expect(found.map(({ check, at }) => [check, 'line' in at && at.line])).toEqual([
    ['data/unknown-field', 4],
    ['data/wrong-type', 2],
  ]);
});

test('whatever stands anywhere, reading ends and tells of every unknown field', () => {
  const places = fc.array(fc.nat(), { maxLength: 4 });
  fc.assert(
    fc.property(places, fc.array(fc.tuple(fc.nat(), junk), { maxLength: 6 }), (besides, overs) => {
      const data = structuredClone(whole);
      const named = placesOf(data).filter(({ node }) => !Array.isArray(node));
      for (const [index, at] of besides.entries()) pick(named, at).node[`junk${index}`] = 1;
      for (const [at, value] of overs) {
        const { node, key } = pick(placesOf(data), at);
        node[key] = structuredClone(value);
      }
      const text = JSON.stringify(data);
      const { errors } = createReport(readYaml('data.yaml', text));
      const told = errors.flatMap(({ check, values }) => (check === 'data/unknown-field' ? [`${values?.key}`] : []));
      // What was put over a group has taken its unknown fields along.
      const left = besides.map((_, index) => `junk${index}`).filter((name) => text.includes(`"${name}":`));
      expect(told.filter((key) => key.startsWith('junk')).sort()).toEqual(left);
      const found = errors.map(({ check, at }) => JSON.stringify([check, at]));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

/** A report with a field of every kind. */
const whole = parse(readFileSync('samples/published.yaml', 'utf8')) as Node;

type Node = Record<string | number, unknown>;

/** What nobody means, and what does not fit in several ways at once. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(-(2 ** 53), 2 ** 60, -1.5, 1e300, true, 'x', [], {}, [[]], [1], { a: {} }, { '0': 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);

/** Every field and item of plain data, by what it stands in. */
function placesOf(node: Node): { readonly node: Node; readonly key: string | number }[] {
  return Object.entries(node).flatMap(([key, value]) => [
    { node, key },
    ...(typeof value === 'object' && value !== null ? placesOf(value as Node) : []),
  ]);
}

function pick<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
