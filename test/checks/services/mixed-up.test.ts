import { expect, test } from 'vitest';
import { servicesMixedUp } from '../../../src/checks/services/mixed-up.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('the name of another service beside an id', () => {
  const [finding] = expectMarks(
    servicesMixedUp,
    `
    services:
      - id: transfer
        name:
          kk: 1-сыныпқа қабылдау үшін құжаттар қабылдау # <- services/mixed-up
          ru: Прием документов для зачисления в 1 класс # <- services/mixed-up
    `,
  );
  expect(wordsOf(servicesMixedUp, finding, 'ru')).toBe(
    'Указана услуга «transfer (Перевод детей)», а записано название другой услуги: «first-grade (Зачисление в 1 класс)».',
  );
});

test('its own name, a name of nobody, a name without an id', () => {
  expectMarks(
    servicesMixedUp,
    `
    services:
      - { id: first-grade, name: { kk: 1-сыныпқа қабылдау үшін құжаттар қабылдау } }
      - { id: meals, name: { ru: Питание } }
      - { name: { ru: Прием документов для прохождения аттестации педагогов } }
    `,
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  const yaml = 'services: [{ id: transfer, name: { ru: Прием документов для зачисления в 1 класс } }]';
  const [words] = await excelWords(servicesMixedUp, yaml);
  expect(words).toContain('Указана услуга «Балаларды ауыстыру – Перевод детей», а записано');
});
