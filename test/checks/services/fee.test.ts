import { expect, test } from 'vitest';
import { servicesFee } from '../../../src/checks/services/fee.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

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
  expect(wordsOf(servicesFee, misspelt, 'ru')).toBe(
    'Неизвестное значение «fre». Возможно, имелось в виду «free (бесплатно)».',
  );
  expect(wordsOf(servicesFee, other, 'ru')).toBe(
    'Неизвестное значение «500 тенге». Допустимы значения: free (бесплатно); paid (платно).',
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  expect(await excelWords(servicesFee, 'services: [{ id: transfer, fee: безплатно }, { id: meals, fee: 5 }]')).toEqual([
    'Неизвестное значение «безплатно». Возможно, имелось в виду «тегін – бесплатно».',
    'Неизвестное значение «5». Допустимы значения: бесплатно; платно.',
  ]);
});
