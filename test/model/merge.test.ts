import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConsolidated } from '../../src/checks/run.ts';
import { consolidatedData, createConsolidated, memberData } from '../../src/model/consolidated.ts';
import { type Merger, type MergeSettings, merge } from '../../src/model/merge.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { createRoster } from '../../src/model/roster.ts';
import { packTally, type Submission, unpackTally } from '../../src/model/submission.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../../src/model/tally.ts';
import { tallyReport } from '../../src/model/tally-report.ts';
import { tallyTotals, totalsData } from '../../src/model/totals.ts';
import { addTurnouts, NO_TURNOUT, STATUSES, type Turnout, turnoutBase } from '../../src/model/turnout.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { reportData } from '../arbitrary.ts';
import { binOf, entryOf, rosterOf, school } from '../checks/merge/merging.ts';

const tally = () =>
  reportData().map((data) => tallyReport(createReport(readYaml('report.yaml', JSON.stringify(data))).report));
const bytes = (each: Tally) => JSON.stringify(totalsData(each));

const turnout = () => {
  const count = fc.nat(500);
  const statuses = fc.record(Object.fromEntries(STATUSES.map((status) => [status, fc.integer({ min: 1, max: 500 })])), {
    requiredKeys: [],
  });
  const known = fc.record({ expected: count, received: count, reported: count, statuses });
  return fc.oneof(
    known,
    known.map(({ expected: _, ...rest }) => rest),
  ) as fc.Arbitrary<Turnout>;
};

describe('tallies', () => {
  test('are added in any order and grouping, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(tally(), tally(), tally(), (a, b, c) => {
        const whole = bytes(addTallies([a, b, c]));
        expect(bytes(addTallies([addTallies([a, b]), c]))).toBe(whole);
        expect(bytes(addTallies([a, addTallies([b, c])]))).toBe(whole);
        expect(bytes(addTallies([c, a, b]))).toBe(whole);
        expect(bytes(addTallies([EMPTY_TALLY, a]))).toBe(bytes(addTallies([a])));
      }),
      { numRuns: 40 },
    );
  });
  test('are packed without loss', () => {
    fc.assert(
      fc.property(tally(), tally(), (a, b) => {
        for (const each of [a, addTallies([a, b])]) expect(unpackTally(packTally(each))).toEqual(each);
      }),
      { numRuns: 40 },
    );
  });
});

test('turnouts are added in any order and grouping, and nothing added changes nothing', () => {
  fc.assert(
    fc.property(turnout(), turnout(), turnout(), (a, b, c) => {
      const whole = JSON.stringify(addTurnouts([a, b, c]));
      expect(JSON.stringify(addTurnouts([addTurnouts([a, b]), c]))).toBe(whole);
      expect(JSON.stringify(addTurnouts([a, addTurnouts([b, c])]))).toBe(whole);
      expect(JSON.stringify(addTurnouts([c, b, a]))).toBe(whole);
      expect(addTurnouts([NO_TURNOUT, a])).toEqual(a);
    }),
  );
});

/** What a merge is once it has been written as a file and read again. */
function asFile(merger: Merger, file: string): Submission {
  const members = merger.members.map((member) => memberData(member, (name) => name));
  const text = JSON.stringify({ ...consolidatedData(merger, { bin: file }), members });
  const { consolidated, errors } = createConsolidated(readYaml(file, text));
  expect(errors).toEqual([]);
  const { turnout: counted } = consolidated;
  const figures = packTally(tallyTotals(consolidated));
  return {
    ...school(0, {}),
    ...{ file, bin: file, kind: 'consolidated', figures, digest: file },
    ...(merger.period === undefined ? { state: 'empty' } : { period: merger.period }),
    ...(counted && { turnout: counted as Turnout }),
  };
}

/** Schools with all that a report may hold; some rejected, late or blank. */
const schools = () =>
  fc.array(
    fc.tuple(
      tally(),
      fc.constantFrom<Partial<Submission>>({}, {}, {}, { errors: 1 }, { warnings: 2 }, { state: 'empty' }),
    ),
    { maxLength: 12 },
  );
