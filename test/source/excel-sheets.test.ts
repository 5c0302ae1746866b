import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { sheetName } from '../../src/source/layout.ts';
import { bytesOf, type Content, formCell, layoutOf, options, workbookOf } from './forms.ts';

const content: Content = {
  Мәліметтер: { period: '2026' },
  Қызметтер: [{ id: 'transfer', 'counts.total': 39 }],
  Шағымдар: [{ registered: '2026-02-01' }],
};
const name = (kk: string) => sheetName(layoutOf(kk).name);

async function readChanged(change: (book: XLSX.WorkBook) => void) {
  const book = workbookOf(content, (_, whole) => change(whole));
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  const errors = source.errors.map(({ check, at, values }) => ({ check, at, ...values }));
  return { source, errors };
}

function rename(book: XLSX.WorkBook, kk: string, to: string) {
  book.SheetNames[book.SheetNames.indexOf(name(kk))] = to;
  book.Sheets[to] = book.Sheets[name(kk)] as XLSX.WorkSheet;
  delete book.Sheets[name(kk)];
}

const add = (book: XLSX.WorkBook, title: string, rows: unknown[][]) =>
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), title);

test('a sheet that nobody knows is named where it has content, unless it is hidden or our own', async () => {
  const { errors } = await readChanged((book) => {
    add(book, 'Лист1', []);
    add(book, 'Лист2', [[], [null, 'қосымша']]);
    add(book, 'Услуги (2)', [['x']]);
    add(book, 'Черновик', [['x']]);
    add(book, 'Тізімдер – Списки', [['services']]);
    book.Workbook = { Sheets: book.SheetNames.map((title) => ({ name: title, Hidden: title === 'Черновик' ? 1 : 0 })) };
  });
  expect(errors).toEqual([
    {
      check: 'file/unknown-sheet',
      at: { file: 'f.xlsx', sheet: 'Лист2', cell: 'B2' },
      sheet: 'Лист2',
      suggestion: '',
    },
    {
      check: 'file/unknown-sheet',
      at: { file: 'f.xlsx', sheet: 'Услуги (2)', cell: 'A1' },
      sheet: 'Услуги (2)',
      suggestion: name('Қызметтер'),
    },
  ]);
});

test.each(['Услуги 2025', 'Услги', 'Лист3'])('a sheet renamed to %s is recognised', async (title) => {
  const { errors, source } = await readChanged((book) => rename(book, 'Қызметтер', title));
  expect(errors).toMatchObject([
    { check: 'file/sheet-missing', at: { file: 'f.xlsx' }, missing: name('Қызметтер'), suggestion: title },
    { check: 'file/unknown-sheet', sheet: title, suggestion: name('Қызметтер') },
  ]);
  expect(source.data).not.toHaveProperty('services');
  expect(source.absent).toEqual([['services']]);
});

test('a form is recognised by its rows, and each sheet stands for one other at most', async () => {
  const { errors } = await readChanged((book) => {
    rename(book, 'Бақылау', 'Лист4');
    rename(book, 'Мәліметтер', 'Лист1');
  });
  expect(errors).toMatchObject([
    { missing: name('Мәліметтер'), suggestion: 'Лист1' },
    { missing: name('Бақылау'), suggestion: 'Лист4' },
    { sheet: 'Лист1', suggestion: name('Мәліметтер') },
    { sheet: 'Лист4', suggestion: name('Бақылау') },
  ]);
});

test('where every sheet was renamed, each is named', async () => {
  const { errors } = await readChanged((book) => {
    for (const [index, title] of [...book.SheetNames].entries()) {
      rename(book, title.split(' – ')[0] as string, `Лист${index + 1}`);
    }
  });
  expect(errors.map((error) => ('suggestion' in error ? error.suggestion : ''))).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((number) => `Лист${number}`),
  );
});

test('what a missing sheet, row or column would have held is absent', async () => {
  const { source } = await readChanged((book) => {
    for (const kk of ['Шағымдар', 'Бақылау']) {
      book.SheetNames.splice(book.SheetNames.indexOf(name(kk)), 1);
      delete book.Sheets[name(kk)];
    }
    const facts = book.Sheets[name('Мәліметтер')] as XLSX.WorkSheet;
    delete facts[formCell('Мәліметтер', 'provider.address', 'A')];
    delete facts[formCell('Мәліметтер', 'date', 'A')];
    delete (book.Sheets[name('Қызметтер')] as XLSX.WorkSheet).J3;
  });
  expect(source.absent).toEqual(
    expect.arrayContaining([
      ['provider', 'address'],
      ['date'],
      ['services', 0, 'refused'],
      ['complaints', 'records'],
      ['monitoring', 'internal', 'events'],
      ['monitoring', 'public', 'share'],
    ]),
  );
  expect(source.absent).not.toContainEqual(['period']);
  expect(source.absent).not.toContainEqual(['services']);
});

test('a sheet that has lost its header holds nothing that is known', async () => {
  const { source } = await readChanged((book) => {
    book.Sheets[name('Қызметтер')] = XLSX.utils.aoa_to_sheet([['x']]);
    book.Sheets[name('Бақылау')] = XLSX.utils.aoa_to_sheet([]);
  });
  expect(source.absent).toContainEqual(['services']);
  expect(source.absent).toContainEqual(['monitoring', 'internal', 'events']);
});

test('a whole form lacks nothing', async () => {
  const { source } = await readChanged(() => {});
  expect(source.absent).toEqual([]);
});
