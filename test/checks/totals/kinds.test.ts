import { expect, test } from 'vitest';
import { totalsKinds } from '../../../src/checks/totals/kinds.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('three numbers that agree', () => {
  expectMarks(
    totalsKinds,
    `
    declared: { kinds: 2 }
    services: [{ id: transfer, counts: { total: 25 } }, { id: externat, counts: { total: 0 } }]
    `,
  );
});

test('the published report: 7 declared, 8 listed, 7 counted', () => {
  const [finding] = expectMarks(
    totalsKinds,
    `
    declared:
      kinds: 7 # <- totals/kinds
    services:
      - { id: home-tuition, counts: { total: 4 } }
      - { id: camps, counts: { total: 2 } }
      - { id: externat, counts: { total: жоқ } }
      - { id: transfer, counts: { total: 25 } }
      - { id: admission } # <- services/uncounted
      - { id: duplicates, counts: { total: 0 } }
      - { id: meals, counts: { total: 253 } }
      - { id: attestation, counts: { total: 7 } }
    `,
  );
  expect(wordsOf(totalsKinds, finding, 'ru')).toBe(
    'Видов услуг указано 7, в перечне их 8, а с указанным количеством – 7.',
  );
  expect(finding?.related).toMatchObject([{ line: 9 }]);
});

test('a service without a count is for services/uncounted', () => {
  expectMarks(
    totalsKinds,
    `
    declared: { kinds: 2 }
    services:
      - { id: transfer, counts: { total: 25 } }
      - { id: externat } # <- services/uncounted
    `,
  );
});

test('no list, nothing to compare', () => {
  expectMarks(totalsKinds, 'declared: { kinds: 7 }');
});
