import { test } from 'vitest';
import { monitoringEventUnassigned } from '../../../src/checks/monitoring/event-unassigned.ts';
import { expectMarks } from '../harness.ts';

test('an event of no control', () => {
  expectMarks(
    monitoringEventUnassigned,
    `
    monitoring:
      events:
        - { control: internal }
        - date: 2022-02-01 # <- monitoring/event-unassigned
    `,
  );
});

test('a control that is unknown or was not understood', () => {
  expectMarks(
    monitoringEventUnassigned,
    `
    monitoring:
      events:
        - { control: внутренний } # <- monitoring/event-control
        - control: [internal] # <- data/wrong-type
    `,
  );
});
