import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { FACT_COLUMNS } from '../../src/facts/columns.ts';
import { loadFactWriter } from '../../src/facts/list.ts';
import { type Fact, factRows } from '../../src/facts/rows.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { countsOf, memberWith } from './members.ts';

const writeCsv = await loadFactWriter('.csv');
const factsOf = (...members: readonly ReturnType<typeof memberWith>[]) => [...factRows(members, defaultReference)];
const csv = (facts: Iterable<Fact>) => Buffer.concat([...writeCsv(facts)]);
const read = (bytes: Uint8Array): unknown[][] => {
  const book = XLSX.read(bytes, { type: 'buffer', raw: true });
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] as string] as XLSX.WorkSheet, {
    header: 1,
    raw: false,
    defval: '',
  });
};

test('the file says that it is UTF-8, has a header, commas and CRLF', () => {
  const bytes = csv(factsOf(memberWith(countsOf('transfer', { electronic: 7 }))));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const hash = 'ab'.repeat(32);
  expect(bytes.subarray(3).toString()).toBe(
    [
      'period,period_from,period_to,bin,provider_kk,provider_ru,kind,status,counted,service,service_kk,service_ru,channel,count,of,file,sha256',
      `2024-2025,2024-09-01,2025-08-31,010540001234,№ 1 мектеп,Школа № 1,provider,accepted,true,transfer,Балаларды ауыстыру,Перевод детей,electronic,7,1,forms/school.yaml,${hash}`,
      '',
    ].join('\r\n'),
  );
});

test('no facts are still a header', () => {
  expect(read(csv([]))).toEqual([FACT_COLUMNS.map(({ name }) => name)]);
});

test('commas, quotes and line breaks come back as they were', () => {
  const ru = 'КГУ «Школа», "№ 7"\r\nимени Б. Майлина, г. Рудный';
  const [, row] = read(csv(factsOf(memberWith(countsOf('meals', { total: 1 }), { name: { kk: 'а,б', ru } }))));
  expect(row?.slice(4, 6)).toEqual(['а,б', ru]);
});

test.each(['=1+1', '+7 701', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', '\u00a0=1', '＝1+1', '\u200b=1'])(
  'what starts like a formula is made harmless: %j',
  (ru) => {
    const text = csv(factsOf(memberWith(countsOf('meals', { total: 1 }), { name: { ru } }))).toString();
    expect(text.replaceAll('""', '"')).toContain(`'${ru}`);
  },
);

test('a number stays a number and a name that only holds such a sign stays as it is', () => {
  const [, row] = read(csv(factsOf(memberWith(countsOf('meals', { total: 0 }), { name: { ru: 'Школа=сад' } }))));
  expect(row?.[5]).toBe('Школа=сад');
  expect(row?.[13]).toBe('0');
});

test('many rows come in parts, with one header and no row lost', () => {
  const facts = factsOf(memberWith(countsOf('meals', { total: 5 })));
  const many = Array.from({ length: 4100 }, (_, index) => ({ ...(facts[0] as Fact), count: index }));
  const parts = [...writeCsv(many)];
  expect(parts.length).toBe(3);
  const rows = read(Buffer.concat(parts));
  expect(rows.length).toBe(4101);
  expect(rows.slice(1).map((row) => Number(row[13]))).toEqual(many.map(({ count }) => count));
});
