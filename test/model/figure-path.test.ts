import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberKey, pathOfFigure, pathsOfFigure } from '../../src/model/figure-path.ts';
import { valueAt } from '../../src/model/origins.ts';
import { createReport } from '../../src/model/report.ts';
import { itemKey } from '../../src/model/tally.ts';
import { tallyReport } from '../../src/model/tally-report.ts';
import { totalsData } from '../../src/model/totals.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { reportData } from '../arbitrary.ts';

const own = { kk: 'Курстар', ru: 'Курсы | и/или' };
const provider = {
  kind: 'provider',
  provider: { name: { ru: 'Школа' }, bin: '211040000605' },
  declared: { total: 9, electronic: 3 },
  services: [
    { id: 'meals', counts: { provider: 2, electronic: 3 }, refused: 1 },
    { id: 'transfer', counts: { total: 4 } },
    { name: own, counts: { total: 0 } },
    { id: 'meals', counts: { total: 1 }, refused: 2 },
  ],
  complaints: {
    records: [{ ground: 'term', service: 'meals' }, { ground: 'quality' }, { ground: 'term' }],
  },
};
const consolidated = {
  kind: 'consolidated',
  bin: '211040000605',
  services: [
    { id: 'transfer', counts: { total: { sum: 4, of: 2 } } },
    { id: 'meals', counts: { total: 3 } },
  ],
  complaints: { declared: 3, records: 3, grounds: [{ id: 'term', count: 2 }] },
  members: [{ bin: '111' }, { bin: '222' }],
};

describe('the places of a figure in a provider’s report', () => {
  test.each([
    ['declared/total', ['declared/total']],
    ['declared/refused', ['services/0/refused', 'services/3/refused']],
    ['declared/overdue', ['declared/overdue']],
    ['services/transfer/counts/total', ['services/1/counts/total']],
    [
      'services/meals/counts/total',
      ['services/0/counts/provider', 'services/0/counts/electronic', 'services/3/counts/total'],
    ],
    ['services/meals/refused', ['services/0/refused', 'services/3/refused']],
    [`services/${itemKey({ name: own })}/counts/total`, ['services/2/counts/total']],
    ['services/camps/counts/total', ['services']],
    ['complaints/declared', ['complaints/records']],
    ['complaints/records', ['complaints/records']],
    ['complaints/grounds/term/count', ['complaints/records/0/ground', 'complaints/records/2/ground']],
    ['complaints/services/meals/count', ['complaints/records/0/service']],
    ['complaints/outcomes/upheld/count', ['complaints/records']],
    ['monitoring/internal/violations', ['monitoring/internal/violations']],
    ['bin', ['provider/bin']],
    ['period', ['period']],
  ])('%s', (key, paths) => {
    expect(pathsOfFigure(provider, key).map((path) => path.join('/'))).toEqual(paths);
    expect(pathOfFigure(provider, key).join('/')).toBe(paths[0]);
  });
});

describe('the places of a figure in a consolidated report', () => {
  test.each([
    ['services/meals/counts/total', ['services/1/counts/total']],
    ['complaints/declared', ['complaints/declared']],
    ['complaints/records', ['complaints/records']],
    ['complaints/grounds/term/count', ['complaints/grounds/0/count']],
    ['complaints/grounds/quality/count', ['complaints/grounds']],
    ['bin', ['bin']],
    ['turnout', ['turnout']],
    [memberKey('222'), ['members/1']],
  ])('%s', (key, paths) => {
    expect(pathsOfFigure(consolidated, key).map((path) => path.join('/'))).toEqual(paths);
  });
});

test('every figure of a report has a place where something stands, and a single number at a single place', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      const source = readYaml('report.yaml', JSON.stringify(data));
      for (const [key, { sum }] of tallyReport(createReport(source).report)) {
        const paths = pathsOfFigure(source.data, key);
        for (const path of paths) expect([key, valueAt(source.data, path)]).not.toEqual([key, undefined]);
        const numbers = paths.map((path) => valueAt(source.data, path)).filter((value) => typeof value === 'number');
        if (numbers.length === paths.length) expect([key, numbers.reduce((a, b) => a + b, 0)]).toEqual([key, sum]);
      }
    }),
  );
});

test('every figure of a consolidated report stands at its place', () => {
  fc.assert(
    fc.property(reportData(), (data) => {
      const tally = tallyReport(createReport(readYaml('report.yaml', JSON.stringify(data))).report);
      const totals = totalsData(tally);
      for (const [key, { sum }] of tally) expect([key, valueAt(totals, pathOfFigure(totals, key))]).toEqual([key, sum]);
    }),
  );
});
