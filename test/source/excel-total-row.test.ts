import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, options, workbookOf } from './forms.ts';

const services: Readonly<Record<string, string | number>>[] = [
  { id: 'transfer', 'counts.provider': 25, 'counts.electronic': 14, 'counts.total': 39 },
  { id: 'admission', 'counts.provider': 1, 'counts.total': 1 },
];

async function readServices(cells: Readonly<Record<string, string | number | XLSX.CellObject>>, rows = services) {
  const book = workbookOf({ Қызметтер: rows }, (sheets) => {
    const sheet = sheets.Қызметтер as XLSX.WorkSheet;
    for (const [cell, v] of Object.entries(cells)) {
      sheet[cell] = typeof v === 'object' ? v : { t: typeof v === 'number' ? 'n' : 's', v };
    }
    sheet['!ref'] = 'A1:Z40';
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  const errors = source.errors.map(({ check, at, values }) => ({
    check,
    cell: 'cell' in at ? at.cell : '',
    ...values,
  }));
  return { services: (source.data as { services?: unknown[] }).services ?? [], errors };
}

const sum = (f: string, v: number): XLSX.CellObject => ({ t: 'n', f, v });

test.each(['Итого', 'ИТОГО:', 'Всего:', 'Жиыны', 'Барлығы:', 'Қорытынды', 'Total', 'Жиыны / Итого', 'Итого по школе:'])(
  'a row that begins with %s is no service',
  async (label) => {
    const { services: read, errors } = await readServices({ A6: label, F6: 26, I6: 40 });
    expect(read).toHaveLength(2);
    expect(errors).toEqual([]);
  },
);

test('a service of one’s own is no total, whatever letters its name begins with', async () => {
  const { services: read } = await readServices({ B6: 'Жиынтық анықтама беру', I6: 3 });
  expect(read).toHaveLength(3);
});

test('a row of sums without a label is no service, a row of figures without a name is one', async () => {
  const sums = await readServices({ F6: sum('SUM(F4:F5)', 26), H6: sum('SUM(H4:H5)', 14), I6: sum('SUM(F6:H6)', 40) });
  expect(sums.services).toHaveLength(2);
  expect(sums.errors).toEqual([]);
  const nameless = await readServices({ F6: 4, I6: sum('SUM(F6:H6)', 4) });
  expect(nameless.services).toHaveLength(3);
  const totalAlone = await readServices({ I6: sum('SUM(F6:H6)', 4) });
  expect(totalAlone.services).toHaveLength(2);
});

test('a number in the row of totals that its column does not give', async () => {
  const { errors } = await readServices({ A6: 'Барлығы / Всего', F6: 27, H6: '14', I6: sum('SUM(I4:I4)', 39), J6: 2 });
  expect(errors).toEqual([
    {
      check: 'cells/total-row',
      cell: 'F6',
      column: 'Көрсетілетін қызметті беруші арқылы / Через услугодателя',
      stated: 27,
      sum: 26,
    },
    { check: 'cells/total-row', cell: 'I6', column: 'Барлығы / Всего', stated: 39, sum: 40 },
    { check: 'cells/total-row', cell: 'J6', column: 'Бас тартылды / Отказано', stated: 2, sum: 0 },
  ]);
});

test('a sum that is only out of date, or holds a figure that was not understood, is not told twice', async () => {
  const stale = await readServices({ A6: 'Всего', F6: sum('SUM(F4:F5)', 20), J6: 0 });
  expect(stale.errors.map(({ check, cell }) => [check, cell])).toEqual([['cells/formula-stale', 'F6']]);
  const misread = await readServices({ A6: 'Всего', F6: 100, F5: '21 (из них 2)', J4: 'жоқ', J6: 0 });
  expect(misread.errors).toEqual([]);
});

test('sums of parts of the table may stand between its rows', async () => {
  const { errors } = await readServices({
    A6: 'Итого',
    F6: 26,
    A7: 'transfer',
    F7: 4,
    A8: 'Итого',
    F8: 4,
    A9: 'Всего',
    F9: 30,
  });
  expect(errors).toEqual([]);
});

test('a total over a cell that was not understood is not stated', async () => {
  const { services: read, errors } = await readServices({
    F4: '21 (из них 2)',
    I4: sum('SUM(F4:H4)', 14),
    F5: '6',
    I5: sum('IF(COUNT(F5:H5)=0,"",SUM(F5:H5))', 0),
  });
  expect(read).toMatchObject([
    { counts: { provider: '21 (из них 2)', electronic: 14 } },
    { counts: { provider: '6' } },
  ]);
  expect(read.map((service) => (service as { counts: object }).counts)).not.toContainEqual(
    expect.objectContaining({ total: expect.anything() }),
  );
  expect(errors).toEqual([]);
});

test('a total over a stated nought, or one that Excel adds up all the same, counts', async () => {
  const { services: read } = await readServices({
    G4: 'жоқ',
    I4: sum('SUM(F4:H4)', 39),
    F5: '6',
    H5: 1,
    I5: sum('F5+H5', 7),
  });
  expect(read).toMatchObject([{ counts: { total: 39 } }, { counts: { total: 7 } }]);
});
