import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { sheetName } from '../../src/source/layout.ts';
import { bytesOf, type Content, formCell, layoutOf, options, workbookOf } from './forms.ts';

const content: Content = {
  Мәліметтер: {
    'provider.name.kk': '«№ 7 мектеп» КММ',
    'provider.name.ru': 'КГУ «Школа № 7»',
    'provider.bin': '010540001234',
    'provider.phone': 72_221_234,
    'provider.sites': 'school7.kz; instagram.com/school7 ;',
    'provider.head.name.kk': 'А. Ахметова',
    period: '2025-2026',
    date: '01.09.2026',
    'declared.total': 39,
    'complaints.declared': 'жоқ',
    'complaints.holidays': '08.03.2026; 2026-03-23; наурыз',
  },
  Қызметтер: [
    {
      id: 'Ауыстыру – Перевод',
      'name.kk': ' Ауыстыру туралы ',
      ways: 'Электрондық – Электронно; услугодатель; пошта',
      fee: 'бесплатно',
      'counts.provider': 25,
      'counts.electronic': 14,
      'counts.total': 39,
      refused: 0,
    },
    {},
    { id: 'ПРИЕМ', 'counts.provider': '   ', 'counts.total': 'нет' },
    { id: 'Бірдеңе', 'counts.total': 3 },
  ],
  Шағымдар: [{ registered: '2026-02-01', service: 'transfer', 'measures.ru': 'Разъяснено' }],
  Бақылау: {
    'monitoring.internal.carried_out': 'иә – да',
    'monitoring.internal.events': 4,
    'monitoring.authority.carried_out': 'жоқ – нет',
    'monitoring.public.carried_out': 'проводился',
    'monitoring.public.share': 98.5,
  },
  'Іс-шаралар': [{ control: 'Ішкі – Внутренний', date: '2026-01-15', 'subject.kk': 'Тексеру', objects: 2 }],
  Мәтіндер: [{ section: 'Общие положения', kk: 'Мәтін', ru: 'Текст' }],
  Қосымшалар: [
    { '№': 1, 'title.kk': 'Бірінші', 'title.ru': 'Первое', 'item.kk': 'а', 'item.ru': 'б' },
    { 'item.kk': 'в', 'item.ru': 'г' },
    { '№': 2, 'title.kk': 'Екінші' },
    { '№': '2', 'item.kk': 'д' },
    { '№': 1, 'item.ru': 'е' },
  ],
};

const expected = {
  provider: {
    name: { kk: '«№ 7 мектеп» КММ', ru: 'КГУ «Школа № 7»' },
    bin: '010540001234',
    phone: 72_221_234,
    sites: ['school7.kz', 'instagram.com/school7'],
    head: { name: { kk: 'А. Ахметова' } },
  },
  period: '2025-2026',
  date: '01.09.2026',
  declared: { total: 39 },
  services: [
    {
      id: 'transfer',
      name: { kk: ' Ауыстыру туралы ' },
      ways: ['electronic', 'provider', 'пошта'],
      fee: 'free',
      counts: { provider: 25, electronic: 14, total: 39 },
      refused: 0,
    },
    { id: 'admission', counts: { total: 'нет' } },
    { id: 'Бірдеңе', counts: { total: 3 } },
  ],
  complaints: {
    declared: 'жоқ',
    holidays: ['2026-03-08', '2026-03-23', 'наурыз'],
    records: [{ registered: '2026-02-01', service: 'transfer', measures: { ru: 'Разъяснено' } }],
  },
  monitoring: {
    internal: { carried_out: true, events: 4 },
    authority: { carried_out: false },
    public: { carried_out: 'проводился', share: 98.5 },
    events: [{ control: 'internal', date: '2026-01-15', subject: { kk: 'Тексеру' }, objects: 2 }],
  },
  texts: [{ section: 'general', kk: 'Мәтін', ru: 'Текст' }],
  annexes: [
    { title: { kk: 'Бірінші', ru: 'Первое' }, items: [{ kk: 'а', ru: 'б' }, { kk: 'в', ru: 'г' }, { ru: 'е' }] },
    { title: { kk: 'Екінші' }, items: [{ kk: 'д' }] },
  ],
};

for (const kind of ['xlsx', 'xls', 'ods'] as const) {
  test(`a filled form of ${kind} gives the data that YAML would`, async () => {
    const source = await readExcel(`form.${kind}`, bytesOf(workbookOf(content), kind), options, kind);
    expect(source.errors).toEqual([]);
    expect(source.data).toEqual(expected);
    expect(JSON.stringify(source.data)).toBe(JSON.stringify(expected));
  });
}

