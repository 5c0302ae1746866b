import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine } from '../../src/source/json-line.ts';
import { MAX_FILE_BYTES, MAX_LINES_BYTES, MAX_YAML_BYTES } from '../../src/source/limits.ts';
import type { Path } from '../../src/source/position.ts';
import { readBytes, readSource } from '../../src/source/read.ts';
import type { Source } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { readYamlLines } from '../../src/source/yaml-lines.ts';
import { formatConsolidated } from '../../src/workbook/consolidated-yaml.ts';
import { nastyText, options } from '../arbitrary.ts';

const value: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { arbitrary: fc.oneof(nastyText(), fc.string({ unit: 'binary' })), weight: 4 },
    { arbitrary: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), weight: 4 },
    { arbitrary: fc.constantFrom('', ' ', '\u00a0\n', null, 1e21, 5e-324, -0), weight: 1 },
    { arbitrary: tie('group'), weight: 3 },
    { arbitrary: fc.array(tie('value'), { maxLength: 3 }), weight: 2 },
  ),
  group: fc.dictionary(fc.oneof(fc.constantFrom('a', 'kk', 'ru', '0', '7', 'sum'), nastyText()), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).value;
const member = fc.dictionary(fc.constantFrom('name', 'bin', 'status', 'figures', 'turnout'), value, {
  noNullPrototype: true,
});
const head = fc.dictionary(fc.constantFrom('name', 'period', 'declared'), value, { noNullPrototype: true });

const written = fc
  .tuple(head, fc.array(member, { minLength: 1, maxLength: 5 }))
  .map(([first, members]) => [...formatConsolidated({ esep: 1, ...first }, members)].join(''));

/** What a hand may do to a file. */
const edit = fc.record({
  at: fc.nat(100_000),
  cut: fc.constantFrom(0, 0, 1, 2, 5),
  put: fc.constantFrom(
    ...['', ' ', '\n', '\r\n', '\r', '\t', '"', ',', '{', '}', ': ', '#', ' # x', '*a', '&a ', 'null', '0', '\\', '-'],
    ...[
      '\n  - {"a":1}',
      '\n---\n',
      '\n...\n',
      'members:\n',
      '\n  - a: 1\n',
      '\u00a0',
      '!x ',
      '"a":1,',
      ' {}',
      '\u0085',
    ],
  ),
});

/** Everything that a reader of a source may ask for. */
function all(source: Source) {
  const paths: Path[] = [[], ['none'], ['members', 'x'], ['members', 99], ['members', -1], ['members', 0, 'none']];
  const walk = (node: unknown, path: Path): void => {
    paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries(node)) walk(each, [...path, Array.isArray(node) ? Number(key) : key]);
  };
  walk(source.data, []);
  paths.push(...(source.blanks ?? []));
  return {
    data: JSON.stringify(source.data),
    errors: source.errors,
    blanks: source.blanks,
    places: paths.map((path) => [path, source.positionOf(path), source.keyPositionOf?.(path)]),
    excerpts: Array.from({ length: 60 }, (_, index) => source.excerpt({ file: 'f', line: index + 1, column: 1 })),
  };
}

test('what esep wrote is read as YAML would be: the data, the places, the lines', () => {
  fc.assert(
    fc.property(written, (text) => {
      const fast = readYamlLines('f', text);
      const slow = readYaml('f', text);
      // Only a member of nothing at all has no place in the list.
      if (fast?.data) expect(all(fast)).toEqual(all(slow));
      else
        expect((slow.data as { members?: unknown[] }).members?.length ?? 0).toBeLessThan(
          text.match(/^ {2}- /gm)?.length ?? 0,
        );
    }),
    { numRuns: 150 },
  );
});

test('and so is what a hand has edited, wherever the fast way still takes it', () => {
  let taken = 0;
  fc.assert(
    fc.property(written, fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean(), (text, edits, windows) => {
      let edited = windows ? text.replaceAll('\n', '\r\n') : text;
      for (const { at, cut, put } of edits) {
        const place = at % edited.length;
        edited = edited.slice(0, place) + put + edited.slice(place + cut);
      }
      const fast = readYamlLines('f', edited);
      if (!fast?.data) return;
      taken++;
      expect(all(fast)).toEqual(all(readYaml('f', edited)));
    }),
    { numRuns: 800 },
  );
  expect(taken).toBeGreaterThan(100);
});

const lines = (...members: string[]) => `esep: 1\nmembers:\n${members.map((each) => `  - ${each}\n`).join('')}`;

