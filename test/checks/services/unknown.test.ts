import { expect, test } from 'vitest';
import { servicesUnknown } from '../../../src/checks/services/unknown.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

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
    'В каталоге нет услуги с кодом «tranfer». Возможно, имелось в виду «transfer (Перевод детей)».',
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

test.each([
  ['Первод детей', 'Балаларды ауыстыру – Перевод детей'],
  ['Перевод', 'Балаларды ауыстыру – Перевод детей'],
  ['1-сыныпқа қабылдау үшін құжат қабылдау', '1-сыныпқа қабылдау – Зачисление в 1 класс'],
])('in a workbook a name is told from the list by what it resembles: %s', async (name, suggestion) => {
  expect(await excelWords(servicesUnknown, `services: [{ id: ${name}, counts: { total: 1 } }]`)).toEqual([
    `Услуги «${name}» нет в списке. Возможно, имелось в виду «${suggestion}».`,
  ]);
});

test('in a workbook a name like no other', async () => {
  expect(await excelWords(servicesUnknown, 'services: [{ id: Бассейн, counts: { total: 1 } }]')).toEqual([
    'Услуги «Бассейн» нет в списке.',
  ]);
});

test('words that several services have in common suggest none of them', () => {
  const [finding] = checkYaml('services: [{ id: Прием документов, counts: { total: 1 } }]').filter(
    ({ check }) => check === 'services/unknown',
  );
  expect(finding?.values?.suggestion).toBe('');
});
