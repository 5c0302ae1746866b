import { expect, test } from 'vitest';
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
