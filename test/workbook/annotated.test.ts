import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/check.ts';
import { checkReport } from '../../src/checks/run.ts';
import { remarksOf } from '../../src/formatters/remarks.ts';
import { canonical } from '../../src/model/canonical.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport, type ReadReport } from '../../src/model/report.ts';
import { readBytes } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeAnnotated } from '../../src/workbook/annotated.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { options, reportData } from '../arbitrary.ts';
import { bytesOf, formCell, workbookOf } from '../source/forms.ts';

const LIST = 'Қателер – Ошибки';
const FACTS = 'Мәліметтер – Сведения';
const SERVICES = 'Қызметтер – Услуги';
const mistake = readYaml('mistake.yaml', readFileSync('samples/mistake.yaml', 'utf8')).data;

interface Checked {
  readonly read: ReadReport;
  readonly findings: readonly Finding[];
}

async function check(bytes: Uint8Array): Promise<Checked> {
  const read = createReport(await readBytes('school.xlsx', bytes, options));
  return { read, findings: checkReport(read, defaultReference) };
}

async function annotate({ read, findings }: Checked): Promise<Uint8Array> {
  return (await writeAnnotated(read.source, remarksOf(findings), options)) as Uint8Array;
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

const fillOf = (book: ExcelJS.Workbook, sheet: string, cell: string) =>
  (book.getWorksheet(sheet)?.getCell(cell).fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb;
const noteOf = (book: ExcelJS.Workbook, sheet: string, cell: string) => {
  const note = book.getWorksheet(sheet)?.getCell(cell).note as ExcelJS.Comment | undefined;
  return note?.texts?.map(({ text }) => text).join('');
};
const listOf = (bytes: Uint8Array): unknown[][] =>
  XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets[LIST] as XLSX.WorkSheet, { header: 1, range: 3, defval: '' });

/** A form as clerks fill it in: rows moved, columns in another order, a column and a sheet of one's own. */
function messy(): Uint8Array {
  const book = workbookOf(
    {
      Мәліметтер: { 'provider.name.kk': '«№ 3 мектеп» КММ', 'provider.name.ru': 'КГУ «Школа № 3»', period: '2025' },
    },
    (sheets, all) => {
      const facts = sheets.Мәліметтер as XLSX.WorkSheet;
      const rows = XLSX.utils.sheet_to_json<unknown[]>(facts, { header: 1, defval: null });
      const moved = [...rows.slice(0, 3), ...rows.slice(3).toReversed()];
      const total = moved.findIndex((row) => String(row[0]).startsWith('Көрсетілген қызметтер саны'));
      (moved[total] as unknown[])[1] = 'көп';
      all.Sheets[FACTS] = XLSX.utils.aoa_to_sheet(moved as unknown[][]);
      all.Sheets[SERVICES] = XLSX.utils.aoa_to_sheet([
        ['2025 жыл'],
        [],
        [],
        ['Барлығы', 'Менің бағаным', 'Электрондық түрде', 'Мемлекеттік корпорация арқылы', null, 'Услуга (из списка)'],
        [40, 'өзім үшін', 30, 0, null, 'Перевод детей'],
        [7, '', 'abc', 0, null, 'Прием в школу'],
      ]);
      XLSX.utils.book_append_sheet(all, XLSX.utils.aoa_to_sheet([['жазба']]), 'Черновик');
    },
  );
  return bytesOf(book);
}

test('the wrong total of the sample is red, explained in both languages, and first in the list with a link', async () => {
  const checked = await check(await writeWorkbook(mistake, options));
  const bytes = await annotate(checked);
  const book = await open(bytes);
  const cell = formCell('Мәліметтер', 'declared.total');
  expect(book.worksheets[0]?.name).toBe(LIST);
  expect(fillOf(book, FACTS, cell)).toBe('FFFF7C80');
  expect(fillOf(book, FACTS, formCell('Мәліметтер', 'declared.kinds'))).toBeUndefined();
  const note = noteOf(book, FACTS, cell) ?? '';
  const [kk = '', ru = ''] = note.split('\n\n');
  expect(kk.split('\n').slice(0, 2)).toEqual([
    'Қате: Көрсетілген қызметтердің жалпы саны 402 деп жазылған, ал арналар бойынша көрсетілген сандардың қосындысы – 412.',
    '57 + 3 + 352 = 412',
  ]);
  expect(ru).toContain('Ошибка: Всего оказано услуг: указано 402');
  expect(ru).toContain('Что делать: Общее число должно быть равно сумме трех каналов.');
  const list = listOf(bytes);
  expect(list.map((row) => row.slice(0, 4))).toEqual([
    [1, 'Қате / ошибка', `${FACTS} › ${cell}`, ''],
    [2, 'Қате / ошибка', `${FACTS} › ${cell}`, ''],
  ]);
  expect(list[0]?.[6]).toBe('57 + 3 + 352 = 412');
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet9.xml'] as Uint8Array);
  expect(xml).toContain(`<hyperlink ref="C4" location="&apos;${FACTS}&apos;!${cell}"/>`);
});

test('a copy that a clerk corrects and sends again is clean, the cells are not locked', async () => {
  const bytes = await annotate(await check(await writeWorkbook(mistake, options)));
  const cell = formCell('Мәліметтер', 'declared.total');
  expect((await open(bytes)).getWorksheet(FACTS)?.getCell(cell).protection?.locked).toBe(false);
  const book = XLSX.read(bytes, { cellStyles: true });
  (book.Sheets[FACTS] as XLSX.WorkSheet)[cell] = { t: 'n', v: 412 };
  expect((await check(bytesOf(book))).findings).toEqual([]);
});

test('remarks on a form in another order stand at the same values in the copy, and nothing is lost that has a cell', async () => {
  const checked = await check(messy());
  const bytes = await annotate(checked);
  const [book, again] = [await open(bytes), await check(bytes)];
  expect(again.read.source.data).toEqual(checked.read.source.data);
  const total = formCell('Мәліметтер', 'declared.total');
  expect(book.getWorksheet(FACTS)?.getCell(total).value).toBe('көп');
  expect(fillOf(book, FACTS, total)).toBe('FFFF7C80');
  expect(book.getWorksheet(SERVICES)?.getCell('H5').value).toBe('abc');
  expect(fillOf(book, SERVICES, 'H5')).toBe('FFFF7C80');
  const places = listOf(bytes).map(([, , here, before]) => [here, before]);
  expect(places).toContainEqual([`${SERVICES} › H5`, `${SERVICES} › C6`]);
  expect(places).toContainEqual([`${FACTS} › ${total}`, `${FACTS} › B12`]);
  expect(places).toContainEqual(['–', `${SERVICES} › B4`]);
  expect(places).toContainEqual(['–', 'Черновик › A1']);
});

test('a red cell of the copy has the findings of the cell it came from', async () => {
  const checked = await check(messy());
  const bytes = await annotate(checked);
  const marked = listOf(bytes).filter(([, , here]) => here !== '–');
  const words = (findings: readonly Finding[]) => remarksOf(findings).map(({ message }) => message.ru);
  const again = await check(bytes);
  const found = new Map(again.findings.map(({ at }, index) => [words(again.findings)[index], at]));
  const places = marked.flatMap(([, , here, , , ru]) => {
    const at = found.get(String(ru));
    return at && 'cell' in at ? [[here, `${at.sheet} › ${at.cell}`]] : [];
  });
  expect(places.length).toBeGreaterThan(5);
  for (const [here, there] of places) expect(here).toBe(there);
});

test('any draft comes back from its copy as the same data, its list of remarks unread', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), async (data) => {
      const checked = await check(await writeWorkbook(data, options, { blankRows: 3 }));
      const again = await readBytes('copy.xlsx', await annotate(checked), options);
      expect(again.errors).toEqual([]);
      expect(canonical(again.data)).toEqual(canonical(data));
    }),
    { numRuns: 6 },
  );
});