const submit = (drawn: readonly (readonly [Tally, Partial<Submission>])[]): readonly Submission[] =>
  drawn.map(([figures, more], index) => ({
    ...school(index + 1, {}),
    figures: packTally(figures),
    digest: `${index}`,
    ...more,
    // As the reader has it: where no figure is stated the form is blank, unless it was not understood.
    ...(figures.size === 0 && !more.errors && { state: 'empty' as const }),
  }));

describe('merging', () => {
  test('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(schools(), fc.infiniteStream(fc.nat()), (drawn, ranks) => {
        const files = submit(drawn);
        const shuffled = files
          .map((file) => ({ file, rank: ranks.next().value as number }))
          .sort((a, b) => a.rank - b.rank);
        expect(merge(shuffled.map(({ file }) => file))).toEqual(merge(files));
      }),
      { numRuns: 40 },
    );
  });

  test('of all schools at once comes to the same as of their districts, to the byte', () => {
    fc.assert(
      fc.property(schools(), fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (drawn, places) => {
        const files = submit(drawn);
        const districts = [0, 1, 2, 3].map((district) => files.filter((_, index) => places[index] === district));
        const merged = districts.map((each, index) => asFile(merge(each), `district-${index}`));
        const [whole, parts] = [merge(files), merge(merged)];
        expect(bytes(parts.totals)).toBe(bytes(whole.totals));
        expect(parts.turnout.reported).toBe(whole.turnout.reported);
        const regions = [merged.slice(0, 1), merged.slice(1)].map((each, index) =>
          asFile(merge(each), `region-${index}`),
        );
        expect(bytes(merge(regions).totals)).toBe(bytes(whole.totals));
      }),
      { numRuns: 30 },
    );
  });

  test('gives a file in which its own checks find nothing wrong', () => {
    fc.assert(
      fc.property(schools(), fc.boolean(), (drawn, includeRejected) => {
        const merger = merge(submit(drawn), { includeRejected });
        const members = merger.members.map((member) => memberData(member, (name) => name));
        const text = JSON.stringify({ ...consolidatedData(merger, {}), members });
        const findings = checkConsolidated(createConsolidated(readYaml('whole.yaml', text)), defaultReference);
        const wrong = findings.filter(({ check }) => check !== 'consolidated/channels');
        expect(wrong.map(({ check }) => check)).toEqual(members.length > 0 ? [] : ['consolidated/members']);
      }),
      { numRuns: 30 },
    );
  });

  test('sums only what counts', () => {
    const files = [
      school(1, { meals: 5 }),
      school(2, { meals: 7 }, { errors: 1 }),
      school(3, { meals: 9 }, { warnings: 1 }),
    ];
    const total = (settings?: MergeSettings) => merge(files, settings).totals.get('declared/total');
    expect(total()).toEqual({ sum: 14, of: 2 });
    expect(total({ includeRejected: true })).toEqual({ sum: 21, of: 3 });
  });
});

/** Who is in a merge: `file status`, those that stand for nobody in brackets. */
function membersOf(files: readonly Submission[], settings: MergeSettings = {}) {
  return merge(files, settings).members.map(({ entry, submission, status, extra }) => {
    const line = `${submission?.file ?? entry?.bin} ${status}${entry ? ' listed' : ''}`;
    return extra ? `(${line})` : line;
  });
}
const listed = (...entries: string[]) => ({ roster: rosterOf(entries).roster });

