import { expect, test } from 'vitest';
import { servicesOverdue } from '../../../src/checks/services/overdue.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('not more than were rendered', () => {
  expectMarks(
    servicesOverdue,
    `
    services:
      - { id: transfer, overdue: 5, counts: { total: 5 } }
      - { id: meals, overdue: 5, counts: { provider: 1, corporation: 0, electronic: 4 } }
      - { id: camps, overdue: 5 } # <- services/uncounted
    `,
  );
});

test('more than were rendered', () => {
  const [finding] = expectMarks(
    servicesOverdue,
    `
    services:
      - id: transfer
        overdue: 6 # <- services/overdue
        counts: { total: 5 }
      - id: meals
        overdue: 6 # <- services/overdue
        counts: { provider: 1, corporation: 0, electronic: 4 }
    `,
  );
  expect(wordsOf(servicesOverdue, finding, 'ru')).toBe(
    '«Перевод детей»: с нарушением срока (6) больше, чем оказано всего (5).',
  );
});

test('one channel of several is no limit', () => {
  expectMarks(servicesOverdue, 'services: [{ id: transfer, overdue: 6, counts: { provider: 5 } }]');
});
