import { expect, test } from 'vitest';
import { servicesSimilar } from '../../../src/checks/services/similar.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('a name with a slip in it resembles a service', () => {
  const [finding] = expectMarks(
    servicesSimilar,
    `
    services:
      - name:
          kk: Педагогтерді аттестаттаудан өткізуге арналған құжаттар
          ru: Прием документов для прохождения атестации педагога # <- services/similar
    `,
  );
  expect(wordsOf(servicesSimilar, finding, 'ru')).toBe(
    'Название похоже на услугу из каталога, но записано иначе: «Прием документов для прохождения аттестации педагогов». В списке услуг это «attestation (Аттестация педагогов)».',
  );
});

test('a name of the catalogue, a name of its own, a name beside an id', () => {
  expectMarks(
    servicesSimilar,
    `
    services:
      - { name: { ru: Прием документов для прохождения аттестации педагогов } }
      - { name: { kk: Спорт залын жалға беру, ru: Сдача спортивного зала } }
      - { id: meals, name: { ru: Прием документов для зачисления во 2 класс } }
    `,
  );
});

test('different services with much in common are not taken for each other', () => {
  expectMarks(
    servicesSimilar,
    `
    services:
      - { name: { ru: Прием документов для прохождения практики } }
      - { name: { kk: Педагогтерді марапаттау үшін құжаттар қабылдау } }
    `,
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  const yaml = 'services: [{ name: { ru: Прием документов для прохождения атестации педагога } }]';
  const [words] = await excelWords(servicesSimilar, yaml);
  expect(words).toMatch(/В списке услуг это «[^»]+ – Аттестация педагогов»\.$/);
});
