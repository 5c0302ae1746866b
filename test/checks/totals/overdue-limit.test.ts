import { expect, test } from 'vitest';
import { totalsOverdueLimit } from '../../../src/checks/totals/overdue-limit.ts';
import { expectMarks } from '../harness.ts';

test('overdue services are part of the total', () => {
  expectMarks(totalsOverdueLimit, 'declared: { total: 10, overdue: 10 }');
  expectMarks(totalsOverdueLimit, 'declared: { overdue: 10 }');
});

test('more of them than in all', () => {
  const [finding] = expectMarks(
    totalsOverdueLimit,
    `
    declared:
      total: 10
      overdue: 11 # <- totals/overdue-limit
    `,
  );
  expect(finding?.related).toMatchObject([{ line: 3 }]);
});
