import { expect, test } from 'vitest';
import { monitoringEvents } from '../../../src/checks/monitoring/events.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the figures of a control are the sums of its events', () => {
  expectMarks(
    monitoringEvents,
    `
    monitoring:
      internal: { events: 2, objects: 3, violations: 1 }
      authority: { events: 1, recommendations: 4 }
      events:
        - { control: internal, objects: 1, violations: 1 }
        - { control: internal, objects: 2, violations: 0 }
        - { control: authority, recommendations: 4 }
    `,
  );
});

test('other figures are found one by one, with their working', () => {
  const [count, objects] = expectMarks(
    monitoringEvents,
    `
    monitoring:
      internal:
        events: 3 # <- monitoring/events
        objects: 2 # <- monitoring/events
      events:
        - { control: internal, objects: 1, subject: { kk: Мерзімдер, ru: Сроки } }
        - { control: internal, objects: 2, date: 2022-02-01 }
        - { control: authority, objects: 5 }
    `,
  );
  expect(workingOf(count)).toBe('Сроки 1 + 2022-02-01 1');
  expect(workingOf(objects)).toBe('Сроки 1 + 2022-02-01 2');
  expect(wordsOf(monitoringEvents, objects, 'ru')).toBe(
    'Внутренний контроль, охвачено объектов: указано 2, а по перечню мероприятий – 3.',
  );
});

test('events that are not listed, or do not state a figure, or belong to no known control', () => {
  expectMarks(
    monitoringEvents,
    `
    monitoring:
      internal: { events: 3, objects: 9 }
      authority: { events: 2, objects: 9 }
      events:
        - { control: authority, objects: 1 }
        - { control: authority }
        - { control: внутренний } # <- monitoring/event-control
    `,
  );
});
