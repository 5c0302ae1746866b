import { createHash } from 'node:crypto';
import { type CellObject, read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { captionText, sheetName } from '../../src/source/layout.ts';
import { REPORT_SHEETS } from '../../src/source/report-sheets.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { options } from '../arbitrary.ts';

const SERVICES = 'Қызметтер – Услуги';
const FACTS = 'Мәліметтер – Сведения';

const data = {
  provider: { name: { kk: '«№ 7 мектеп» КММ', ru: '=КГУ «Школа № 7»' }, bin: '010540001234', sites: ['a.kz', 'b.kz'] },
  period: '2021-2022',
  date: '2022-09-01',
  complaints: { holidays: ['2022-03-08', '2022-03-21'] },
  services: [
    {
      id: 'transfer',
      ways: ['provider', 'electronic'],
      counts: { provider: 25, corporation: 0, electronic: 228, total: 253 },
    },
    { id: 'admission', counts: { total: 38 } },
    { id: 'camps', counts: { provider: 2, corporation: 1, electronic: 1, total: 5 } },
    { name: { kk: 'Өзге', ru: 'Иная' }, counts: { provider: 'жоқ', electronic: 1 } },
    { id: 'meals' },
  ],
  monitoring: { internal: { carried_out: true }, authority: { carried_out: false } },
};

async function cellsOf(input: unknown, sheet: string, blankRows = 2): Promise<Record<string, CellObject>> {
  const book = read(await writeWorkbook(input, options, { blankRows }), {
    cellFormula: true,
    cellStyles: true,
    cellNF: true,
  });
  return book.Sheets[sheet] as Record<string, CellObject>;
}

async function partsOf(input: unknown): Promise<Record<string, string>> {
  const parts = unzipSync(await writeWorkbook(input, options, { blankRows: 2 }));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a workbook has the sheets of the form in order, and the hidden lists behind them', async () => {
  const book = read(await writeWorkbook({}, options));
  expect(book.SheetNames).toEqual([...REPORT_SHEETS.map(({ name }) => sheetName(name)), 'Тізімдер – Списки']);
  expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
});

test('values stand in cells of their kind', async () => {
  const cells = await cellsOf(data, FACTS);
  const find = (label: string) => {
    const [address] = Object.entries(cells).find(([, { v }]) => String(v).startsWith(label)) ?? [''];
    return [
      cells[address.replace('A', 'B')]?.v,
      cells[address.replace('A', 'C')]?.v,
      cells[address.replace('A', 'B')]?.z,
    ];
  };
  expect(find('Ұйымның толық атауы')).toEqual(['«№ 7 мектеп» КММ', '=КГУ «Школа № 7»', 'General']);
  expect(find('БСН')).toEqual(['010540001234', undefined, '@']);
  expect(find('Сайттар')).toEqual(['a.kz; b.kz', undefined, '@']);
  expect(find('Есептің күні')).toEqual([44805, undefined, 'dd.mm.yyyy']);
  expect(find('Мереке күндері')).toEqual(['08.03.2022; 21.03.2022', undefined, '@']);
  expect(Object.values(cells).filter(({ f }) => f)).toEqual([]);
});

test('a total that adds up, or is still to come, is a formula; one that the data alone know is a value', async () => {
  const cells = await cellsOf(data, SERVICES);
  const total = (row: number) => [cells[`I${row}`]?.f, cells[`I${row}`]?.v];
  expect(total(4)).toEqual(['SUM(F4:H4)', 253]);
  expect(total(5)).toEqual([undefined, 38]);
  expect(total(6)).toEqual([undefined, 5]);
  expect(total(7)).toEqual([undefined, undefined]);
  expect(total(8)).toEqual(['IF(COUNT(F8:H8)=0,"",SUM(F8:H8))', '']);
  expect(total(10)).toEqual(['IF(COUNT(F10:H10)=0,"",SUM(F10:H10))', '']);
});

test('the row of totals sums what is stated and stays blank where nothing is', async () => {
  const cells = await cellsOf(data, SERVICES);
  const row = ['A', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => [cells[`${column}11`]?.f, cells[`${column}11`]?.v]);
  expect(row).toEqual([
    [undefined, 'Барлығы / Всего'],
    [undefined, undefined],
    ['SUM(F4:F10)', 27],
    ['SUM(G4:G10)', 1],
    ['SUM(H4:H10)', 230],
    ['SUM(I4:I10)', 296],
    ['IF(COUNT(J4:J10)=0,"",SUM(J4:J10))', ''],
  ]);
});

