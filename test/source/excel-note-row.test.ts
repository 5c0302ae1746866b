import type * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, type Content, options, workbookOf } from './forms.ts';

const content: Content = {
  Қызметтер: [{ id: 'transfer', 'counts.total': 39 }],
  Шағымдар: [{ registered: '2026-02-01', service: 'transfer' }],
  Мәтіндер: [{ section: 'general', kk: 'Мәтін' }],
  Қосымшалар: [{ '№': 1, 'title.kk': 'Бірінші' }],
};

async function readWith(kk: string, cells: Readonly<Record<string, string | number>>) {
  const book = workbookOf(content, (sheets) => {
    const sheet = sheets[kk] as XLSX.WorkSheet;
    for (const [cell, v] of Object.entries(cells)) sheet[cell] = { t: typeof v === 'number' ? 'n' : 's', v };
    sheet['!ref'] = 'A1:Z40';
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  const errors = source.errors.map(({ check, at, values }) => [check, 'cell' in at ? at.cell : '', values?.text]);
  return { data: source.data as Record<string, unknown[]>, errors };
}

test('notes under a table are no data, and each is named', async () => {
  const { data, errors } = await readWith('Қызметтер', {
    A6: 'Примечание: по данным Bilimal',
    A7: 'Орындаушы: А. Ахметова',
    C7: '8 (714) 11',
    A9: 'с заместителем согласовано',
  });
  expect(data.services).toHaveLength(1);
  expect(errors).toEqual([
    ['file/note-row', 'A6', 'Примечание: по данным Bilimal'],
    ['file/note-row', 'A7', 'Орындаушы: А. Ахметова'],
    ['file/note-row', 'A9', 'с заместителем согласовано'],
  ]);
});

test('words right under the row of totals are a note', async () => {
  const { data, errors } = await readWith('Қызметтер', { A5: 'Всего', I5: 39, A6: 'мектеп директоры: Б. Серік' });
  expect(data.services).toHaveLength(1);
  expect(errors).toEqual([['file/note-row', 'A6', 'мектеп директоры: Б. Серік']]);
});

test.each<[Record<string, string | number>, string]>([
  [{ A5: 'Справка о составе семьи' }, 'nothing parts it from the table'],
  [{ A7: 'Справка о составе семьи', I7: 4 }, 'it has a figure'],
  [{ A7: 'Перевод' }, 'it is a service of the list'],
  [{ A7: 'Преревод' }, 'it is a misspelt service'],
  [{ A5: 'Всего', A6: 'admission' }, 'it is a service of the list, though it stands under the sum'],
  [{ A7: 'Справка о составе семьи', A9: 'admission', I9: 4 }, 'data stand under it'],
])('%j is a service: %s', async (cells) => {
  const { data, errors } = await readWith('Қызметтер', cells);
  const names = Object.entries(cells).filter(([cell, value]) => cell.startsWith('A') && value !== 'Всего');
  expect(data.services).toHaveLength(names.length + 1);
  expect(errors).toEqual([]);
});

test('other tables have notes as well', async () => {
  const complaints = await readWith('Шағымдар', { A6: 'Ескертпе: ауызша шағымдар жоқ' });
  expect(complaints.data.complaints).toEqual({ records: [{ registered: '2026-02-01', service: 'transfer' }] });
  expect(complaints.errors).toEqual([['file/note-row', 'A6', 'Ескертпе: ауызша шағымдар жоқ']]);
  expect((await readWith('Шағымдар', { A6: '31.02.2026' })).errors).toEqual([]);
  const texts = await readWith('Мәтіндер', { A6: 'Келісілді' });
  expect(texts.data.texts).toHaveLength(1);
  expect(texts.errors).toEqual([['file/note-row', 'A6', 'Келісілді']]);
  const annexes = await readWith('Қосымшалар', { A6: 'Директор: Б. Серік' });
  expect(annexes.data.annexes).toHaveLength(1);
  expect(annexes.errors).toEqual([['file/note-row', 'A6', 'Директор: Б. Серік']]);
});

test('an error beside the number of an annex that has no words is still told', async () => {
  const book = workbookOf(content, (sheets) => {
    const sheet = sheets.Қосымшалар as XLSX.WorkSheet;
    sheet.A5 = { t: 'n', v: 2 };
    sheet.B5 = { t: 'e', v: 0x17 };
    sheet['!ref'] = 'A1:Z40';
  });
  const source = await readExcel('f.xlsx', bytesOf(book), options);
  expect(source.errors).toMatchObject([{ check: 'cells/error', at: { cell: 'B5' } }]);
});
