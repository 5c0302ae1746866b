import { expect, test } from 'vitest';
import { textMissing } from '../../../src/checks/text/missing.ts';
import { textSection } from '../../../src/checks/text/section.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('a section that the report does not have, or none, loses the paragraph', () => {
  const [misspelt, heading, other, none] = expectMarks(
    textSection,
    `
    texts:
      - section: trainig # <- text/section
        kk: Екі қызметкер курстан өтті.
        ru: Два сотрудника прошли курсы.
      - section: Информация о жалобах услугополучателей # <- text/section
        kk: Журнал жүргізіледі.
        ru: Ведется журнал.
      - section: 9.9 # <- text/section
        kk: Өзге.
        ru: Прочее.
      - kk: Бөлімі жоқ мәтін. # <- text/section
        ru: Текст без раздела.
    `,
  );
  expect(wordsOf(textSection, misspelt, 'ru')).toContain(
    'Раздела «trainig» в отчете нет: текст напечатан не будет. Возможно, имелся в виду «training – 3.2) Мероприятия',
  );
  expect(wordsOf(textSection, heading, 'ru')).toContain('имелся в виду «complaints – 4.1) Информация о жалобах');
  expect(wordsOf(textSection, other, 'ru')).toBe('Раздела «9.9» в отчете нет: текст напечатан не будет.');
  expect(wordsOf(textSection, none, 'ru')).toBe(
    'Не указано, к какому разделу отчета относится текст: он напечатан не будет.',
  );
});

test('the items of the form, a blank row, a section that was not understood', () => {
  expectMarks(
    textSection,
    `
    texts:
      - { section: demand, kk: Сайт бар., ru: Есть сайт. }
      - { section: training }
      - section: [training] # <- data/wrong-type
        kk: Курс.
        ru: Курсы.
    `,
  );
});

test('a workbook is told in the words of its drop-down list', async () => {
  const [words] = await excelWords(textSection, 'texts: [{ section: Разное, kk: Өзге., ru: Прочее. }]');
  expect(words).toBe('Раздела «Разное» в отчете нет: текст напечатан не будет.');
  const [meant] = await excelWords(textSection, 'texts: [{ section: trainig, kk: Өзге., ru: Прочее. }]');
  expect(meant).toMatch(/Возможно, имелся в виду «3\.2\) .+ – 3\.2\) .+»\.$/);
});

test('an item whose paragraph only has its section misspelt is not told to be without a text', () => {
  const missing = (section: string) =>
    checkYaml(`period: 2025\ntexts: [{ section: ${section}, kk: Курс., ru: Курсы. }]`)
      .filter(({ check }) => check === textMissing.id)
      .map((finding) => wordsOf(textMissing, finding, 'en'))
      .filter((words) => words.includes('training of staff'));
  expect(missing('demand')).toHaveLength(1);
  expect(missing('training')).toEqual([]);
  expect(missing('trainig')).toEqual([]);
});
