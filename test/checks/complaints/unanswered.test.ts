import { expect, test } from 'vitest';
import { complaintsUnanswered } from '../../../src/checks/complaints/unanswered.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('no date of the answer', () => {
  const [finding] = expectMarks(
    complaintsUnanswered,
    `
    date: 2022-06-30
    complaints:
      records:
        - registered: 2022-02-01 # <- complaints/unanswered
    `,
  );
  expect(wordsOf(complaintsUnanswered, finding, 'ru')).toBe(
    'Не указана дата ответа; последний день срока – 08.02.2022.',
  );
});

test('answered, withdrawn, or still in time on the date of the report', () => {
  expectMarks(
    complaintsUnanswered,
    `
    date: 2022-06-30
    complaints:
      records:
        - { registered: 2022-02-01, answered: 2022-03-01 }
        - { registered: 2022-02-01, outcome: withdrawn }
        - { registered: 2022-06-24, outcome: pending }
        - { registered: 2022-06-22, outcome: pending } # <- complaints/unanswered
    `,
  );
});

test('a date that was not understood is not missing as well', () => {
  expectMarks(
    complaintsUnanswered,
    `
    complaints:
      records:
        - { registered: 2022-02-01, answered: февраль } # <- data/wrong-type
    `,
  );
});
