import { expect, test } from 'vitest';
import { servicesFee } from '../../../src/checks/services/fee.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('free, paid, not stated', () => {
  expectMarks(
    servicesFee,
    'services: [{ id: transfer, fee: free }, { name: { ru: Танцы }, fee: paid }, { id: meals }]',
  );
});

test('anything else', () => {
  const [misspelt, other] = expectMarks(
    servicesFee,
    `
    services:
      - { id: transfer, fee: fre } # <- services/fee
      - { id: meals, fee: 500 тенге } # <- services/fee
    `,
  );
  expect(wordsOf(servicesFee, misspelt, 'ru')).toBe('Неизвестное значение «fre». Возможно, имелось в виду «free».');
  expect(wordsOf(servicesFee, other, 'ru')).toBe(
    'Неизвестное значение «500 тенге». Услуга бывает бесплатной (free) или платной (paid).',
  );
});
