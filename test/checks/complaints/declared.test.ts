import { expect, test } from 'vitest';
import { complaintsDeclared } from '../../../src/checks/complaints/declared.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('as many as are listed', () => {
  expectMarks(complaintsDeclared, 'complaints: { declared: шағымдар жоқ }');
  expectMarks(complaintsDeclared, 'complaints: { declared: 1, records: [{ service: meals }] }');
  expectMarks(complaintsDeclared, 'complaints: { records: [{ service: meals }] }');
});

test('another number', () => {
  const [finding] = expectMarks(
    complaintsDeclared,
    `
    complaints:
      declared: 2 # <- complaints/declared
      records: [{ service: meals }]
    `,
  );
  expect(wordsOf(complaintsDeclared, finding, 'ru')).toBe('Жалоб указано 2, а в перечне жалоб – 1.');
});

test('a number without a list', () => {
  expectMarks(
    complaintsDeclared,
    `
    complaints:
      declared: 2 # <- complaints/declared
    `,
  );
});
