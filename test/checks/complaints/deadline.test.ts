import { expect, test } from 'vitest';
import { complaintsDeadline } from '../../../src/checks/complaints/deadline.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('within 5 working days', () => {
  expectMarks(
    complaintsDeadline,
    `
    complaints:
      records:
        - { registered: 2022-02-01, answered: 2022-02-08 } # Tuesday to Tuesday
        - { registered: 2022-02-04, answered: 2022-02-13 } # Friday to Sunday week
    `,
  );
});

test('later', () => {
  const [finding] = expectMarks(
    complaintsDeadline,
    `
    complaints:
      records:
        - registered: 2022-02-01
          answered: 2022-02-09 # <- complaints/deadline
    `,
  );
  expect(wordsOf(complaintsDeadline, finding, 'ru')).toBe(
    'Ответ на жалобу дан через 6\u00a0рабочих дней, а срок – 5\u00a0рабочих дней; последний день срока – 08.02.2022.',
  );
});

test('holidays do not count, and another term may be set', () => {
  expectMarks(
    complaintsDeadline,
    `
    complaints:
      days: 3
      holidays: [2022-03-08, 21.03.2022, 2022-03-22, 2022-03-23]
      records:
        - { registered: 2022-03-07, answered: 2022-03-11 }
        - { registered: 2022-03-18, answered: 2022-03-28 }
        - { registered: 2022-03-18, answered: 2022-03-29 } # <- complaints/deadline
    `,
  );
});

test('a year that is a slip of the keyboard costs no more than a finding', () => {
  expectMarks(
    complaintsDeadline,
    `
    complaints:
      days: 1000000000
      records:
        - { registered: 2022-02-01, answered: 9022-02-04 }
    `,
  );
});

test('one date alone', () => {
  expectMarks(complaintsDeadline, 'complaints: { records: [{ registered: 2022-02-01 }, { answered: 2022-01-31 }] }');
});