test('choices stand as the words that the drop-down shows', async () => {
  const cells = await cellsOf(data, SERVICES);
  expect(cells.A4?.v).toBe('Балаларды ауыстыру – Перевод детей');
  expect(cells.D4?.v).toBe(
    'көрсетілетін қызметті беруші – услугодатель; портал (электрондық түрде) – портал (в электронном виде)',
  );
  const control = Object.values(await cellsOf(data, 'Бақылау – Контроль')).map(({ v }) => v);
  expect(control.filter((value) => value === 'иә – да' || value === 'жоқ – нет')).toEqual(['иә – да', 'жоқ – нет']);
});

test('what may not be changed is locked, without a password; what is to be filled in is not', async () => {
  const { Workbook } = (await import('exceljs')).default;
  const book = new Workbook();
  await book.xlsx.load((await writeWorkbook(data, options)).buffer as ArrayBuffer);
  const sheet = book.getWorksheet(SERVICES);
  const locked = (address: string) => sheet?.getCell(address).protection?.locked !== false;
  expect(['A3', 'I4', 'I8'].map(locked)).toEqual([true, true, true]);
  expect(['A4', 'F4', 'I5', 'B9'].map(locked)).toEqual([false, false, false, false]);
  const xml = (await partsOf(data))['xl/worksheets/sheet2.xml'] ?? '';
  expect(/<sheetProtection[^>]*>/.exec(xml)?.[0]).toBe(
    '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
  );
});

test('every list of the form has its drop-down, which leads to the words of the list', async () => {
  const { 'xl/workbook.xml': workbook = '', ...parts } = await partsOf({});
  const used = new Set(Object.values(parts).flatMap((xml) => xml.match(/(?<=<formula1>)esep_\w+/g) ?? []));
  const defined = [...workbook.matchAll(/<definedName name="(esep_\w+)">/g)].map(([, name]) => name);
  expect([...used].sort()).toEqual(defined.sort());
});

test('no hint is longer than Excel allows', async () => {
  const hints = Object.values(await partsOf({})).flatMap((xml) => xml.match(/(?<= (prompt|error)=")[^"]*/g) ?? []);
  expect(hints.length).toBeGreaterThan(20);
  expect(Math.max(...hints.map((hint) => hint.length))).toBeLessThanOrEqual(255);
});

test('headers stay in sight and on every page, the first sheet is open', async () => {
  const parts = await partsOf({});
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet[1-7]\.xml$/.test(name));
  expect(sheets).toHaveLength(7);
  for (const [, xml] of sheets) {
    expect(xml).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
  }
  expect(sheets.filter(([, xml]) => xml.includes('tabSelected="1"')).map(([name]) => name)).toEqual([
    'xl/worksheets/sheet1.xml',
  ]);
  expect(parts['xl/workbook.xml']?.match(/Print_Titles/g)).toHaveLength(7);
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the same data give the same bytes, in any time zone', async () => {
  const hashes = new Set<string>();
  const offsets = new Set<number>();
  for (const timeZone of ['UTC', 'Asia/Almaty', 'America/Los_Angeles']) {
    process.env.TZ = timeZone;
    offsets.add(new Date(2022, 0, 1).getTimezoneOffset());
    hashes.add(
      createHash('sha256')
        .update(await writeWorkbook(data, options))
        .digest('hex'),
    );
  }
  expect(offsets.size).toBe(3);
  expect(hashes.size).toBe(1);
});

test('a sheet without options or rows is still written', async () => {
  const none = Object.fromEntries(Object.keys(options).map((list) => [list, []])) as unknown as typeof options;
  const book = read(await writeWorkbook('not a report', none, { blankRows: 0 }));
  const [facts] = REPORT_SHEETS;
  expect(facts?.type === 'form' && book.Sheets[FACTS]?.A4?.v).toBe(
    facts?.type === 'form' && captionText(facts.fields[0]?.label ?? { kk: '', ru: '' }),
  );
});
