import { expect, test } from 'vitest';
import { totalsOverdue } from '../../../src/checks/totals/overdue.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the overdue services of the services add up', () => {
  expectMarks(
    totalsOverdue,
    `
    declared: { overdue: 2 }
    services: [{ id: transfer, overdue: 2, counts: { total: 9 } }, { id: meals, overdue: 0, counts: { total: 9 } }]
    `,
  );
});

test('another sum is found, with its working', () => {
  const [finding] = expectMarks(
    totalsOverdue,
    `
    declared:
      overdue: 3 # <- totals/overdue
    services: [{ id: transfer, overdue: 2, counts: { total: 9 } }, { id: meals, overdue: 0, counts: { total: 9 } }]
    `,
  );
  expect(workingOf(finding)).toBe('Перевод детей 2 + Бесплатное питание 0');
  expect(wordsOf(totalsOverdue, finding, 'ru')).toBe('Услуг с нарушением срока указано 3, а сумма по услугам – 2.');
});

test('a service that does not state them may hold the rest', () => {
  expectMarks(
    totalsOverdue,
    `
    declared: { overdue: 3 }
    services: [{ id: transfer, overdue: 2, counts: { total: 9 } }, { id: meals, counts: { total: 9 } }]
    `,
  );
});

test('one service may already have too many', () => {
  expectMarks(
    totalsOverdue,
    `
    declared:
      overdue: 1 # <- totals/overdue
    services: [{ id: transfer, overdue: 2, counts: { total: 9 } }, { id: meals, counts: { total: 9 } }]
    `,
  );
});