test.each([
  ['a member as a block', 'esep: 1\nmembers:\n  - a: 1\n'],
  ['an open bracket', lines('{"a":1', '{"b":2}')],
  ['the same field twice', lines('{"a":1,"a":2}')],
  ['a blank member', lines('{"a":1}', '{}')],
  ['no members', 'esep: 1\nmembers:\n'],
  ['another document', `esep: 1\n---\n${lines('{"a":1}')}`],
  ['members twice', `members: 1\n${lines('{"a":1}')}`],
  ['something after them', `${lines('{"a":1}')}esep: 1\n`],
  ['no end of the last line', lines('{"a":1}').trimEnd()],
  ['a head that is no group', `x\n${lines('{"a":1}').slice(8)}`],
])('%s is left to the reader of YAML', (_, text) => {
  expect(readYamlLines('f', text)?.data).toBeUndefined();
});

test('a line that is YAML but not JSON is taken all the same', () => {
  const text = lines('{"a":1}', '{a: 010, b: , c: "x"} # ескертпе', '{ "a": 1.0 }');
  const source = readYamlLines('f', text);
  expect(source?.data).toEqual({ esep: 1, members: [{ a: 1 }, { a: '010', c: 'x' }, { a: '1.0' }] });
  expect(source?.blanks).toEqual([['members', 1, 'b']]);
  expect(source?.positionOf(['members', 2, 'a'])).toEqual({ file: 'f', line: 5, column: 12 });
});

test('where the file is too large for YAML the broken line is told', () => {
  const told = (text: string) => readYamlLines('f', text)?.errors.map(({ check, at }) => [check, at]);
  const at = (line: number, column: number) => ({ file: 'f', line, column });
  expect(told(lines('{"a":1}', '{"a":1,"a":2}'))).toEqual([['file/duplicate-key', at(4, 12)]]);
  expect(told(`${lines('{"a":1}')}  - a: 1\n`)).toEqual([['file/syntax', at(4, 1)]]);
  expect(told(lines('{"a":1}', '{}'))).toEqual([['file/syntax', at(4, 1)]]);
  expect(told(`a: "\n${lines('{"a":1}')}`)?.[0]?.[0]).toBe('file/syntax');
});

test('only a consolidated file may be long', async () => {
  const member = `  - {"file":"${'x'.repeat(1000)}"}\n`;
  const text = (kind: string, bytes: number) =>
    `esep: 1\nkind: ${kind}\nmembers:\n${member.repeat(Math.ceil(bytes / member.length))}`;
  const read = (content: string) => readBytes('f.yaml', Buffer.from(content), options);
  expect((await read(text('consolidated', MAX_FILE_BYTES))).errors).toEqual([]);
  expect((await read(text('provider', MAX_YAML_BYTES))).errors[0]?.check).toBe('file/too-large');
  expect((await read(`${text('consolidated', MAX_YAML_BYTES)}  - a: 1\n`)).errors).toMatchObject([
    { check: 'file/syntax', values: { code: 'MEMBER_LINE' } },
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'ұзын ')), 'f.yaml');
  writeFileSync(file, text('consolidated', MAX_FILE_BYTES));
  expect((await readSource(file, options)).errors).toEqual([]);
  writeFileSync(file, text('provider', MAX_FILE_BYTES));
  expect((await readSource(file, options)).errors).toMatchObject([{ values: { limit: MAX_FILE_BYTES } }]);
  truncateSync(file, MAX_LINES_BYTES + 1);
  expect((await readSource(file, options)).errors).toMatchObject([{ check: 'file/too-large' }]);
  rmSync(dirname(file), { recursive: true });
});

test('eight thousand members are read in about a second, not in half a minute', () => {
  const services = ['transfer', 'first-grade', 'meals', 'duplicates', 'home-tuition'].map((id) => ({
    id,
    counts: { provider: 12, corporation: 0, electronic: 289, total: 301 },
    refused: 1,
    overdue: 0,
  }));
  const each = { name: { kk: '№ 1 мектеп', ru: 'Школа № 1' }, status: 'accepted', sha256: 'a'.repeat(64) };
  const figures = { declared: { total: 1505 }, services };
  const line = jsonLine({ ...each, figures: { ...figures, more: services } });
  const text = lines(...Array.from({ length: 8000 }, () => line));
  const before = performance.now();
  const data = readYamlLines('f', text)?.data;
  expect((data as { members: unknown[] }).members).toHaveLength(8000);
  expect(performance.now() - before).toBeLessThan(5000);
});
