import { expect, test } from 'vitest';
import { monitoringEventControl } from '../../../src/checks/monitoring/event-control.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('the two controls', () => {
  expectMarks(monitoringEventControl, 'monitoring: { events: [{ control: internal }, { control: authority }] }');
});

test('anything else', () => {
  const [misspelt, other] = expectMarks(
    monitoringEventControl,
    `
    monitoring:
      events:
        - control: internel # <- monitoring/event-control
        - control: public # <- monitoring/event-control
    `,
  );
  expect(wordsOf(monitoringEventControl, misspelt, 'ru')).toContain('Возможно, имелось в виду «internal».');
  expect(wordsOf(monitoringEventControl, other, 'ru')).toBe(
    'Неизвестный вид контроля «public». Допустимы значения: internal, authority.',
  );
});
