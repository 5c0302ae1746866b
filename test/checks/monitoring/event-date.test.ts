import { expect, test } from 'vitest';
import { monitoringEventDate } from '../../../src/checks/monitoring/event-date.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('within the period', () => {
  expectMarks(
    monitoringEventDate,
    `
    period: 2025
    monitoring: { events: [{ control: internal, date: 2025-01-01 }, { control: internal, date: 31.12.2025 }] }
    `,
  );
});

test('before or after it', () => {
  const [finding] = expectMarks(
    monitoringEventDate,
    `
    period: 2025
    monitoring:
      events:
        - { control: internal, date: 2024-12-31 } # <- monitoring/event-date
        - { control: internal, date: 01.01.2026 } # <- monitoring/event-date
    `,
  );
  expect(wordsOf(monitoringEventDate, finding, 'ru')).toBe(
    'Мероприятие проведено 31.12.2024, а отчетный период: 01.01.2025 – 31.12.2025.',
  );
});
