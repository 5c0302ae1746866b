import * as XLSX from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, options, workbookOf } from './forms.ts';

const services: Readonly<Record<string, string | number>>[] = [
  { id: 'transfer', 'counts.provider': 25, 'counts.electronic': 14, 'counts.total': 39 },
  { id: 'admission', 'counts.provider': 1, 'counts.total': 1 },
];
type Change = (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void;

async function inspect(change: Change, bookType: 'xlsx' | 'xls' = 'xlsx') {
  const book = workbookOf({ Қызметтер: services }, (sheets, whole) =>
    change(sheets.Қызметтер as XLSX.WorkSheet, whole),
  );
  const source = await readExcel('f.xlsx', bytesOf(book, bookType), options, bookType);
  const errors = source.errors.map(({ check, at, values }) => ({
    check,
    cell: 'cell' in at ? at.cell : '',
    ...values,
  }));
  return { source, errors };
}

for (const kind of ['xlsx', 'xls'] as const) {
  test(`hidden columns, rows and sheets of ${kind} that hold data`, async () => {
    const { errors } = await inspect((sheet, book) => {
      sheet['!cols'] = Array.from({ length: 9 }, (_, index) => ({ wch: 10, hidden: index === 7 || index === 2 }));
      book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: name.startsWith('Қыз') ? 2 : 0 })) };
      // The library writes hidden rows into xlsx only.
      if (kind === 'xlsx')
        sheet['!rows'] = [{ hidden: true }, {}, { hidden: true }, {}, { hidden: true }, { hidden: true }];
    }, kind);
    expect(errors).toEqual([
      { check: 'cells/hidden-sheet', cell: 'A4', sheet: 'Қызметтер – Услуги' },
      { check: 'cells/hidden-column', cell: 'H4', column: 'H' },
      ...(kind === 'xlsx' ? [{ check: 'cells/hidden-row', cell: 'A5', row: 5 }] : []),
    ]);
  });
}

test('merged ranges count where data stand, however large they are', async () => {
  const merge = (range: string) => XLSX.utils.decode_range(range);
  const { errors } = await inspect((sheet) => {
    sheet['!merges'] = ['A1:K1', 'F3:G3', 'F4:G5', 'A9:K9', 'A1:XFD1048576'].map(merge);
  });
  expect(errors).toEqual([
    { check: 'cells/merged', cell: 'F4', range: 'F4:G5' },
    { check: 'cells/merged', cell: 'A1', range: 'A1:XFD1048576' },
  ]);
});

test('formulas: no result, out of date, errors, and those of the row of totals', async () => {
  const { source, errors } = await inspect((sheet) => {
    sheet.I4 = { t: 'n', f: 'F4+G4+H4', v: 40 };
    sheet.F5 = { t: 'e', v: 0x17, f: '#REF!+1' };
    sheet.A6 = { t: 's', v: 'Барлығы' };
    sheet.H6 = { t: 'n', f: 'SUM(H4:H5)', v: 15 };
    sheet.I6 = { t: 'n', f: 'ROUND(I4,0)', v: 7 };
    sheet.A7 = { t: 's', v: 'transfer' };
    sheet.I7 = { t: 'n', f: 'SUM(F7:H7)', v: 0 };
    sheet.I8 = { t: 'n', f: 'SUM(F8:H8)', v: 0 };
    sheet['!ref'] = 'A1:K8';
  });
  expect(errors).toEqual([
    { check: 'cells/total-row', cell: 'I6', column: 'Барлығы / Всего', stated: 7, sum: 41 },
    { check: 'cells/formula-stale', cell: 'I4', formula: '=F4+G4+H4', cached: 40, computed: 39 },
    { check: 'cells/error', cell: 'F5', error: '#REF!' },
    { check: 'cells/formula-stale', cell: 'H6', formula: '=SUM(H4:H5)', cached: 15, computed: 14 },
  ]);
  expect(source.data).toEqual({
    services: [
      { id: 'transfer', counts: { provider: 25, electronic: 14, total: 40 } },
      { id: 'admission', counts: { total: 1 } },
      // The sum of blanks is a 0 that nobody stated.
      { id: 'transfer' },
    ],
  });
  expect(source.positionOf(['services', 2, 'counts', 'total'])).toMatchObject({ cell: 'I7' });
});

test('formulas that no program has computed yet, as exceljs writes them', async () => {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytesOf(workbookOf({ Қызметтер: services })).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Қызметтер – Услуги') as ExcelJs.Worksheet;
  sheet.getCell('I4').value = { formula: 'F4+H4' } as ExcelJs.CellFormulaValue;
  sheet.getCell('I5').value = { formula: 'IF(COUNT(F5:H5)=0,"",SUM(F5:H5))', result: '' } as ExcelJs.CellFormulaValue;
  sheet.getCell('I6').value = { formula: 'IF(COUNT(F6:H6)=0,"",SUM(F6:H6))', result: '' } as ExcelJs.CellFormulaValue;
  sheet.getCell('I7').value = { formula: 'SUM(F7:H7)' } as ExcelJs.CellFormulaValue;
  sheet.getRow(5).hidden = true;
  const source = await readExcel('f.xlsx', new Uint8Array(await book.xlsx.writeBuffer()), options);
  expect(source.errors.map(({ check, at, values }) => [check, 'cell' in at && at.cell, values?.formula])).toEqual([
    ['cells/hidden-row', 'A5', undefined],
    ['cells/formula-no-result', 'I4', '=F4+H4'],
    ['cells/formula-stale', 'I5', '=IF(COUNT(F5:H5)=0,"",SUM(F5:H5))'],
  ]);
  expect(source.data).toEqual({
    services: [
      { id: 'transfer', counts: { provider: 25, electronic: 14 } },
      { id: 'admission', counts: { provider: 1 } },
    ],
  });
});
