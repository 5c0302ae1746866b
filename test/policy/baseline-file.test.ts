import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NewEntry, type Present, staleErrors } from '../../src/policy/baseline.ts';
import { EMPTY_BASELINE, readBaselineFile, updateBaselineFile } from '../../src/policy/baseline-file.ts';

const entry = (file: string, check: string, place: string): NewEntry => ({
  file,
  check,
  place,
  message: `«${check}»: барлығы # 1`,
  fingerprint: `${file}${check}${place}`.replace(/\W/g, ''),
});
const present = (...entries: readonly NewEntry[]): Present =>
  new Map(
    [...new Set(entries.map(({ file }) => file))].map((file) => [file, entries.filter((it) => it.file === file)]),
  );
const update = (text: string, now: Present) => updateBaselineFile(text, now).text;

const one = entry('a.yaml', 'services/total', '9:3');
const two = entry('a.yaml', 'totals/channels', '25:10');
const three = entry('b.xlsx', 'totals/channels', 'Мәліметтер – Сведения › B18');

test('a new baseline is sorted by file and place, whatever came first', async () => {
  const text = update(EMPTY_BASELINE, present(three, two, one));
  await expect(text).toMatchFileSnapshot('golden/esep.baseline.yaml');
  expect(update(EMPTY_BASELINE, present(one, three, two))).toBe(text);
});

const written = `# Біздің тізім
version: 1
findings:
  # каникулдан кейін
  - file: b.xlsx
    check: totals/channels # осылай
    fingerprint: ${three.fingerprint}
    note: 007
  # ескі
  - file: a.yaml
    check: text/missing
    fingerprint: gone
  - file: c.yaml
    check: text/missing
    fingerprint: "1e10"
    since: 2026-01-01
`;

test('fields and comments of people stay, and so do entries of files that were not read', async () => {
  const { text, ...numbers } = updateBaselineFile(written, present(three, one));
  expect(numbers).toEqual({ added: 1, kept: 2, removed: 1 });
  await expect(text).toMatchFileSnapshot('golden/merged.baseline.yaml');
});

test('where nothing changed, not a byte does', () => {
  const now = new Map([['b.xlsx', [three]]]);
  expect(updateBaselineFile(written, now)).toEqual({ text: written, added: 0, kept: 3, removed: 0 });
  expect(update(written.replaceAll('\n', '\r\n'), now)).toBe(written.replaceAll('\n', '\r\n'));
});

test('stale entries are told at their lines, those of unread files are not', () => {
  const read = readBaselineFile(written);
  if (!('entries' in read)) throw new Error('broken');
  expect(staleErrors(read.entries, new Map([['a.yaml', [one]]]), 'known.yaml')).toEqual([
    {
      check: 'baseline/stale',
      at: { file: 'known.yaml', line: 10, column: 5 },
      values: { check: 'text/missing', file: 'a.yaml' },
    },
  ]);
});

test.each([
  ['', 1],
  ['findings: []', 1],
  ['version: two\nfindings: []', 1],
  ['version: 1\nfindings: {}', 1],
  ['version: 1\nfindings:\n  - file: a\n  - 7', 3],
  ['version: 1\nfindings:\n  - { file: a, check: b, fingerprint: c }\n  - file: a\n', 4],
  ['version: 1\nfindings: [\n\n', 4],
  ['<<<<<<< HEAD\nversion: 1\n', 1],
])('what is no baseline is told with its line: %j', (text, line) => {
  expect(readBaselineFile(text)).toEqual({ brokenAt: line });
});

const found = fc
  .array(fc.tuple(fc.constantFrom('a.yaml', 'ә б.yaml', '1.xlsx'), fc.constantFrom('x/y', 'x/z'), fc.nat(200)), {
    maxLength: 12,
  })
  .map((all) => [
    ...new Map(all.map(([file, check, line]) => [`${file}${check}${line}`, entry(file, check, `${line}:1`)])).values(),
  ]);

test('an update twice is an update once, and files put on it one by one are files put on it at once', () => {
  fc.assert(
    fc.property(found, (entries) => {
      const atOnce = update(EMPTY_BASELINE, present(...entries));
      expect(update(atOnce, present(...entries))).toBe(atOnce);
      const byFile = [...present(...entries)].map((file) => new Map([file]));
      expect(byFile.reduce(update, EMPTY_BASELINE)).toBe(atOnce);
      expect(byFile.toReversed().reduce(update, EMPTY_BASELINE)).toBe(atOnce);
      const read = readBaselineFile(atOnce);
      expect('entries' in read && read.entries.length).toBe(entries.length);
    }),
  );
});

test('one of another version is told apart, whatever else it holds', () => {
  expect(readBaselineFile('# a\nversion: 2\nentries: {}\n')).toEqual({ version: '2', line: 2 });
});
