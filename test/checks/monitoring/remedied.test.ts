import { expect, test } from 'vitest';
import { monitoringRemedied } from '../../../src/checks/monitoring/remedied.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('no more than were found', () => {
  expectMarks(
    monitoringRemedied,
    `
    monitoring:
      internal: { violations: 2, remedied: 2 }
      authority: { remedied: 2 }
      events: [{ control: internal, violations: 2, remedied: 1 }]
    `,
  );
});

test('more than were found', () => {
  const [finding] = expectMarks(
    monitoringRemedied,
    `
    monitoring:
      internal:
        violations: 2
        remedied: 3 # <- monitoring/remedied
      events:
        - control: authority
          violations: 0
          remedied: 1 # <- monitoring/remedied
    `,
  );
  expect(wordsOf(monitoringRemedied, finding, 'ru')).toBe('Устранено нарушений (3) больше, чем выявлено (2).');
  expect(finding?.related).toMatchObject([{ line: 4 }]);
});
