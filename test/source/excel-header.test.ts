import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { indexLabels } from '../../src/source/excel-labels.ts';
import { FORM_HEADERS } from '../../src/source/layout.ts';
import { REPORT_SHEETS } from '../../src/source/report-sheets.ts';
import { bytesOf, formCell, options, workbookOf } from './forms.ts';

type Sheets = Record<string, XLSX.WorkSheet>;
const services = [{ id: 'transfer', 'counts.provider': 25, 'counts.electronic': 14, 'counts.total': 39 }];

async function readChanged(change: (sheets: Sheets) => void) {
  const book = workbookOf({ Қызметтер: services, Мәліметтер: { 'provider.bin': '010540001234', date: 'd' } }, change);
  return readExcel('f.xlsx', bytesOf(book), options);
}

const set = (sheets: Sheets, kk: string, cell: string, v: string | number) => {
  (sheets[kk] as XLSX.WorkSheet)[cell] = { t: typeof v === 'number' ? 'n' : 's', v };
};

test('no two labels of a sheet can be taken for one another', () => {
  for (const sheet of REPORT_SHEETS) {
    const fields = sheet.type === 'form' ? sheet.fields : [...sheet.columns, ...(sheet.group?.columns ?? [])];
    const labels = indexLabels(fields.map((field) => [field.label, field] as const));
    for (const field of fields) {
      for (const text of [field.label.kk, field.label.ru, `${field.label.ru}/${field.label.kk}`]) {
        expect(labels.find(text)?.path, text).toEqual(field.path);
      }
    }
  }
  expect(Object.values(FORM_HEADERS)).toHaveLength(3);
});

test.each([
  ['в электронном виде'],
  ['ЭЛЕКТРОНДЫҚ ТҮРДЕ'],
  ['Электрондық\nтүрде /\r\nВ электронном\u00a0виде:'],
  ['В электрoнном видe'],
  ['В электронном виде / Электрондық түрде'],
])('a header may read %j', async (text) => {
  const source = await readChanged((sheets) => set(sheets, 'Қызметтер', 'H3', text));
  expect(source.errors).toEqual([]);
  expect(source.data).toMatchObject({ services: [{ counts: { provider: 25, electronic: 14, total: 39 } }] });
});

test('columns stand in any order and anywhere in the first rows', async () => {
  const source = await readChanged((sheets) => {
    const sheet = sheets.Қызметтер as XLSX.WorkSheet;
    const moved: XLSX.WorkSheet = { '!ref': 'A1:Z40' };
    for (const [name, cell] of Object.entries(sheet)) {
      const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(name) ?? [];
      if (letter) moved[String.fromCharCode('Z'.charCodeAt(0) + 65 - letter.charCodeAt(0)) + (Number(row) + 15)] = cell;
    }
    for (const name of Object.keys(sheet)) delete sheet[name];
    Object.assign(sheet, moved);
  });
  expect(source.errors).toEqual([]);
  expect(source.data).toMatchObject({
    services: [{ id: 'transfer', counts: { provider: 25, electronic: 14, total: 39 } }],
  });
  expect(source.positionOf(['services', 0])).toMatchObject({ cell: 'Z19' });
});

test('a misspelt header is both missing and unknown, and nothing else is said of its blanks', async () => {
  const source = await readChanged((sheets) => set(sheets, 'Қызметтер', 'H3', 'Электронды түрде / В электроном виде'));
  const at = { file: 'f.xlsx', sheet: 'Қызметтер – Услуги' };
  expect(source.errors).toMatchObject([
    {
      check: 'file/unknown-column',
      at: { ...at, cell: 'H3' },
      values: {
        column: 'Электронды түрде / В электроном виде',
        suggestion: 'Электрондық түрде / В электронном виде',
      },
    },
    {
      check: 'file/column-missing',
      at: { ...at, cell: 'A3' },
      values: { sheet: 'Қызметтер – Услуги', missing: 'Электрондық түрде / В электронном виде' },
    },
  ]);
  expect(source.data).toMatchObject({ services: [{ counts: { provider: 25, total: 39 } }] });
  expect(source.positionOf(['services', 0, 'counts', 'electronic'])).toEqual({ ...at, cell: 'A3' });
});

test('a column of one’s own is named where it has data; the number of the row is not', async () => {
  const source = await readChanged((sheets) => {
    for (const [cell, value] of Object.entries({ L3: 'Ескерту', M3: '№ п/п', M4: 1, N3: 'Бос', O3: '№', O4: 2 })) {
      set(sheets, 'Қызметтер', cell, value);
    }
    (sheets.Қызметтер as XLSX.WorkSheet)['!ref'] = 'A1:O9';
    set(sheets, 'Қызметтер', 'L9', 'тексерілді');
  });
  expect(source.errors).toEqual([
    {
      check: 'file/unknown-column',
      at: { file: 'f.xlsx', sheet: 'Қызметтер – Услуги', cell: 'L3' },
      values: { column: 'Ескерту', suggestion: '' },
    },
  ]);
});

