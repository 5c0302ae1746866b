import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, type Content, formCell, options, workbookOf } from './forms.ts';

type Sheets = Record<string, XLSX.WorkSheet>;
const services = [
  { id: 'transfer', 'counts.provider': 25, 'counts.electronic': 14, 'counts.total': 39 },
  { id: 'admission', 'counts.provider': 1, 'counts.electronic': 2, 'counts.total': 4 },
];
const content: Content = { Қызметтер: services, Мәліметтер: { 'provider.bin': '010540001234', date: 'd' } };
const sheet = 'Қызметтер – Услуги';

async function readWith(cells: Readonly<Record<string, Readonly<Record<string, string>>>>, change = (_: Sheets) => {}) {
  const book = workbookOf(content, (sheets) => {
    for (const [name, values] of Object.entries(cells)) {
      for (const [cell, v] of Object.entries(values)) (sheets[name] as XLSX.WorkSheet)[cell] = { t: 's', v };
      (sheets[name] as XLSX.WorkSheet)['!ref'] = 'A1:Z60';
    }
    change(sheets);
  });
  return readExcel('f.xlsx', bytesOf(book), options);
}

const bare = await readWith({});

test.each(['Ескермеу / Не учитывать', 'Ескермеу', 'не учитывать:', 'esep-ignore', 'Не учитывать / Ескермеу'])(
  'the column may be headed %j, and is no data',
  async (header) => {
    const source = await readWith({ Қызметтер: { L3: header, L5: 'services/total: растаған 01.01.2027 дейін' } });
    expect(source.errors).toEqual(bare.errors);
    expect(source.data).toEqual(bare.data);
    expect(source.ignores).toEqual([
      {
        at: { file: 'f.xlsx', sheet, cell: 'L5' },
        text: 'services/total: растаған 01.01.2027 дейін',
        covers: { sheet, rows: [5, 5] },
      },
    ]);
    expect(source.excerpt({ file: 'f.xlsx', sheet, cell: 'L5' })).toBe('services/total: растаған 01.01.2027 дейін');
  },
);

test('a workbook without the column asks for nothing', () => {
  expect(bare).not.toHaveProperty('ignores');
});

test('an empty column is no unknown one', async () => {
  const moved = await readWith({ Қызметтер: { L3: 'Ескермеу', L9: ' ' } });
  expect(moved.errors).toEqual(bare.errors);
  expect(moved).not.toHaveProperty('ignores');
});

test('a form has it as well', async () => {
  const bin = formCell('Мәліметтер', 'provider.bin', 'D');
  const source = await readWith({ Мәліметтер: { D3: 'Не учитывать', [bin]: 'provider/bin-digit: учебный пример' } });
  expect(source.errors).toEqual(bare.errors);
  expect(source.data).toEqual(bare.data);
  const row = Number(bin.slice(1));
  expect(source.ignores).toMatchObject([{ at: { cell: bin }, covers: { rows: [row, row] } }]);
});

test('neither a row of totals nor a note below becomes data by a word in it', async () => {
  const change = (sheets: Sheets) => {
    const cells = { A6: 'Барлығы', H6: 16, K6: 43, A9: 'Ескерту: тексерілді' };
    for (const [cell, v] of Object.entries(cells)) {
      (sheets.Қызметтер as XLSX.WorkSheet)[cell] = { t: typeof v === 'number' ? 'n' : 's', v };
    }
    (sheets.Қызметтер as XLSX.WorkSheet)['!ref'] = 'A1:Z60';
  };
  const before = await readWith({}, change);
  const source = await readWith({ Қызметтер: { L3: 'Ескермеу', L6: 'a/b: c', L9: 'a/b: c', L12: 'a/b: c' } }, change);
  expect(source.errors).toEqual(before.errors);
  expect(source.data).toEqual(before.data);
  expect(source.ignores).toHaveLength(3);
});

test('a merged cell is about all of its rows', async () => {
  const source = await readWith({ Қызметтер: { L3: 'Ескермеу', L4: 'a/b: c' } }, (sheets) => {
    (sheets.Қызметтер as XLSX.WorkSheet)['!merges'] = [{ s: { r: 3, c: 11 }, e: { r: 4, c: 11 } }];
  });
  expect(source.ignores).toMatchObject([{ covers: { rows: [4, 5] } }]);
  expect(source.errors).toEqual(bare.errors);
});

test('the words of the header among the data are data', async () => {
  const source = await readWith({ Шағымдар: {}, Қызметтер: { A7: 'не учитывать', K7: '5' } });
  expect(source.data).toMatchObject({ services: [{}, {}, { id: 'не учитывать' }] });
  expect(source).not.toHaveProperty('ignores');
});
