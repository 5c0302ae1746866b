import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/diff/compare.ts';
import { differenceOf, type FigureChange, isEqual } from '../../src/diff/comparison.ts';
import { compareFigures } from '../../src/diff/figures.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { createReport } from '../../src/model/report.ts';
import { figureKey, type Tally } from '../../src/model/tally.ts';
import { readBytes } from '../../src/source/read.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeWorkbook } from '../../src/workbook/form.ts';
import { lastYearDistrict, thisYearDistrict } from './districts.ts';
import { differ, nextYear, reportOf, sampleWith, wholeOf } from './reports.ts';

const school = readFileSync('samples/school.yaml', 'utf8');
const options = createOptions(defaultReference);
const keysOf = (changes: readonly { readonly key: string }[]) => changes.map(({ key }) => key);

test('a report differs from itself in nothing, in whichever format it is', async () => {
  expect(isEqual(differ(reportOf(school), reportOf(school)))).toBe(true);
  const bytes = await writeWorkbook(readYaml('school.yaml', school).data, options);
  const book = createReport(await readBytes('school.xlsx', bytes, options));
  expect(differ(reportOf(school), book)).toMatchObject({ facts: [], figures: [], lists: [] });
});

test('a figure that is not stated is another thing than a stated zero', () => {
  const without = sampleWith(['  overdue: 1\n', '']);
  const zero = sampleWith(['  overdue: 1\n', '  overdue: 0\n']);
  // The sum that is printed where none is declared comes from the services.
  const nowhere = without.replaceAll(/^ {4}overdue: \d\n/gm, '');
  const [change] = differ(reportOf(zero), reportOf(nowhere)).figures;
  expect(change).toMatchObject({ key: 'declared/overdue', before: { value: { sum: 0 } } });
  expect(change).not.toHaveProperty('after');
  expect(differ(reportOf(school), reportOf(without)).figures).toEqual([]);
});

test('the places of both sides are those of the cells and lines', async () => {
  const bytes = await writeWorkbook(readYaml('2026.yaml', nextYear).data, options);
  const book = createReport(await readBytes('2026.xlsx', bytes, options));
  const { figures } = differ(reportOf(school, '2025.yaml'), book);
  const meals = figures.find(({ key }) => key === 'services/meals/counts/electronic');
  expect(meals?.before?.at).toEqual({ file: '2025.yaml', line: 49, column: 57 });
  expect(meals?.after?.at).toEqual({ file: '2026.xlsx', sheet: 'Қызметтер – Услуги', cell: 'H7' });
  const ground = figures.find(({ key }) => key === 'complaints/grounds/term/count');
  expect(ground?.after?.at).toMatchObject({ sheet: 'Шағымдар – Жалобы' });
});

test('figures come in the order of the form, a service that is new in its place', () => {
  const { figures } = differ(reportOf(school), reportOf(nextYear));
  const groups = ['declared', 'services', 'complaints', 'monitoring'];
  const ranks = keysOf(figures).map((key) => groups.indexOf(key.split('/')[0] as string));
  expect(ranks).toEqual(ranks.toSorted());
  expect(keysOf(figures).filter((key) => key.startsWith('services/meals'))).toEqual([
    'services/meals/counts/corporation',
    'services/meals/counts/electronic',
    'services/meals/counts/total',
  ]);
});

test('what is no figure is told apart: names, dates, and how many paragraphs and records', () => {
  const { facts, lists } = differ(
    reportOf(school),
    reportOf(
      sampleWith(
        ['kk: өтініштерді қабылдау журналын тексеру', 'kk: журналды тексеру'],
        ['ru: Образцовый район }', 'ru: Пример }'],
        ['kinds: 6', 'kinds: 7'],
        ['date: 2026-01-15\n', ''],
      ),
    ),
  );
  expect(facts.map(({ key, before, after }) => [key, before?.value, after?.value])).toEqual([
    ['provider/district/ru', 'Образцовый район', 'Пример'],
    ['date', '2026-01-15', undefined],
    ['declared/kinds', '6', '7'],
  ]);
  expect(lists).toMatchObject([{ key: 'monitoring/events', before: 2, after: 2, gone: 1, added: 1 }]);
});

