import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { createCellReader } from '../../src/source/excel-cell.ts';
import type { Field } from '../../src/source/layout.ts';
import { bytesOf, formCell, options, workbookOf } from './forms.ts';

/** Reads one cell of the form in place of what would stand there. */
async function readCell(kk: string, path: string, raw: XLSX.CellObject, props: XLSX.WorkbookProperties = {}) {
  const cell = formCell(kk, path);
  const book = workbookOf({}, (sheets, whole) => {
    (sheets[kk] as XLSX.WorkSheet)[cell] = raw;
    whole.Workbook = { WBProps: props };
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  expect(source.errors).toEqual([]);
  const place = { file: 'f.xlsx', sheet: book.SheetNames.find((name) => name.startsWith(kk)) ?? '', cell };
  return { data: source.data, text: source.excerpt(place) };
}

const date = (v: number, z = 'dd/mm/yyyy'): XLSX.CellObject => ({ t: 'n', v, z });

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [46_266, '2026-09-01'],
  [46_266.75, '2026-09-01'],
  [46_265.999_999_999, '2026-09-01'],
  [2_958_465, '9999-12-31'],
  [60, 60],
  [0.5, 0.5],
  [-1, -1],
])('day %d of 1900 is %s', async (serial, day) => {
  expect((await readCell('Мәліметтер', 'date', date(serial))).data).toEqual({ date: day });
});

test('a book of 1904 counts from another day', async () => {
  const { data, text } = await readCell('Мәліметтер', 'date', date(44_804, 'm/d/yy'), { date1904: true });
  expect(data).toEqual({ date: '2026-09-01' });
  expect(text).toBe('01.09.2026');
});

test('a date alone in a cell for several, and one where a count belongs', async () => {
  expect((await readCell('Мәліметтер', 'complaints.holidays', date(46_089))).data).toEqual({
    complaints: { holidays: ['2026-03-08'] },
  });
  expect((await readCell('Мәліметтер', 'declared.total', date(5))).data).toEqual({ declared: { total: '1900-01-05' } });
});

test('a share shown in per cent is a hundred times its number, other numbers are themselves', async () => {
  const share = (v: number, z?: string) =>
    readCell('Бақылау', 'monitoring.public.share', { t: 'n', v, ...(z && { z }) });
  const publicShare = (value: number) => ({ monitoring: { public: { share: value } } });
  expect((await share(0.985, '0.0%')).data).toEqual(publicShare(98.5));
  expect((await share(0.285, '0%')).data).toEqual(publicShare(28.5));
  expect((await share(0.5)).data).toEqual(publicShare(0.5));
  expect((await readCell('Мәліметтер', 'declared.total', { t: 'n', v: 0.39, z: '0%' })).data).toEqual({
    declared: { total: 0.39 },
  });
});

test('numbers in text fields, booleans, and words of yes-no', async () => {
  expect((await readCell('Мәліметтер', 'provider.sites', { t: 'n', v: 7 })).data).toEqual({ provider: { sites: [7] } });
  const answer = async (raw: XLSX.CellObject) =>
    (await readCell('Бақылау', 'monitoring.internal.carried_out', raw)).data;
  const internal = (value: unknown) => ({ monitoring: { internal: { carried_out: value } } });
  expect(await answer({ t: 'b', v: false })).toEqual(internal(false));
  expect(await answer({ t: 's', v: 'Жоқ - нет' })).toEqual(internal(false));
  expect(await answer({ t: 's', v: 'нет' })).toEqual(internal('нет'));
});

test.each([
  ['a.kz, b.kz', ['a.kz', 'b.kz']],
  ['a.kz,https://b.kz;c.kz', ['a.kz', 'https://b.kz', 'c.kz']],
  ['a.kz\nb.kz\r\nwww.c.kz', ['a.kz', 'b.kz', 'www.c.kz']],
  ['https://gov.kz/a?b=1,2#c; b.kz', ['https://gov.kz/a?b=1,2#c', 'b.kz']],
])('the addresses %j are told apart', async (v, sites) => {
  expect((await readCell('Мәліметтер', 'provider.sites', { t: 's', v })).data).toEqual({ provider: { sites } });
});

test('dates and choices may be parted by commas and line breaks', async () => {
  const holidays = { t: 's', v: '01.01.2026, 02.01.2026\n08.03.2026' } as const;
  expect((await readCell('Мәліметтер', 'complaints.holidays', holidays)).data).toEqual({
    complaints: { holidays: ['2026-01-01', '2026-01-02', '2026-03-08'] },
  });
  const read = createCellReader(options);
  const cell = { row: 0, column: 0, text: '', percent: false };
  const ways: Field = { path: ['ways'], label: { kk: '', ru: '' }, kind: 'codes', options: 'ways' };
  expect(read({ ...cell, value: 'услугодатель, Электрондық – Электронно' }, ways)).toEqual(['provider', 'electronic']);
});

test('a choice is known by its other names, unless two share one', () => {
  const sections = [
    { id: 'rules', kk: 'Ереже', ru: 'Правила', aliases: ['1.3', 'Ортақ'] },
    { id: 'ways', kk: 'Тәсіл', ru: 'Способы', aliases: ['2.1)', 'ортақ', 'Правила'] },
  ];
  const read = createCellReader({ ...options, sections });
  const field: Field = { path: ['section'], label: { kk: '', ru: '' }, kind: 'code', options: 'sections' };
  const id = (value: string | number) => read({ row: 0, column: 0, value, text: '', percent: false }, field);
  expect(['1.3', '1.3)', 1.3, '2.1', 'Правила'].map(id)).toEqual(['rules', 'rules', 'rules', 'ways', 'rules']);
  expect(['Ортақ', 7].map(id)).toEqual(['Ортақ', 7]);
});
