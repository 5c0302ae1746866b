import { expect, test } from 'vitest';
import { complaintsUnstated } from '../../../src/checks/complaints/unstated.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a record without a date of registration or a service', () => {
  const [finding] = expectMarks(
    complaintsUnstated,
    `
    services: [{ id: meals }]
    complaints:
      records:
        - { registered: 2022-02-01, service: meals }
        - { registered: 2022-02-01 } # <- complaints/unstated
        - service: meals # <- complaints/unstated
    `,
  );
  expect(wordsOf(complaintsUnstated, finding, 'ru')).toBe('В записи о жалобе не указано: услуга.');
});

test('a value that was not understood is not missing as well', () => {
  expectMarks(
    complaintsUnstated,
    `
    complaints:
      records:
        - service: meals
          registered: вчера # <- data/wrong-type
    `,
  );
});