test('the order of rows makes no difference, and a row that stands twice is two', () => {
  const text = (rows: string) => `texts: [${rows}]`;
  const [a, b] = ['{section: training, kk: а, ru: а}', '{section: training, kk: б, ru: б}'];
  expect(differ(reportOf(text(`${a}, ${b}`)), reportOf(text(`${b}, ${a}`))).lists).toEqual([]);
  expect(differ(reportOf(text(`${a}, ${a}`)), reportOf(text(a))).lists).toMatchObject([{ gone: 1, added: 0 }]);
});

test('a provider and a consolidated report cannot be compared', () => {
  expect(compare(reportOf(school), wholeOf(thisYearDistrict), defaultReference)).toBeUndefined();
});

test('members are matched by BIN: one gone, one new, one changed, the others the same', () => {
  const { members } = differ(wholeOf(lastYearDistrict), wholeOf(thisYearDistrict));
  expect(
    members.map(({ bin, before, after, figures }) => [bin, before?.status, after?.status, keysOf(figures)]),
  ).toEqual([
    ['010540001232', 'accepted', undefined, []],
    ['010540001233', 'accepted', 'rejected', ['services/transfer/counts/electronic', 'services/transfer/counts/total']],
    ['010540001234', undefined, 'accepted', []],
  ]);
});

test.each([
  ['a BIN missing on one side is made up for by the name', '"1"', '', 0],
  ['two different BINs are two members whatever their names', '"1"', '"2"', 2],
])('%s', (_, before, after, changes) => {
  const text = (bin: string) => `members:\n  - {name: {ru: Школа № 1}${bin && `, bin: ${bin}`}, status: accepted}\n`;
  expect(differ(wholeOf(text(before)), wholeOf(text(after))).members.length).toBe(changes);
});

test('of several lines of one school those in the sums are compared first', () => {
  const line = (counted: boolean, total: number) =>
    `  - {bin: "1", counted: ${counted}, figures: {declared: {total: ${total}}}}\n`;
  const [before, after] = [
    `members:\n${line(false, 5)}${line(true, 7)}`,
    `members:\n${line(true, 7)}${line(false, 5)}`,
  ];
  expect(differ(wholeOf(before), wholeOf(after)).members).toEqual([]);
});

test('a sum that grew because more schools stated it is a change, though a status that nobody has is none', () => {
  const { figures } = differ(wholeOf(lastYearDistrict), wholeOf(thisYearDistrict));
  expect(figures.find(({ key }) => key === 'declared/total')).toMatchObject({
    before: { value: { sum: 60, of: 3 } },
    after: { value: { sum: 60, of: 2 } },
  });
  expect(figures.find(({ key }) => key === 'turnout/statuses/rejected')?.before?.value.sum).toBe(0);
  expect(keysOf(figures)).not.toContain('turnout/statuses/late');
});

const tallies: fc.Arbitrary<Tally> = fc
  .dictionary(
    fc.constantFrom('declared/total', figureKey('services', 'meals', 'refused'), 'monitoring/internal/events'),
    fc.record({ sum: fc.nat(50), of: fc.integer({ min: 1, max: 3 }) }),
  )
  .map((figures) => new Map(Object.entries(figures)));

test('changing the sides mirrors every change, and undoing it gives the first figure again', () => {
  const source = readYaml('a.yaml', 'esep: 1\n');
  const sideOf = (tally: Tally) => ({ tally, source, path: [] });
  const mirror = ({ before, after, ...change }: FigureChange): FigureChange => ({
    ...change,
    ...(after && { before: after }),
    ...(before && { after: before }),
  });
  fc.assert(
    fc.property(tallies, tallies, (a, b) => {
      const there = compareFigures(sideOf(a), sideOf(b), defaultReference);
      const back = compareFigures(sideOf(b), sideOf(a), defaultReference);
      const byKey = (changes: readonly FigureChange[]) => changes.toSorted((x, y) => (x.key < y.key ? -1 : 1));
      expect(byKey(back)).toEqual(byKey(there.map(mirror)));
      for (const change of there) {
        const { by, percent } = differenceOf(change) ?? {};
        if (by !== undefined) expect((change.before?.value.sum ?? 0) + by).toBe(change.after?.value.sum);
        if (percent !== undefined) expect(change.before?.value.sum).toBeGreaterThanOrEqual(10);
      }
    }),
  );
});
