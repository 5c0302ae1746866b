import { test } from 'vitest';
import { servicesUnnamed } from '../../../src/checks/services/unnamed.ts';
import { expectMarks } from '../harness.ts';

test('a row without id and name', () => {
  expectMarks(
    servicesUnnamed,
    `
    services:
      - { id: transfer, counts: { total: 1 } }
      - counts: { total: 5 } # <- services/unnamed
      - name: # <- services/unnamed
        counts: { total: 5 }
    `,
  );
});

test('an id, a name, a name in one language', () => {
  expectMarks(
    servicesUnnamed,
    'services: [{ id: transfer }, { name: { kk: Спорт } }, { name: { kk: Би, ru: Танцы } }]',
  );
});

test('what was written but not understood is not missing', () => {
  expectMarks(
    servicesUnnamed,
    `
    services:
      - { id: [transfer], counts: { total: 5 } } # <- data/wrong-type
      - { name: Перевод, counts: { total: 5 } } # <- data/wrong-type
    `,
  );
});
