import { expect, test } from 'vitest';
import { complaintsChoice } from '../../../src/checks/complaints/choice.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('ids of the lists', () => {
  expectMarks(
    complaintsChoice,
    'complaints: { records: [{ ground: term, channel: e-otinish, outcome: upheld }, { ground: other, channel: other }] }',
  );
});

test('anything else', () => {
  const [ground, channel] = expectMarks(
    complaintsChoice,
    `
    complaints:
      records:
        - ground: terms # <- complaints/choice
          channel: почтальон # <- complaints/choice
          outcome: other # <- complaints/choice
    `,
  );
  expect(wordsOf(complaintsChoice, ground, 'ru')).toBe(
    'Неизвестное значение «terms» (основание жалобы). Возможно, имелось в виду «term».',
  );
  expect(wordsOf(complaintsChoice, channel, 'ru')).toContain('Допустимы значения: office, e-otinish,');
});
