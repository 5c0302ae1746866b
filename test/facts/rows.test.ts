import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factRows } from '../../src/facts/rows.ts';
import type { Member } from '../../src/model/merge.ts';
import { CHANNELS, defaultReference } from '../../src/model/reference.ts';
import { itemKey } from '../../src/model/tally.ts';
import { tallyReport } from '../../src/model/tally-report.ts';
import { readSample } from '../samples/read.ts';
import { countsOf, memberWith } from './members.ts';

const rowsOf = (members: Iterable<Member>) => [...factRows(members, defaultReference)];

test('a row has the sender, the period with its days, the service in words and what was stated', () => {
  expect(rowsOf([memberWith(countsOf('transfer', { electronic: 7, total: 7 }))])).toEqual([
    {
      period: '2024-2025',
      period_from: '2024-09-01',
      period_to: '2025-08-31',
      bin: '010540001234',
      provider_kk: '№ 1 мектеп',
      provider_ru: 'Школа № 1',
      kind: 'provider',
      status: 'accepted',
      counted: true,
      service: 'transfer',
      service_kk: 'Балаларды ауыстыру',
      service_ru: 'Перевод детей',
      channel: 'electronic',
      count: 7,
      of: 1,
      file: 'forms/school.yaml',
      sha256: 'ab'.repeat(32),
    },
  ]);
});

test.each([
  ['a stated zero is a row', { provider: 0, total: 0 }, [['provider', 0]]],
  ['what is not stated has none', {}, []],
  ['a total without channels', { total: 25 }, [['unspecified', 25]]],
  ['a total of zero without channels', { total: 0 }, [['unspecified', 0]]],
  [
    'the part of a total that is in no channel',
    { electronic: 20, total: 25 },
    [
      ['electronic', 20],
      ['unspecified', 5],
    ],
  ],
  ['a mistaken total is never negative', { electronic: 20, total: 5 }, [['electronic', 20]]],
])('%s', (_, counts, rows) => {
  const found = rowsOf([memberWith(countsOf('meals', counts))]);
  expect(found.map(({ channel, count }) => [channel, count])).toEqual(rows);
});

test('the rows of a service add up to its total, however much of it is stated by channel', () => {
  const count = fc.nat({ max: 1_000_000 });
  const channels = fc.array(fc.tuple(fc.constantFrom(...CHANNELS), count)).map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(channels, count, fc.boolean(), (stated, more, hasTotal) => {
      const sum = [...stated.values()].reduce((all, value) => all + value, 0);
      const total = hasTotal ? sum + more : sum;
      const isStated = hasTotal || stated.size > 0;
      const rows = rowsOf([
        memberWith(countsOf('meals', { ...Object.fromEntries(stated), ...(isStated && { total }) })),
      ]);
      expect(rows.reduce((all, row) => all + row.count, 0)).toBe(isStated ? total : 0);
      expect(new Set(rows.map(({ channel }) => channel)).size).toBe(rows.length);
    }),
  );
});

test('a district tells how many schools stated a figure; of a part they did not all state the total does', () => {
  const counts = { electronic: { sum: 30, of: 3 }, total: { sum: 44, of: 5 } };
  const rows = rowsOf([memberWith(countsOf('meals', counts), { kind: 'consolidated' })]);
  expect(rows.map(({ kind, channel, count, of }) => [kind, channel, count, of])).toEqual([
    ['consolidated', 'electronic', 30, 3],
    ['consolidated', 'unspecified', 14, 5],
  ]);
});

test('a service that is not in the catalogue has its own words and no id', () => {
  const item = itemKey({ name: { kk: 'Кітап/беру', ru: 'Выдача книг' } });
  const [row] = rowsOf([memberWith(countsOf(item, { total: 3 }))]);
  expect(row).toMatchObject({ service: undefined, service_kk: 'Кітап/беру', service_ru: 'Выдача книг', count: 3 });
});

test('every member with figures is there, its status said; those that stated nothing are not', () => {
  const rejected = memberWith(countsOf('meals', { total: 1 }), {}, { status: 'rejected', counted: false });
  const empty = memberWith(new Map(), { state: 'empty' }, { status: 'empty', counted: false });
  const missing = { entry: { bin: '1' }, status: 'missing', counted: false } as const;
  expect(rowsOf([rejected, empty, missing]).map(({ status, counted }) => [status, counted])).toEqual([
    ['rejected', false],
  ]);
});

test('the name and BIN come from the roster where the file has none', () => {
  const entry = { bin: '123', name: { kk: 'а', ru: 'б' } };
  const member = memberWith(countsOf('meals', { total: 1 }), {}, { entry });
  const { name: _, bin: __, ...nameless } = member.submission as NonNullable<typeof member.submission>;
  expect(rowsOf([{ ...member, submission: nameless }])[0]).toMatchObject({ bin: '123', provider_kk: 'а' });
});

test('the sample adds up to what it declares', () => {
  const { report } = readSample('published.yaml');
  const rows = rowsOf([memberWith(tallyReport(report))]);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(291);
});
