import { expect, test } from 'vitest';
import { servicesPaid } from '../../../src/checks/services/paid.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a service that the catalogue says is free', () => {
  const [finding] = expectMarks(
    servicesPaid,
    `
    services:
      - id: transfer
        fee: paid # <- services/paid
      - name: { ru: Прием документов для зачисления в 1 класс }
        fee: paid # <- services/paid
    `,
  );
  expect(wordsOf(servicesPaid, finding, 'ru')).toBe(
    'Услуга «Перевод детей» отмечена как платная, а по каталогу она оказывается бесплатно.',
  );
});

test('free, or unknown to the catalogue', () => {
  expectMarks(
    servicesPaid,
    'services: [{ id: transfer, fee: free }, { id: meals }, { name: { ru: Танцы }, fee: paid }]',
  );
});
