import { expect, test } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';
import { memberAt, parsePlace } from '../../src/trace/find-place.ts';

test.each([
  ['25', { line: 25 }],
  ['25:10', { line: 25, column: 10 }],
  ['E14', { cell: 'E14' }],
  ['$e$14', { cell: 'E14' }],
  ['Қызметтер!E14', { sheet: 'Қызметтер', cell: 'E14' }],
  ["'Қызметтер – Услуги'!E14", { sheet: 'Қызметтер – Услуги', cell: 'E14' }],
  ["'a''b!c'!A1", { sheet: "a'b!c", cell: 'A1' }],
  ['declared.total', undefined],
  ['services[3].counts.total', undefined],
  ['25:', undefined],
  ['', undefined],
])('%s as a place', (text, place) => {
  expect(parsePlace(text)).toEqual(place);
});

test('a line of a block belongs to the member above it', () => {
  const source = readYaml('f', 'a: 1\nmembers:\n  - b: 1\n    c: 2\n  - b: 3\n  - b: 4\n    c: 5\n');
  const members = [1, 2, 3, 4, 5, 6, 7].map((line) => memberAt({ line }, source, 3));
  expect(members).toEqual([undefined, undefined, 0, 0, 1, 2, 2]);
  expect(memberAt({ cell: 'A1' }, source, 3)).toBeUndefined();
  expect(memberAt({ line: 3 }, source, 0)).toBeUndefined();
});
