import { expect, test } from 'vitest';
import { monitoringUnstated } from '../../../src/checks/monitoring/unstated.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('carried out, without a single figure', () => {
  const [finding] = expectMarks(
    monitoringUnstated,
    `
    monitoring:
      internal:
        carried_out: yes # <- monitoring/unstated
      public:
        carried_out: да # <- monitoring/unstated
    `,
  );
  expect(wordsOf(monitoringUnstated, finding, 'ru')).toBe(
    'Внутренний контроль: отмечено, что проводился, но не указано ни одного числа.',
  );
});

test('one figure is enough, and so is a listed event', () => {
  expectMarks(
    monitoringUnstated,
    `
    monitoring:
      internal: { carried_out: yes, violations: 0 }
      authority: { carried_out: yes }
      public: { carried_out: yes, share: 98 }
      events: [{ control: authority }]
    `,
  );
});

test('a figure that was not understood is not missing as well', () => {
  expectMarks(
    monitoringUnstated,
    `
    monitoring:
      internal:
        carried_out: yes
        objects: много # <- data/wrong-type
    `,
  );
});
