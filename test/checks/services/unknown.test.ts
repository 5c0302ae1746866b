import { expect, test } from 'vitest';
import { servicesUnknown } from '../../../src/checks/services/unknown.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('ids of the catalogue, and a service without an id', () => {
  expectMarks(
    servicesUnknown,
    'services: [{ id: transfer }, { name: { kk: Спорт залын жалға беру, ru: Сдача спортивного зала } }]',
  );
});

test('a misspelt id is found, with what was meant', () => {
  const [finding] = expectMarks(
    servicesUnknown,
    `
    services:
      - { id: tranfer, counts: { total: 1 } } # <- services/unknown
    `,
  );
  expect(wordsOf(servicesUnknown, finding, 'ru')).toBe(
    'В каталоге нет услуги с кодом «tranfer». Возможно, имелось в виду «transfer».',
  );
});

test('an id like no other', () => {
  const [finding] = expectMarks(
    servicesUnknown,
    `
    services:
      - { id: swimming-pool, counts: { total: 1 } } # <- services/unknown
    `,
  );
  expect(wordsOf(servicesUnknown, finding, 'ru')).toBe('В каталоге нет услуги с кодом «swimming-pool».');
});
