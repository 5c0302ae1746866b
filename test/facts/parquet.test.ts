import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { loadFactWriter } from '../../src/facts/list.ts';
import { type Fact, factRows } from '../../src/facts/rows.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { countsOf, memberWith } from './members.ts';

const writeParquet = await loadFactWriter('.parquet');
const facts = [
  ...factRows(
    [memberWith(countsOf('transfer', { electronic: 7 })), memberWith(countsOf('|', { total: 3 }))],
    defaultReference,
  ),
];
const parquet = (rows: Iterable<Fact>): ArrayBuffer => {
  const bytes = Buffer.concat([...writeParquet(rows)]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

test('what is read back is what was written: dates are dates, counts whole numbers, what is not stated null', async () => {
  const rows = await parquetReadObjects({ file: parquet(facts) });
  expect(rows).toEqual(
    facts.map((fact) => ({
      ...Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, value ?? null])),
      period_from: new Date('2024-09-01'),
      period_to: new Date('2025-08-31'),
      count: BigInt(fact.count),
    })),
  );
  expect(rows[1]).toMatchObject({ service: null, service_kk: null, channel: 'unspecified' });
});

test('the columns have their types', () => {
  const { schema } = parquetMetadata(parquet(facts));
  const type = (name: string) => {
    const { type, converted_type } = schema.find((element) => element.name === name) ?? {};
    return converted_type ?? type;
  };
  expect(['period_from', 'bin', 'counted', 'count', 'of'].map(type)).toEqual([
    'DATE',
    'UTF8',
    'BOOLEAN',
    'INT64',
    'INT32',
  ]);
});

test('rows come in groups, dictionaries in place of words said again and again', async () => {
  const many = Array.from({ length: 120_000 }, (_, index) => ({
    ...(facts[0] as Fact),
    provider_kk: `№ ${Math.floor(index / 36)} мектеп`,
    count: index,
  }));
  const parts = [...writeParquet(many)];
  expect(parts.length).toBe(4);
  const file = parquet(many);
  const { row_groups: groups, num_rows: rows } = parquetMetadata(file);
  expect([rows, groups.map((group) => Number(group.num_rows))]).toEqual([120_000n, [50_000, 50_000, 20_000]]);
  const words = groups[0]?.columns.find((column) => column.meta_data?.path_in_schema[0] === 'provider_kk')?.meta_data;
  expect(words?.encodings).toContain('RLE_DICTIONARY');
  const read = await parquetReadObjects({ file, columns: ['count'], rowStart: 119_998, rowEnd: 120_000 });
  expect(read).toEqual([{ count: 119_998n }, { count: 119_999n }]);
});

test('a count beyond 32 bits is not cut', async () => {
  const rows = await parquetReadObjects({ file: parquet([{ ...(facts[0] as Fact), count: 5_000_000_000 }]) });
  expect(rows[0]?.count).toBe(5_000_000_000n);
});

test('no facts are still a file with its columns', async () => {
  expect(await parquetReadObjects({ file: parquet([]) })).toEqual([]);
});
