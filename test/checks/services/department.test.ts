import { expect, test } from 'vitest';
import { servicesDepartment } from '../../../src/checks/services/department.ts';
import { expectMarks } from '../harness.ts';

test('a service that departments render', () => {
  const [finding] = expectMarks(
    servicesDepartment,
    `
    services:
      - { id: attestation, counts: { total: 7 } } # <- services/department
    `,
  );
  expect(finding?.severity).toBe('info');
});

test('not rendered, or of the school', () => {
  expectMarks(
    servicesDepartment,
    'services: [{ id: attestation, counts: { total: 0 } }, { id: transfer, counts: { total: 7 } }]',
  );
});
