import { expect, test } from 'vitest';
import { servicesTotal } from '../../../src/checks/services/total.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the total of a service is the sum of its channels', () => {
  expectMarks(
    servicesTotal,
    'services: [{ id: transfer, counts: { provider: 25, corporation: 0, electronic: 14, total: 39 } }]',
  );
});

test('another sum is found, with its working', () => {
  const [finding] = expectMarks(
    servicesTotal,
    `
    services:
      - id: transfer
        counts:
          provider: 25
          corporation: 0
          electronic: 14
          total: 40 # <- services/total
    `,
  );
  expect(workingOf(finding)).toBe('через услугодателя 25 + через Государственную корпорацию 0 + в электронном виде 14');
  expect(wordsOf(servicesTotal, finding, 'ru')).toBe(
    '«Перевод детей»: всего указано 40, а сумма по указанным каналам – 39.',
  );
});

test('a channel that is not stated is not zero', () => {
  expectMarks(servicesTotal, 'services: [{ id: transfer, counts: { provider: 25, electronic: 14, total: 40 } }]');
});

test('the stated channels alone may already be too many', () => {
  expectMarks(
    servicesTotal,
    `
    services:
      - id: transfer
        counts:
          total: 24 # <- services/total
          provider: 25
    `,
  );
});

test('a total alone, channels alone', () => {
  expectMarks(
    servicesTotal,
    'services: [{ id: transfer, counts: { total: 5 } }, { id: meals, counts: { provider: 5 } }]',
  );
});
