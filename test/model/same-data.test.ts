import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setRepeatedApart } from '../../src/model/same-data.ts';
import type { Submission } from '../../src/model/submission.ts';

const submission = (file: string, digest: string, more: Partial<Submission> = {}): Submission => ({
  file,
  state: 'read',
  kind: 'provider',
  figures: '[]',
  digest,
  errors: 0,
  warnings: 0,
  ...more,
});
const report = (file: string, digest: string, more: Partial<Submission> = {}) =>
  submission(file, digest, { carried: true, ...more });

function apart(...submissions: readonly Submission[]) {
  const { distinct, repeated } = setRepeatedApart(submissions);
  return [distinct, repeated].map((list) => list.map(({ file }) => file));
}

test('a report with the data of another file is the same submission', () => {
  expect(apart(report('a.docx', '1'), report('a.html', '1'), submission('z.yaml', '1'))).toEqual([
    ['z.yaml'],
    ['a.docx', 'a.html'],
  ]);
  expect(apart(report('a.html', '1'), report('a.docx', '1'))).toEqual([['a.docx'], ['a.html']]);
});

test('what differs stays, whatever it is called', () => {
  expect(apart(submission('a.yaml', '1'), report('a.docx', '2'))).toEqual([['a.docx', 'a.yaml'], []]);
  expect(apart(submission('a.yaml', '1'), report('a.docx', '1', { kind: 'consolidated' }))[1]).toEqual([]);
});

test('two files of data stay two, and so do forms that nobody filled in', () => {
  expect(apart(submission('a.yaml', '1'), submission('b.xlsx', '1'))[1]).toEqual([]);
  const state = 'empty';
  expect(apart(submission('a.yaml', '1', { state }), report('b.docx', '1', { state }))[1]).toEqual([]);
});

test('the order plays no part, and nothing gets lost', () => {
  const any = fc.uniqueArray(
    fc.record({ file: fc.constantFrom('a', 'b', 'c', 'd', 'e'), digest: fc.constantFrom('1', '2'), is: fc.boolean() }),
    { selector: ({ file }) => file, minLength: 1 },
  );
  fc.assert(
    fc.property(any, (given) => {
      const all = given.map(({ file, digest, is }) => (is ? report : submission)(file, digest));
      const [distinct = [], repeated = []] = apart(...all).map((list) => list.toSorted());
      expect([...distinct, ...repeated].toSorted()).toEqual(given.map(({ file }) => file).toSorted());
      expect(apart(...all.toReversed()).map((list) => list.toSorted())).toEqual([distinct, repeated]);
      const digestOf = (name: string) => given.find(({ file }) => file === name)?.digest;
      expect(new Set(distinct.map(digestOf))).toEqual(new Set(given.map(({ digest }) => digest)));
    }),
  );
});
