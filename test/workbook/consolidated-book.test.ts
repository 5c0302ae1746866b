import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { consolidatedSchema } from '../../src/model/consolidated-schema.ts';
import { defaultReference } from '../../src/model/reference.ts';
import type { Figure } from '../../src/model/tally.ts';
import { tallyTotals } from '../../src/model/totals.ts';
import { cellSubject } from '../../src/workbook/consolidated/cell-keys.ts';
import type { Plan } from '../../src/workbook/consolidated/plan.ts';
import { addServiceRows, serviceRowsTable } from '../../src/workbook/consolidated/row-tables.ts';
import type { Survey } from '../../src/workbook/consolidated/survey.ts';
import { type BookContent, writeConsolidatedBook } from '../../src/workbook/consolidated-book.ts';
import { bookContent } from './consolidated-content.ts';
import { formulaValues } from './formula-values.ts';

const TOTALS = 'Қорытынды – Итоги';
const SCHOOLS = 'Мектептер – Школы';
const SERVICES = 'Қызметтер – Услуги';
const COMPLAINTS = 'Шағымдар – Жалобы';
const FINDINGS = 'Қателер – Ошибки';
const ROWS = 'Жолдар – Строки';

const RUNS = { numRuns: 10 };
const contents = () => fc.boolean().chain((nested) => bookContent(nested));

type Content = Omit<BookContent, 'reference'>;

const write = (content: Content) => writeConsolidatedBook({ ...content, reference: defaultReference });

async function bookOf(content: Content): Promise<WorkBook> {
  return read(await write(content), { cellFormula: true, cellStyles: true, cellNF: true });
}

/** The cells of a sheet that show a figure, with what their hidden keys say of them. */
function figureCells(book: WorkBook, name: string) {
  const sheet = book.Sheets[name] as WorkSheet;
  const text = (row: number, column: number): string =>
    String((sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined)?.v ?? '');
  return Object.entries(sheet).flatMap(([address, cell]) => {
    if (address.startsWith('!')) return [];
    const { r, c } = utils.decode_cell(address);
    const subject = r > 0 && c > 0 ? cellSubject(text(r, 0), text(0, c)) : undefined;
    const { v: value } = cell as CellObject;
    return subject ? [{ ...subject, address, value }] : [];
  });
}

/** The keys of figures, not of what they are figures of. */
const FIGURE = /^(declared|monitoring\/\w+|services\/[^/]+(\/counts)?|complaints(\/\w+\/[^/]+(?=\/count$))?)\/[\w-]+$/;

/** What the counted members come to, computed the plain way. */
function sums(content: Content): Map<string, Figure> {
  const whole = new Map<string, Figure>();
  for (const { counted, figures } of content.members) {
    if (!counted || !figures) continue;
    for (const [key, { sum, of }] of tallyTotals(figures)) {
      whole.set(key, { sum: sum + (whole.get(key)?.sum ?? 0), of: of + (whole.get(key)?.of ?? 0) });
    }
  }
  return whole;
}

test('every formula comes to the value that stands beside it', async () => {
  await fc.assert(
    fc.asyncProperty(contents(), async (content) => {
      const values = formulaValues(await bookOf(content));
      expect(values.length).toBeGreaterThan(100);
      expect(values.filter(({ stated, counted }) => stated !== counted)).toEqual([]);
    }),
    RUNS,
  );
});

test('the sums are those of the counted members, each with how many stated it; what nobody stated is blank', async () => {
  await fc.assert(
    fc.asyncProperty(contents(), async (content) => {
      const book = await bookOf(content);
      const whole = sums(content);
      const shown = new Map<string, unknown>();
      for (const { key, shows, address, value } of [TOTALS, SERVICES].flatMap((name) => figureCells(book, name))) {
        if (!address.startsWith('B') && FIGURE.test(key) && (typeof value === 'number' || value === '')) {
          if (shows !== 'base') shown.set(`${key} ${shows}`, value);
        }
      }
      for (const key of new Set([...whole.keys(), ...[...shown.keys()].map((each) => each.replace(/ \w+$/, ''))])) {
        const { sum = '', of = 0 } = whole.get(key) ?? {};
        expect([key, shown.get(`${key} figure`), shown.get(`${key} stated`)]).toEqual([key, sum, of]);
      }
    }),
    RUNS,
  );
});

