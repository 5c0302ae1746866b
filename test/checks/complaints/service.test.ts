import { expect, test } from 'vitest';
import { complaintsService } from '../../../src/checks/complaints/service.ts';
import { expectMarks, wordsOf } from '../harness.ts';

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
  expect(wordsOf(complaintsService, misspelt, 'ru')).toContain('Возможно, имелось в виду «transfer».');
  expect(wordsOf(complaintsService, other, 'ru')).toBe(
    'Жалоба касается услуги «admission», но в перечне услуг отчета ее нет.',
  );
});

test('without a list of services there is nothing to compare', () => {
  expectMarks(complaintsService, 'complaints: { records: [{ service: meals }] }');
});
