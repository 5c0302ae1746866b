import { expect, test } from 'vitest';
import { monitoringAnswers } from '../../../src/checks/monitoring/answers.ts';
import { expectMarks, wordsOf, workingOf } from '../harness.ts';

test('the satisfied and the dissatisfied are all who were asked', () => {
  expectMarks(monitoringAnswers, 'monitoring: { public: { asked: 50, satisfied: 49, dissatisfied: 1 } }');
});

test('another sum is found, with its working', () => {
  const [finding] = expectMarks(
    monitoringAnswers,
    `
    monitoring:
      public:
        asked: 50 # <- monitoring/answers
        satisfied: 49
        dissatisfied: 2
    `,
  );
  expect(workingOf(finding)).toBe('удовлетворены 49 + не удовлетворены 2');
  expect(wordsOf(monitoringAnswers, finding, 'ru')).toBe(
    'Опрошенных указано 50, а удовлетворенных и неудовлетворенных вместе – 51.',
  );
});

test('what is not stated may be the rest, unless one part is too many', () => {
  expectMarks(
    monitoringAnswers,
    `
    monitoring:
      public:
        asked: 50 # <- monitoring/answers
        dissatisfied: 51
    `,
  );
});

test('more satisfied than asked is for monitoring/satisfied', () => {
  expectMarks(
    monitoringAnswers,
    `
    monitoring:
      public:
        asked: 50
        satisfied: 51 # <- monitoring/satisfied
        dissatisfied: 0
    `,
  );
});

test('one part alone', () => {
  expectMarks(monitoringAnswers, 'monitoring: { public: { asked: 50, satisfied: 49 } }');
});
