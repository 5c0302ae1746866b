import { expect, test } from 'vitest';
import { servicesDuplicate } from '../../../src/checks/services/duplicate.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('the same id, the same name, an id and its name', () => {
  const [finding] = expectMarks(
    servicesDuplicate,
    `
    services:
      - { id: transfer, counts: { total: 1 } }
      - { name: { kk: Би үйірмесі }, counts: { total: 1 } }
      - { id: transfer, counts: { total: 2 } } # <- services/duplicate
      - { name: { kk: "«Би үйірмесі»" }, counts: { total: 2 } } # <- services/duplicate
      - { id: first-grade, counts: { total: 3 } }
      - { name: { ru: Прием документов для зачисления в 1 класс } } # <- services/duplicate, services/uncounted
    `,
  );
  expect(finding?.related).toMatchObject([{ line: 3 }]);
  expect(wordsOf(servicesDuplicate, finding, 'ru')).toBe('Услуга «Перевод детей» записана в перечне дважды.');
});

test('different services', () => {
  expectMarks(
    servicesDuplicate,
    `
    services:
      - { id: transfer, counts: { total: 1 } }
      - { id: admission, counts: { total: 1 } }
      - { name: { kk: Би үйірмесі }, counts: { total: 1 } }
      - { name: { kk: Ән үйірмесі }, counts: { total: 1 } }
    `,
  );
});

test('a service under the name of another is for services/mixed-up', () => {
  expectMarks(
    servicesDuplicate,
    `
    services:
      - { id: first-grade, counts: { total: 1 } }
      - { id: transfer, name: { ru: Прием документов для зачисления в 1 класс }, counts: { total: 1 } } # <- services/mixed-up
    `,
  );
});