test('of two columns with one header the first is read', async () => {
  const source = await readChanged((sheets) => {
    set(sheets, 'Қызметтер', 'L3', 'Барлығы');
    set(sheets, 'Қызметтер', 'L4', 40);
    (sheets.Қызметтер as XLSX.WorkSheet)['!ref'] = 'A1:L9';
  });
  expect(source.errors).toMatchObject([
    { check: 'file/duplicate-column', at: { cell: 'L3' }, values: { column: 'Барлығы' } },
  ]);
  expect(source.data).toMatchObject({ services: [{ counts: { total: 39 } }] });
});

test('a sheet without its header row says so', async () => {
  const source = await readChanged((sheets) => {
    for (const letter of 'ABCDEFGHIJK') delete (sheets.Қызметтер as XLSX.WorkSheet)[`${letter}3`];
  });
  expect(source.errors).toMatchObject([
    { check: 'file/column-missing', at: { sheet: 'Қызметтер – Услуги', cell: 'A1' }, values: { existing: '–' } },
  ]);
  expect(source.data).not.toHaveProperty('services');
});

test('rows of a form may be moved, lost, misspelt or written twice', async () => {
  const bin = formCell('Мәліметтер', 'provider.bin', 'A');
  const date = formCell('Мәліметтер', 'date', 'A');
  const source = await readChanged((sheets) => {
    set(sheets, 'Мәліметтер', bin, 'БИН и еще раз');
    set(sheets, 'Мәліметтер', date, 'Отчетная дата');
    set(sheets, 'Мәліметтер', 'A60', 'бсн');
    set(sheets, 'Мәліметтер', 'C60', '990540001234');
    set(sheets, 'Мәліметтер', 'A61', 'БИН');
    set(sheets, 'Мәліметтер', 'B61', 5);
    set(sheets, 'Мәліметтер', 'A62', 'Өз жазбаларымыз');
    (sheets.Мәліметтер as XLSX.WorkSheet)['!ref'] = 'A1:C62';
  });
  const sheet = 'Мәліметтер – Сведения';
  expect(source.errors).toMatchObject([
    { check: 'file/duplicate-row', at: { sheet, cell: 'A61' }, values: { label: 'БИН' } },
    { check: 'file/unknown-row', at: { sheet, cell: bin }, values: { label: 'БИН и еще раз', suggestion: '' } },
    { check: 'file/unknown-row', at: { sheet, cell: date }, values: { label: 'Отчетная дата' } },
    { check: 'file/row-missing', at: { sheet, cell: 'A3' }, values: { sheet, missing: 'Есептің күні / Дата отчета' } },
  ]);
  expect(source.data).toMatchObject({ provider: { bin: '990540001234' } });
  expect(source.positionOf(['provider', 'bin'])).toMatchObject({ cell: 'C60' });
  expect(source.positionOf(['date'])).toMatchObject({ cell: 'A3' });
});

test('numbers to the right of a table, under no header, are told of by the letter of their column', async () => {
  const source = await readChanged((sheets) => {
    set(sheets, 'Қызметтер', 'N4', 777);
    set(sheets, 'Қызметтер', 'N9', 778);
    set(sheets, 'Қызметтер', 'P4', 'сөз');
    (sheets.Қызметтер as XLSX.WorkSheet)['!ref'] = 'A1:P60';
  });
  expect(source.errors).toMatchObject([
    {
      check: 'file/unknown-column',
      at: { sheet: 'Қызметтер – Услуги', cell: 'N4' },
      values: { column: 'N', suggestion: '' },
    },
  ]);
});

test('a header that was merged over the numbers is theirs, and nobody asks for one over the numbers of rows', async () => {
  const source = await readChanged((sheets) => {
    const sheet = sheets.Қызметтер as XLSX.WorkSheet;
    set(sheets, 'Қызметтер', 'N4', 777);
    set(sheets, 'Қызметтер', 'M3', 'Біздікі');
    set(sheets, 'Қызметтер', 'M4', 'сөз');
    sheet['!merges'] = [...(sheet['!merges'] ?? []), { s: { r: 2, c: 12 }, e: { r: 2, c: 13 } }];
    sheet['!ref'] = 'A1:N60';
  });
  expect(source.errors).toMatchObject([{ check: 'file/unknown-column', values: { column: 'Біздікі' } }]);
});
