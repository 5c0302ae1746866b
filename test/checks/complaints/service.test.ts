import { expect, test } from 'vitest';
import { complaintsService } from '../../../src/checks/complaints/service.ts';
import { expectMarks, wordsOf } from '../harness.ts';
import { excelWords } from '../workbook.ts';

test('a listed service, by its id or its name', () => {
  expectMarks(
    complaintsService,
    `
    services: [{ id: meals }, { name: { kk: Би үйірмесі, ru: Танцы } }]
    complaints: { records: [{ service: meals }, { service: Танцы }] }
    `,
  );
});

test('a service that the report does not list', () => {
  const [misspelt, other] = expectMarks(
    complaintsService,
    `
    services: [{ id: meals }, { id: transfer }]
    complaints:
      records:
        - service: transfr # <- complaints/service
        - service: admission # <- complaints/service
    `,
  );
  expect(wordsOf(complaintsService, misspelt, 'ru')).toContain('Возможно, имелось в виду «transfer (Перевод детей)».');
  expect(wordsOf(complaintsService, other, 'ru')).toBe(
    'Жалоба касается услуги «admission (Зачисление в школу)», но в перечне услуг отчета ее нет.',
  );
});

test('without a list of services there is nothing to compare', () => {
  expectMarks(complaintsService, 'complaints: { records: [{ service: meals }] }');
});

test('a workbook is told in the words of its drop-down list', async () => {
  const yaml = 'services: [{ id: meals }, { id: transfer }, { name: { kk: Би үйірмесі, ru: Кружок танцев } }]';
  const complaints = (service: string) => `\ncomplaints: { records: [{ service: ${service} }] }`;
  expect(await excelWords(complaintsService, yaml + complaints('admission'))).toEqual([
    'Жалоба касается услуги «Мектепке қабылдау – Зачисление в школу», но в перечне услуг отчета ее нет.',
  ]);
  expect(await excelWords(complaintsService, yaml + complaints('Первод детей'))).toEqual([
    'Жалоба касается услуги «Первод детей», но в перечне услуг отчета ее нет. Возможно, имелось в виду «Балаларды ауыстыру – Перевод детей».',
  ]);
  const [part] = await excelWords(complaintsService, yaml + complaints('Перевод'));
  expect(part).toContain('Возможно, имелось в виду «Балаларды ауыстыру – Перевод детей».');
  const [own] = await excelWords(complaintsService, yaml + complaints('Кружок танца'));
  expect(own).toContain('Возможно, имелось в виду «Кружок танцев».');
});

test('an id that is misspelt in the list of services is suggested to nobody', () => {
  expectMarks(
    complaintsService,
    `
    services:
      - { id: meаls, counts: { total: 1 } } # <- services/unknown
      - { id: zzzfer, counts: { total: 1 } } # <- services/unknown
    complaints:
      records:
        - service: meals
        - service: zzzfers # <- complaints/service
    `,
  ).forEach(({ values }) => {
    expect(values?.suggestion).toBe('');
  });
});

test('a row that nobody knows may be the service of the record', () => {
  expectMarks(
    complaintsService,
    `
    services:
      - { id: meals, counts: { total: 1 } }
      - { id: Зачисление, counts: { total: 1 } } # <- services/unknown
    complaints: { records: [{ service: first-grade }] }
    `,
  );
});
