import { expect, test } from 'vitest';
import { totalsServices } from '../../../src/checks/totals/services.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the total is the sum over the services', () => {
  expectMarks(
    totalsServices,
    `
    declared: { total: 29 }
    services:
      - { id: transfer, counts: { total: 25 } }
      - { id: home-tuition, counts: { provider: 3, electronic: 1 } }
      - { id: externat, counts: { total: жоқ } }
    `,
  );
});

test('another sum is found, with the services that make it up', () => {
  const [finding] = expectMarks(
    totalsServices,
    `
    declared:
      total: 30 # <- totals/services
    services:
      - { id: transfer, counts: { total: 25 } }
      - { id: home-tuition, counts: { provider: 3, electronic: 1 } }
    `,
  );
  expect(workingOf(finding)).toBe('Перевод детей 25 + Обучение на дому 4');
  expect(finding?.terms?.map(({ at }) => at)).toMatchObject([{ line: 5 }, { line: 6 }]);
  expect(wordsOf(totalsServices, finding, 'ru')).toBe(
    'Всего оказано услуг: указано 30, а сумма по услугам перечня – 29.',
  );
});

test('a service without a count may hold the rest', () => {
  expectMarks(
    totalsServices,
    `
    declared: { total: 30 }
    services: [{ id: transfer, counts: { total: 25 } }, { id: admission }]
    `,
  );
});

test('the stated services alone may already be too many', () => {
  expectMarks(
    totalsServices,
    `
    declared:
      total: 20 # <- totals/services
    services: [{ id: transfer, counts: { total: 25 } }, { id: admission }]
    `,
  );
});

test('without services there is nothing to add up', () => {
  expectMarks(totalsServices, 'declared: { total: 30 }');
});