describe('who stands for a provider', () => {
  const [one, two] = [school(1, { meals: 5 }), school(2, { meals: 6 })];
  const copy = { ...one, file: 'copy.yaml' };
  const other = { ...school(1, { meals: 8 }), file: 'other.yaml' };
  const old = { ...school(1, { meals: 4 }), file: 'old.yaml', period: '2024-2025' };
  const blank = { ...one, file: 'blank.yaml', state: 'empty' as const, figures: '[]', digest: 'blank' };
  const junk = { ...one, file: 'junk.yaml', state: 'unreadable' as const, figures: '[]' };

  test.each<[string, readonly Submission[], MergeSettings, readonly string[], Partial<Turnout>]>([
    [
      'one file each',
      [two, one],
      {},
      ['school-001.yaml accepted', 'school-002.yaml accepted'],
      { received: 2, reported: 2 },
    ],
    [
      'the same twice',
      [one, copy],
      {},
      ['copy.yaml accepted', '(school-001.yaml duplicate)'],
      { received: 1, reported: 1 },
    ],
    [
      'two that contradict',
      [one, other],
      {},
      ['other.yaml duplicate', '(school-001.yaml duplicate)'],
      { received: 1, reported: 0 },
    ],
    [
      'the sound one',
      [{ ...one, errors: 1 }, other],
      {},
      ['other.yaml accepted', '(school-001.yaml duplicate)'],
      { received: 1, reported: 1 },
    ],
    [
      'the later one',
      [one, { ...other, date: '2026-08-01' }],
      {},
      ['other.yaml accepted', '(school-001.yaml duplicate)'],
      { received: 1, reported: 1 },
    ],
    [
      'not the blank one',
      [blank, one],
      {},
      ['school-001.yaml accepted', '(blank.yaml empty)'],
      { received: 1, reported: 1 },
    ],
    [
      'not last year’s',
      [old, one, two],
      {},
      ['school-001.yaml accepted', '(old.yaml wrong-period)', 'school-002.yaml accepted'],
      { received: 2, reported: 2 },
    ],
    [
      'last year’s alone',
      [old, two, school(3, { meals: 1 })],
      {},
      ['old.yaml wrong-period', 'school-002.yaml accepted', 'school-003.yaml accepted'],
      { received: 3, reported: 2 },
    ],
    ['nobody', [junk, one], {}, ['school-001.yaml accepted', '(junk.yaml unreadable)'], { received: 1, reported: 1 }],
    [
      'who is listed',
      [two],
      listed(entryOf(1), entryOf(2)),
      [`${binOf(1)} missing listed`, 'school-002.yaml accepted listed'],
      { expected: 2, received: 1, reported: 1 },
    ],
    [
      'who is listed, with another period',
      [old, two],
      { roster: rosterOf([entryOf(1), entryOf(2)], 'period: 2025-2026').roster },
      ['old.yaml wrong-period listed', 'school-002.yaml accepted listed'],
      { expected: 2, received: 2, reported: 1 },
    ],
    [
      'who is not',
      [one, two],
      listed(entryOf(2)),
      ['school-002.yaml accepted listed', '(school-001.yaml unlisted)'],
      { expected: 1, received: 1, reported: 1 },
    ],
    [
      'a blank form of nobody',
      [{ ...blank, bin: 'x', name: {} }, two],
      listed(entryOf(2)),
      ['school-002.yaml accepted listed', '(blank.yaml empty)'],
      { expected: 1, received: 1, reported: 1 },
    ],
    [
      'who came late',
      [{ ...one, date: '2026-09-11' }],
      { deadline: '2026-09-10' },
      ['school-001.yaml late'],
      { received: 1, reported: 1 },
    ],
  ])('%s', (_, files, settings, members, counts) => {
    expect(membersOf(files, settings)).toEqual(members);
    const { turnout: found } = merge(files, settings);
    expect(found).toMatchObject(counts);
    expect(found.reported).toBeLessThanOrEqual(turnoutBase(found));
  });

  test('is known by name where a BIN is missing or another, but one name never joins two BINs', () => {
    const { bin: _, ...nameOnly } = one;
    expect(membersOf([nameOnly], listed(entryOf(1)))).toEqual(['school-001.yaml accepted listed']);
    expect(membersOf([{ ...one, bin: '9' }], listed(entryOf(1)))).toEqual(['school-001.yaml accepted listed']);
    expect(membersOf([one, { ...two, name: one.name ?? {} }])).toEqual([
      'school-001.yaml accepted',
      'school-002.yaml accepted',
    ]);
    const twin = entryOf(2).replaceAll('№ 2', '№ 1');
    expect(membersOf([{ ...one, bin: '9' }], listed(entryOf(1), twin)).at(-1)).toBe('(school-001.yaml unlisted)');
  });
});

