import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARISON, median } from '../../../src/checks/comparison.ts';
import { mergeJump } from '../../../src/checks/merge/jump.ts';
import { mergeOutlier } from '../../../src/checks/merge/outlier.ts';
import { findOutliers } from '../../../src/checks/peers.ts';
import { consolidatedData, createConsolidated, memberData } from '../../../src/model/consolidated.ts';
import { merge } from '../../../src/model/merge.ts';
import type { Submission } from '../../../src/model/submission.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { checkAll, saidBy, school } from './merging.ts';

/** What pupils ask for, a hundred of them. */
const RATES = { 'first-grade': 9, transfer: 6, meals: 30, duplicates: 1, camps: 5, transport: 8 };
type Services = Record<keyof typeof RATES, number>;

/** An ordinary school: its services go with its size, give or take. */
const ordinary = (pupils: number, drift: readonly number[] = []): Services =>
  Object.fromEntries(
    Object.entries(RATES).map(([id, rate], index) => [id, Math.round((pupils / 100) * rate * (drift[index] ?? 1))]),
  ) as Services;

const SIZES = [60, 90, 150, 180, 240, 300, 420, 550, 700, 900, 1400, 2600];
const district = SIZES.map((pupils) => ordinary(pupils));
const sent = (rows: readonly Record<string, number>[]) => rows.map((services, index) => school(index + 1, services));
const withSlip = (row: number, slip: Partial<Services>) =>
  district.map((services, index) => (index === row ? { ...services, ...slip } : services));

describe('a figure far from its peers', () => {
  test('is told with what is usual for the size', () => {
    const slip = withSlip(5, { transfer: 180 });
    expect(saidBy(mergeOutlier, checkAll(sent(slip)))).toEqual([
      'school-006.yaml services/transfer/counts/total: Школа № 6: Перевод детей: всего – 180, а у других организаций такого же размера обычно около 18.',
    ]);
  });
  test('may be too small as well', () => {
    expect(saidBy(mergeOutlier, checkAll(sent(withSlip(10, { meals: 42 }))))).toHaveLength(1);
  });
  test('is no large school, nor a small one', () => {
    expect(saidBy(mergeOutlier, checkAll(sent(district)))).toEqual([]);
    expect(saidBy(mergeOutlier, checkAll(sent([...district, ordinary(9000), ordinary(5)])))).toEqual([]);
  });
  test('is not looked for among too few', () => {
    const few = withSlip(5, { transfer: 180 }).slice(0, COMPARISON.peers - 1);
    expect(saidBy(mergeOutlier, checkAll(sent(few)))).toEqual([]);
  });
  test('is far as it is configured', () => {
    const slip = sent(withSlip(5, { transfer: 180 }));
    for (const comparison of [{ distance: 20 }, { difference: 170 }, { peers: 13 }, { score: 1000 }]) {
      expect(saidBy(mergeOutlier, checkAll(slip, { comparison }))).toEqual([]);
    }
    expect(
      saidBy(
        mergeOutlier,
        checkAll(sent(withSlip(5, { transfer: 40 })), { comparison: { distance: 1.5, difference: 10, score: 1 } }),
      ),
    ).toHaveLength(1);
  });
  test('is not looked for where nothing else tells the size', () => {
    const rows = [20, 22, 18, 25, 30, 21, 19, 24, 400].map((transfer) => ({ transfer }));
    expect(saidBy(mergeOutlier, checkAll(sent(rows)))).toEqual([]);
  });
  test('is found in a village as well', () => {
    const village = [30, 35, 40, 45, 50, 55, 60, 65, 70].map((pupils) => ordinary(pupils));
    const slip = village.map((services, index) => (index === 4 ? { ...services, transfer: 60 } : services));
    expect(saidBy(mergeOutlier, checkAll(sent(slip)))).toHaveLength(1);
  });
});

/** Schools of any size whose services differ by so much at most. */
const crowd = (drift = 1.33) =>
  fc.array(
    fc.tuple(
      fc.integer({ min: 12, max: 3500 }),
      fc.array(fc.double({ min: 1 / drift, max: drift, noNaN: true }), { minLength: 6, maxLength: 6 }),
    ),
    { minLength: 10, maxLength: 40 },
  );
const rowsOf = (schools: readonly (readonly [number, readonly number[]])[]) =>
  schools.map(([pupils, drift]) => ordinary(pupils, drift));
const asMaps = (rows: readonly Record<string, number>[]) => rows.map((row) => new Map(Object.entries(row)));
const found = (rows: readonly Record<string, number>[]) =>
  findOutliers(asMaps(rows), COMPARISON)
    .map(({ row, key }) => `${row} ${key}`)
    .sort();

test('ordinary schools are never outliers, whatever their size', () => {
  fc.assert(
    fc.property(crowd(), (schools) => {
      expect(found(rowsOf(schools))).toEqual([]);
    }),
  );
});