test('a row of a member shows its figures and nothing else, and its keys say which', async () => {
  await fc.assert(
    fc.asyncProperty(contents(), async (content) => {
      const book = await bookOf(content);
      const members = [...content.members];
      const shown = members.map(() => new Map<string, unknown>());
      for (const name of [SCHOOLS, ROWS, COMPLAINTS]) {
        for (const { member, key, shows, value } of figureCells(book, name)) {
          if (member !== undefined && shows === 'figure' && value !== undefined) shown[member]?.set(key, value);
        }
      }
      for (const [index, { figures, bin }] of members.entries()) {
        const stated = new Map([...(shown[index] ?? [])].filter(([key]) => FIGURE.test(key)));
        const tally = figures ? tallyTotals(figures) : new Map<string, Figure>();
        expect(new Map([...stated].filter(([key]) => !tally.has(key)))).toEqual(new Map());
        expect([...tally].map(([key]) => stated.get(key))).toEqual([...tally.values()].map(({ sum }) => sum));
        expect(shown[index]?.get('bin')).toBe(bin);
      }
    }),
    RUNS,
  );
});

test('a finding leads to the row of its school, and the school to its first error', async () => {
  await fc.assert(
    fc.asyncProperty(contents(), async (content) => {
      const book = await bookOf(content);
      const members = [...content.members];
      const [schools, findings] = [book.Sheets[SCHOOLS], book.Sheets[FINDINGS]] as [WorkSheet, WorkSheet];
      const target = (cell: CellObject | undefined) => cell?.l?.Target?.replace(/^#/, '');
      for (let row = 5; row < 5 + content.findings.length; row++) {
        const file = findings[`E${row}`]?.v;
        const index = members.findIndex((member) => member.file === file);
        expect(target(findings[`D${row}`])).toBe(index < 0 ? undefined : `'${SCHOOLS}'!B${index + 7}`);
        expect(findings[`A${row}`]?.v).toBe(index < 0 ? undefined : `members/${index}`);
      }
      for (const [index, { file, errors = 0 }] of members.entries()) {
        const [, row] = /^'Қателер – Ошибки'!B(\d+)$/.exec(target(schools[`J${index + 7}`]) ?? '') ?? [];
        expect(row === undefined).toBe(errors === 0);
        if (row === undefined) continue;
        expect([findings[`E${row}`]?.v, findings[`C${row}`]?.v]).toEqual([file, 'Қате / ошибка']);
        expect([findings[`E${Number(row) - 1}`]?.v]).not.toEqual([file]);
      }
    }),
    RUNS,
  );
});

test('the same content gives the same bytes, however often its members are gone through', async () => {
  await fc.assert(
    fc.asyncProperty(contents(), async (content) => {
      const once = {
        *[Symbol.iterator]() {
          yield* content.members;
        },
      };
      const [a, b] = [await write(content), await write({ ...content, members: once })];
      expect(Buffer.compare(a, b)).toBe(0);
    }),
    { numRuns: 5 },
  );
});

const member = (name: string, bin: string, counts: Record<string, number>) => ({
  name: { kk: name, ru: name },
  bin,
  status: 'accepted',
  counted: true,
  file: `+${bin}.yaml`,
  errors: 0,
  received: '2026-06-12',
  figures: { declared: { total: 12_345 }, services: [{ id: 'transfer', counts }] },
});

test('a name like a formula stays text, a BIN keeps its zeros, and a sheet opens and prints as a table', async () => {
  const { members, ...head } = consolidatedSchema.parse({
    turnout: { expected: 1, received: 2, reported: 2 },
    members: [member('=1+1', '010540001234', { total: 0 }), member('@мектеп', '000000000001', {})],
  });
  const bytes = await write({ head, members, findings: [] });
  const book = read(bytes, { cellFormula: true, cellStyles: true, cellNF: true, cellText: true });
  const schools = book.Sheets[SCHOOLS] as WorkSheet;
  const cells = ['C7', 'E7', 'H7', 'I7', 'L7', 'B8'].map((address) => schools[address] as CellObject);
  expect(cells.map(({ t, f, v, z }) => [t, f, v, z])).toEqual([
    ['s', undefined, '=1+1', '@'],
    ['s', undefined, '010540001234', '@'],
    ['s', undefined, '+010540001234.yaml', '@'],
    ['n', undefined, 46_185, 'dd.mm.yyyy'],
    ['n', undefined, 12_345, '#,##0'],
    ['n', undefined, 2, '#,##0'],
  ]);
  expect([schools['!cols']?.[0]?.hidden, schools['!rows']?.[0]?.hidden, schools['!autofilter']?.ref]).toEqual([
    true,
    true,
    'B6:AM8',
  ]);
  const services = book.Sheets[SERVICES] as WorkSheet;
  // One school stated a total, a zero; nobody stated a channel.
  expect(['H5', 'O5', 'E5', 'L5'].map((address) => (services[address] as CellObject).v)).toEqual([0, 1, '', 0]);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const xml = parts['xl/worksheets/sheet2.xml'];
  expect(xml).toContain('<pane xSplit="3" ySplit="6" topLeftCell="D7"');
  expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  expect(parts['xl/workbook.xml']?.replaceAll('&apos;', "'")).toContain(`'${SCHOOLS}'!$A:$C,'${SCHOOLS}'!$6:$6`);
});

test('completeness is never above the whole', async () => {
  const { members, ...head } = consolidatedSchema.parse({
    turnout: { expected: 1, received: 2, reported: 2 },
    members: [member('а', '010540001234', {}), member('ә', '000000000001', {})],
  });
  const sheet = (await bookOf({ head, members, findings: [] })).Sheets['Толықтық – Полнота'] as WorkSheet;
  const shown = Object.entries(sheet).flatMap(([address, { v }]) =>
    /^B\d/.test(address) ? [[v, sheet[`C${address.slice(1)}`]?.v]] : [],
  );
  expect(shown).toContainEqual(['Қабылданды / Принят', 2]);
  expect(shown).toContainEqual(['Қосындыға кірген мектептер / Школ, вошедших в сумму', 2]);
  expect(shown).toContainEqual(['Қосындыға кірмеген мектептер / Школ, не вошедших в сумму', 0]);
  expect(shown).toContainEqual(['Толықтық / Полнота', 1]);
});

test('rows that no sheet can hold are left out, and the sheet says so', () => {
  const survey = { nested: false, serviceRows: 1_100_000 } as Survey;
  const workbook = new ExcelJS.Workbook();
  const plan = { survey, serviceRows: serviceRowsTable(survey) } as Plan;
  expect(addServiceRows(workbook, plan)).toEqual([]);
  expect(workbook.getWorksheet(ROWS)?.getCell('B3').value).toMatch(/^Строк больше, чем/);
});

test.each([
  ['services/transfer', 'counts/total', { key: 'services/transfer/counts/total', shows: 'figure' }],
  ['services/transfer', 'counts/total/of', { key: 'services/transfer/counts/total', shows: 'stated' }],
  ['members/3/services/transfer', 'refused', { member: 3, key: 'services/transfer/refused', shows: 'figure' }],
  ['members/0', 'bin', { member: 0, key: 'bin', shows: 'figure' }],
  ['members/0', '', { member: 0, key: '', shows: 'figure' }],
  ['', 'declared/total', { key: 'declared/total', shows: 'figure' }],
  ['of', 'declared/total', { key: 'declared/total', shows: 'stated' }],
  ['declared/total', 'base', { key: 'declared/total', shows: 'base' }],
  ['#', 'counts/total', undefined],
  ['', '', undefined],
])('the keys «%s» and «%s» say what a cell shows', (row, column, subject) => {
  expect(cellSubject(row, column)).toEqual(subject);
});