test('a blank form has no data and no errors', async () => {
  const source = await readExcel('form.xlsx', bytesOf(workbookOf()), options);
  expect(source.errors).toEqual([]);
  expect(source.data).toEqual({});
});

test('every value and every blank has its cell', async () => {
  const source = await readExcel('f.xlsx', bytesOf(workbookOf(content)), options);
  const cell = (...path: (string | number)[]) => {
    const position = source.positionOf(path);
    return 'cell' in position ? `${position.sheet.split(' ')[0]}!${position.cell}` : position.file;
  };
  expect(cell('provider', 'name', 'ru')).toBe(`Мәліметтер!${formCell('Мәліметтер', 'provider.name', 'C')}`);
  expect(cell('provider', 'name')).toBe(`Мәліметтер!${formCell('Мәліметтер', 'provider.name')}`);
  expect(cell('provider', 'sites', 1)).toBe(`Мәліметтер!${formCell('Мәліметтер', 'provider.sites')}`);
  expect(cell('declared', 'kinds')).toBe(`Мәліметтер!${formCell('Мәліметтер', 'declared.kinds')}`);
  expect(cell('services')).toBe('Қызметтер!A3');
  expect(cell('services', 0)).toBe('Қызметтер!A4');
  expect(cell('services', 0, 'counts', 'corporation')).toBe('Қызметтер!G4');
  expect(cell('services', 0, 'counts')).toBe('Қызметтер!F4');
  expect(cell('services', 1, 'counts', 'total')).toBe('Қызметтер!I6');
  expect(cell('services', 9, 'fee')).toBe('Қызметтер!A3');
  expect(cell('annexes', 0, 'items')).toBe('Қосымшалар!D3');
  expect(cell('annexes', 0, 'items', 2, 'ru')).toBe('Қосымшалар!E8');
  expect(cell('annexes', 1)).toBe('Қосымшалар!A6');
  expect(cell('complaints', 'records', 0, 'answered')).toBe('Шағымдар!F4');
  expect(cell('esep')).toBe('f.xlsx');
  expect(cell()).toBe('f.xlsx');
  expect(source.excerpt(source.positionOf(['services', 0, 'id']))).toBe('Ауыстыру – Перевод');
  expect(source.excerpt(source.positionOf(['services', 0, 'counts', 'corporation']))).toBeUndefined();
});

test('a sheet is found by one language, in any case, with spaces to spare', async () => {
  const book = workbookOf(content);
  const rename = (kk: string, name: string) => {
    const old = sheetName(layoutOf(kk).name);
    book.SheetNames[book.SheetNames.indexOf(old)] = name;
    book.Sheets[name] = book.Sheets[old] as XLSX.WorkSheet;
    delete book.Sheets[old];
  };
  rename('Қызметтер', 'УСЛУГИ ');
  rename('Шағымдар', 'Шағымдар - Жалобы');
  rename('Бақылау', 'бақылау');
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  expect(source.errors).toEqual([]);
  expect(source.data).toEqual(expected);
  expect(source.positionOf(['services'])).toEqual({ file: 'f.xlsx', sheet: 'УСЛУГИ ', cell: 'A3' });
});

test('missing sheets are told one by one, a workbook that is no form once', async () => {
  const book = workbookOf(content);
  for (const kk of ['Мәтіндер', 'Қосымшалар']) {
    const name = sheetName(layoutOf(kk).name);
    book.SheetNames.splice(book.SheetNames.indexOf(name), 1);
    delete book.Sheets[name];
  }
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  expect(source.errors.map(({ check, at, values }) => [check, at, values?.missing])).toEqual([
    ['file/sheet-missing', { file: 'f.xlsx' }, 'Мәтіндер – Тексты'],
    ['file/sheet-missing', { file: 'f.xlsx' }, 'Қосымшалар – Приложения'],
  ]);
  expect(source.data).toHaveProperty('services');

  const other = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(other, XLSX.utils.aoa_to_sheet([[1]]), 'Лист1');
  const stranger = await readExcel('f.xlsx', bytesOf(other), options);
  expect(stranger.data).toBeUndefined();
  expect(stranger.errors).toEqual([
    {
      check: 'file/sheet-missing',
      at: { file: 'f.xlsx' },
      values: { missing: 'Мәліметтер – Сведения', existing: 'Лист1', suggestion: '' },
    },
  ]);
});