test('zeros and small counts are never outliers', () => {
  const small = fc.record(
    Object.fromEntries(Object.keys(RATES).map((id) => [id, fc.integer({ min: 0, max: COMPARISON.base - 1 })])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Services>;
  fc.assert(
    fc.property(crowd(), fc.array(small, { maxLength: 10 }), (schools, others) => {
      // That many odd ones may make an ordinary school stand out; they themselves never do.
      const odd = findOutliers(asMaps([...rowsOf(schools), ...others]), COMPARISON).filter(
        ({ row }) => row >= schools.length,
      );
      expect(odd).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(fc.array(small, { maxLength: 40 }), (rows) => {
      expect(found(rows)).toEqual([]);
    }),
  );
});

test('a nought too many is found in any school of some size, and nothing else is, at any scale', () => {
  fc.assert(
    fc.property(
      crowd(1.15),
      fc.nat(),
      fc.constantFrom('first-grade', 'transfer', 'meals', 'camps', 'transport'),
      fc.integer({ min: 1, max: 50 }),
      (schools, which, key, times) => {
        const rows = rowsOf(schools.map(([pupils, drift]) => [400 + pupils, drift]));
        const row = which % rows.length;
        const slipped = rows.map((services, index) => {
          const scaled = Object.entries(services).map(([id, count]) => {
            const isSlip = index === row && id === key;
            return [id, count * times * (isSlip ? 10 : 1)];
          });
          return Object.fromEntries(scaled) as Services;
        });
        expect(found(slipped)).toEqual([`${row} ${key}`]);
      },
    ),
  );
});

test('the order of the files changes nothing', () => {
  const files = sent(withSlip(3, { meals: 720, transfer: 110 }));
  const orders = fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length });
  const expected = checkAll(files);
  expect(expected).not.toEqual([]);
  fc.assert(
    fc.property(orders, (order) => {
      expect(checkAll(order)).toEqual(expected);
    }),
  );
});

/** Last year's result as a file has it. */
function lastYear(submissions: readonly Submission[]) {
  const merger = merge(submissions);
  const data = {
    ...consolidatedData(merger, {}),
    members: merger.members.map((member) => memberData(member, (file) => file)),
  };
  return createConsolidated(readYaml('last.yaml', JSON.stringify(data, null, 1)));
}

describe('a jump from last year', () => {
  const before = lastYear(sent(district));
  const now = (slip: Partial<Services>, row = 5) => sent(withSlip(row, slip));
  test('is far as it is configured', () => {
    const jump = (comparison: object) =>
      saidBy(mergeJump, checkAll(now({ transfer: 180 }), { previous: before, comparison }));
    expect(jump({})).not.toEqual([]);
    expect([jump({ jump: 50 }), jump({ difference: 1000 })]).toEqual([[], []]);
  });

  test('is told with both numbers and last year’s place', () => {
    const findings = checkAll(now({ meals: 260 }), { previous: before });
    expect(saidBy(mergeJump, findings)).toEqual([
      'school-006.yaml services/meals/counts/total: Школа № 6: Бесплатное питание: всего – 260, а в прошлом отчете было 90.',
    ]);
    const [finding] = findings.filter(({ check }) => check === 'merge/jump');
    const [last] = finding?.related ?? [];
    expect(last && before.source.excerpt(last)).toMatch(/^\s*"total": 90/);
  });
  test.each([
    ['a fall to nought', { meals: 0 }, 1],
    ['many times little', { duplicates: 25 }, 0],
    ['much that is little for the school', { meals: 130 }, 0],
  ])('%s', (_, slip, count) => {
    const said = saidBy(mergeJump, checkAll(now(slip), { previous: before }));
    expect(said.filter((each) => each.includes('services/'))).toHaveLength(count);
  });
  test('is none where all have changed alike', () => {
    const doubled = district.map((services) => ({ ...services, meals: services.meals * 3 }));
    const said = saidBy(mergeJump, checkAll(sent(doubled), { previous: before }));
    expect(said.filter((each) => each.includes('services/'))).toEqual([]);
  });
  test('is none where a figure was not stated', () => {
    const [{ meals: _, ...first }, ...others] = district as [Services, ...Services[]];
    expect(saidBy(mergeJump, checkAll(sent([first, ...others]), { previous: before }))).toEqual([]);
  });
  test('finds last year’s school by name where a BIN is missing', () => {
    const submissions = now({ meals: 900 }).map(({ bin: _, ...each }) => each);
    expect(saidBy(mergeJump, checkAll(submissions, { previous: before })).length).toBeGreaterThan(0);
    const others = now({ meals: 900 }).map((each) => ({ ...each, bin: `9${each.bin?.slice(1)}` }));
    expect(saidBy(mergeJump, checkAll(others, { previous: before }))).toEqual([]);
  });
});

test('the median of an even number of values is between the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
