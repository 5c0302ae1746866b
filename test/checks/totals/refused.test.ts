import { expect, test } from 'vitest';
import { totalsRefused } from '../../../src/checks/totals/refused.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the refusals of the services add up', () => {
  expectMarks(
    totalsRefused,
    `
    declared: { refused: 2 }
    services: [{ id: transfer, refused: 2, counts: { total: 9 } }, { id: meals, refused: 0, counts: { total: 9 } }]
    `,
  );
});

test('another sum is found, with its working', () => {
  const [finding] = expectMarks(
    totalsRefused,
    `
    declared:
      refused: 3 # <- totals/refused
    services: [{ id: transfer, refused: 2, counts: { total: 9 } }, { id: meals, refused: 0, counts: { total: 9 } }]
    `,
  );
  expect(workingOf(finding)).toBe('Перевод детей 2 + Бесплатное питание 0');
  expect(wordsOf(totalsRefused, finding, 'ru')).toBe('Отказов указано 3, а сумма по услугам – 2.');
});

test('a service that does not state them may hold the rest', () => {
  expectMarks(
    totalsRefused,
    `
    declared: { refused: 3 }
    services: [{ id: transfer, refused: 2, counts: { total: 9 } }, { id: meals, counts: { total: 9 } }]
    `,
  );
});

test('one service may already have too many', () => {
  expectMarks(
    totalsRefused,
    `
    declared:
      refused: 1 # <- totals/refused
    services: [{ id: transfer, refused: 2, counts: { total: 9 } }, { id: meals, counts: { total: 9 } }]
    `,
  );
});
