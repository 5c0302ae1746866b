import { expect, test } from 'vitest';
import { monitoringSatisfied } from '../../../src/checks/monitoring/satisfied.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('no more than were asked', () => {
  expectMarks(monitoringSatisfied, 'monitoring: { public: { asked: 50, satisfied: 50 } }');
  expectMarks(monitoringSatisfied, 'monitoring: { public: { satisfied: 50 } }');
});

test('more than were asked', () => {
  const [finding] = expectMarks(
    monitoringSatisfied,
    `
    monitoring:
      public:
        asked: 50
        satisfied: 51 # <- monitoring/satisfied
    `,
  );
  expect(wordsOf(monitoringSatisfied, finding, 'ru')).toBe('Удовлетворенных (51) больше, чем опрошенных (50).');
});