test('the same remarks give the same bytes', async () => {
  const checked = await check(messy());
  expect(await annotate(checked)).toEqual(await annotate(checked));
});

test('a note with many remarks leads to the list, and is as high as its words', async () => {
  const { read, findings } = await check(await writeWorkbook(mistake, options));
  const many = Array.from({ length: 20 }, () => findings[0] as Finding);
  const bytes = await annotate({ read, findings: many });
  const note = noteOf(await open(bytes), FACTS, formCell('Мәліметтер', 'declared.total')) ?? '';
  expect(note.match(/Қате:/g)).toHaveLength(6);
  expect(note.match(/\+14 \(Қателер – Ошибки\)/g)).toHaveLength(2);
  expect(listOf(bytes)).toHaveLength(20);
  const anchorOf = (copy: Uint8Array) =>
    /<x:Anchor>([^<]*)/.exec(strFromU8(unzipSync(copy)['xl/drawings/vmlDrawing1.vml'] as Uint8Array))?.[1]?.split(', ');
  const [low, high] = [anchorOf(await annotate({ read, findings: findings.slice(0, 1) })), anchorOf(bytes)];
  expect(Number(high?.[6])).toBeGreaterThan(Number(low?.[6]) + 10);
});

test('there is no copy of a form in YAML, nor of a workbook that cannot be read', async () => {
  expect(await writeAnnotated(readYaml('a.yaml', 'period: 2025'), [], options)).toBeUndefined();
  const broken = await readBytes('a.xlsx', new Uint8Array([80, 75, 3, 4]), options);
  expect(await writeAnnotated(broken, [], options)).toBeUndefined();
});
