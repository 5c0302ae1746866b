import { expect, test } from 'vitest';
import { complaintsOrder } from '../../../src/checks/complaints/order.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('answered on the day of registration or later', () => {
  expectMarks(
    complaintsOrder,
    'complaints: { records: [{ registered: 2022-02-01, answered: 2022-02-01 }, { registered: 2022-02-01, answered: 2022-02-04 }] }',
  );
});

test('answered before it was registered', () => {
  const [finding] = expectMarks(
    complaintsOrder,
    `
    complaints:
      records:
        - registered: 2022-02-01
          answered: 2022-01-31 # <- complaints/order
    `,
  );
  expect(wordsOf(complaintsOrder, finding, 'ru')).toBe(
    'Дата ответа (31.01.2022) раньше даты регистрации жалобы (01.02.2022).',
  );
  expect(finding?.related).toMatchObject([{ line: 4 }]);
});

test('one date alone', () => {
  expectMarks(complaintsOrder, 'complaints: { records: [{ registered: 2022-02-01 }, { answered: 2022-01-31 }] }');
});
