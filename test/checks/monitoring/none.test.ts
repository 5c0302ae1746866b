import { expect, test } from 'vitest';
import { monitoringNone } from '../../../src/checks/monitoring/none.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('carried out, or not and without figures', () => {
  expectMarks(
    monitoringNone,
    `
    monitoring:
      internal: { carried_out: иә, events: 1 }
      authority: { carried_out: жүргізілмеген, events: 0 }
      public: { carried_out: нет }
    `,
  );
});

test('marked as not carried out beside figures or events', () => {
  const [finding] = expectMarks(
    monitoringNone,
    `
    monitoring:
      internal:
        carried_out: no # <- monitoring/none
        events: 1
        objects: 0
      authority:
        carried_out: жоқ # <- monitoring/none
      public:
        carried_out: не проводился # <- monitoring/none
        asked: 50
      events: [{ control: authority }]
    `,
  );
  expect(finding?.related).toMatchObject([{ line: 5 }]);
  expect(wordsOf(monitoringNone, finding, 'ru')).toBe(
    'Внутренний контроль: отмечено, что не проводился, но данные о нем есть.',
  );
});