describe('completeness', () => {
  const district = (number: number, expected: number, reported: number) => ({
    ...school(number, { meals: 100 }),
    kind: 'consolidated' as const,
    turnout: { expected, received: reported, reported, statuses: { accepted: reported, missing: expected - reported } },
  });
  test('is that of the schools beneath', () => {
    const { turnout: found } = merge([district(1, 20, 18), district(2, 30, 30)]);
    expect(found).toEqual({ expected: 50, received: 48, reported: 48, statuses: { accepted: 48, missing: 2 } });
  });
  test('does not grow by a district that was sent twice or rejected', () => {
    const twice = merge([district(1, 20, 18), { ...district(1, 20, 18), file: 'z.yaml' }]);
    expect(twice.turnout).toMatchObject({ expected: 20, received: 18, reported: 18 });
    const rejected = merge([district(1, 20, 18), { ...district(2, 30, 30), errors: 1 }]);
    expect(rejected.turnout).toMatchObject({ expected: 50, received: 48, reported: 18 });
  });
  test('goes by the roster where it says how many there are', () => {
    const roster = rosterOf([entryOf(1, ', expected: 25'), entryOf(2, ', expected: 30')]).roster;
    expect(merge([district(1, 20, 18)], { roster }).turnout).toMatchObject({ expected: 55, reported: 18 });
  });
  test('never exceeds the whole, whatever schools send', () => {
    const roster = createRoster(
      readYaml('roster.yaml', `providers: [${[1, 2, 3, 4, 5].map((n) => entryOf(n)).join(', ')}]`),
    ).roster;
    const anything = fc.record({
      number: fc.integer({ min: 1, max: 7 }),
      period: fc.constantFrom('2025-2026', '2024-2025'),
      state: fc.constantFrom<Submission['state']>('read', 'empty', 'unreadable'),
      errors: fc.nat(1),
      digest: fc.constantFrom('a', 'b'),
      date: fc.constantFrom('2026-07-01', '2026-08-01'),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), fc.boolean(), (drawn, isListed) => {
        const files = drawn.map(({ number, ...more }, index) =>
          school(number, { meals: 1 }, { ...more, file: `${index}.yaml` }),
        );
        const { members, turnout: found } = merge(files, isListed ? { roster } : {});
        expect(members.filter(({ submission }) => submission)).toHaveLength(files.length);
        expect(found.reported).toBeLessThanOrEqual(found.received);
        if (isListed) expect(found.expected).toBe(5);
        expect(found.received).toBeLessThanOrEqual(turnoutBase(found));
        expect(found.received).toBe(members.filter(({ submission, extra }) => submission && !extra).length);
      }),
    );
  });
});

describe('a school in two files', () => {
  const district = (number: number, leaves: readonly number[]): Submission => ({
    ...school(900 + number, { transfer: 500 }),
    file: `district-${number}.yaml`,
    kind: 'consolidated',
    leaves: leaves.map(binOf),
  });
  const statuses = ({ members }: Merger) =>
    members.map(({ submission, status, counted }) => [submission?.file, status, counted]).sort();

  test('gives way to the district that it is in, so that nothing counts twice', () => {
    const merger = merge([district(1, [1, 2]), school(2, { transfer: 20 })]);
    expect(statuses(merger)).toEqual([
      ['district-1.yaml', 'accepted', true],
      ['school-002.yaml', 'duplicate', false],
    ]);
    expect(merger.totals.get('declared/total')?.sum).toBe(500);
  });

  test('sends both districts back where two have it, unless rejected ones are asked for', () => {
    const both = [district(1, [1, 2]), district(2, [2, 3])];
    expect(statuses(merge(both))).toEqual([
      ['district-1.yaml', 'rejected', false],
      ['district-2.yaml', 'rejected', false],
    ]);
    expect(merge(both).totals.size).toBe(0);
    expect(statuses(merge(both, { includeRejected: true })).map(([, , counted]) => counted)).toEqual([true, true]);
  });
});
