import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastYear } from '../../src/model/next-year.ts';
import { createReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeYaml } from '../../src/workbook/data-file.ts';
import { fullReport } from '../arbitrary.ts';

test.each([
  ['2021-2022', '2022-2023'],
  ['2021-2022 оқу жылы', '2022-2023'],
  ['2025', '2026'],
  [2025, 2026],
  ['былтыр', undefined],
])('after the period %j comes %j', (period, next) => {
  expect(lastYear({ period })).toEqual(next === undefined ? {} : { period: next });
});

test('who renders what stays, what was counted, dated or recorded goes', () => {
  const data = {
    provider: { bin: '211040000605' },
    date: '2022-09-20',
    declared: { total: 5 },
    services: [{ id: 'camps', ways: ['electronic'], fee: 'free', counts: { total: 5 }, refused: 1, overdue: 'жоқ' }],
    complaints: { declared: 1, days: 5, holidays: ['2022-03-08'], records: [{ service: 'camps' }] },
    monitoring: { internal: { carried_out: true } },
    texts: [{ section: 'training', kk: 'Мәтін' }],
    annexes: [{ title: { ru: 'Приложение' } }],
  };
  expect(lastYear(data)).toEqual({
    provider: { bin: '211040000605' },
    services: [{ id: 'camps', ways: ['electronic'], fee: 'free' }],
    complaints: { days: 5 },
    texts: [{ section: 'training', kk: 'Мәтін' }],
    annexes: [{ title: { ru: 'Приложение' } }],
  });
});

test('the year after any full report is understood without errors', async () => {
  await fc.assert(
    fc.asyncProperty(fullReport(), async (data) => {
      const { errors } = createReport(readYaml('next.yaml', await writeYaml(lastYear(data))));
      expect(errors).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
