import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createConsolidated } from '../../src/model/consolidated.ts';
import { createOptions } from '../../src/model/options.ts';
import { defaultReference } from '../../src/model/reference.ts';
import { tallyTotals } from '../../src/model/totals.ts';
import { cellName } from '../../src/source/excel-address.ts';
import { openWorkbook, type Sheet } from '../../src/source/excel-workbook.ts';
import { readSource } from '../../src/source/read.ts';
import { findFigure } from '../../src/trace/find-figure.ts';
import { statedFigure } from '../../src/trace/own-place.ts';
import { isSound, type Trace } from '../../src/trace/trace.ts';
import { traceFigure } from '../../src/trace/trace-consolidated.ts';
import { cellSubject } from '../../src/workbook/consolidated/cell-keys.ts';
import { formatConsolidated } from '../../src/workbook/consolidated-yaml.ts';
import { makeRegion, run } from './district.ts';

const options = createOptions(defaultReference);
const settings = { reference: defaultReference, options, folders: [], limit: 30, limitBeneath: 5 };
let folder = '';
let kept: Record<string, Buffer> = {};
const at = (...names: string[]) => join(folder, ...names);
const FILES = ['schools/үшінші.yaml', 'schools/төртінші.yaml', 'schools/қате.yaml', 'district/consolidated.yaml'];

beforeAll(async () => {
  folder = await makeRegion();
  kept = Object.fromEntries(FILES.map((name) => [name, readFileSync(at(name))]));
});
beforeEach(() => {
  for (const [name, bytes] of Object.entries(kept)) writeFileSync(at(name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said, without what differs from run to run. */
async function trace(file: string, ...words: readonly string[]) {
  const { code, out, err } = await run('trace', at(file), ...words);
  return { code, text: (out + err).replaceAll(folder, '').replace(/\b[0-9a-f]{12}\b/g, 'HASH') };
}

test('a figure of a region down to the cells of its schools', async () => {
  const { code, text } = await trace('region/consolidated.yaml', 'services.transfer');
  expect(code).toBe(0);
  expect(text).toMatchInlineSnapshot(`
    "Перевод детей: всего – 67
    Образцовый район · /region/consolidated.yaml:68:14
    число указали 2 школы
      67  Образцовый район · /district/consolidated.yaml:68:14 · HASH
            34  КГУ «Общеобразовательная школа № 4 села Акжар» · /schools/төртінші.yaml:37:68 · HASH
                  22  Перевод детей: через услугодателя · 37:25
                  12  Перевод детей: в электронном виде · 37:57
                   0  Перевод детей: через Государственную корпорацию · 37:42
                  34  сумма 3 слагаемых
            33  КГУ «Общеобразовательная школа № 3 села Акжар» · /schools/үшінші.yaml:37:68 · HASH
                  21  Перевод детей: через услугодателя · 37:25
                  12  Перевод детей: в электронном виде · 37:57
                   0  Перевод детей: через Государственную корпорацию · 37:42
                  33  сумма 3 слагаемых
            67  сумма 2 слагаемых
          Не вошли в сумму:
            33  КГУ «Общеобразовательная школа № 5 села Акжар» · Возвращен на доработку · /schools/қате.yaml:37:68 · HASH
    "
  `);
});

test('in Kazakh', async () => {
  const { text } = await trace('district/consolidated.yaml', 'complaints.declared', '--lang', 'kk');
  expect(text).toMatchInlineSnapshot(`
    "Шағымдар саны – 6
    Үлгі ауданы · /district/consolidated.yaml:83:13
    осы санды көрсеткен мектептер: 2
      3  «Ақжар ауылының № 4 жалпы орта білім беретін мектебі» КММ · /schools/төртінші.yaml:61:13 · HASH
           1  2025-02-11 Балаларды ауыстыру · 64:7
           1  2025-03-19 Тегін тамақтандыру · 73:7
           1  2025-09-02 1-сыныпқа қабылдау · 82:7
           3  3 қосылғыштың қосындысы
      3  «Ақжар ауылының № 3 жалпы орта білім беретін мектебі» КММ · /schools/үшінші.yaml:61:13 · HASH
           1  2025-02-11 Балаларды ауыстыру · 64:7
           1  2025-03-19 Тегін тамақтандыру · 73:7
           1  2025-09-02 1-сыныпқа қабылдау · 82:7
           3  3 қосылғыштың қосындысы
      6  2 қосылғыштың қосындысы
    Қосындыға кірмегендер:
      3  «Ақжар ауылының № 5 жалпы орта білім беретін мектебі» КММ · Түзетуге қайтарылды · /schools/қате.yaml:61:13 · HASH
    "
  `);
});

test('in English, of a control', async () => {
  const { text } = await trace('district/consolidated.yaml', 'monitoring.internal.violations', '--lang', 'en');
  expect(text).toMatchInlineSnapshot(`
    "Internal control: violations found – 8
    Образцовый район · /district/consolidated.yaml:119:17
    stated by 2 schools
      4  КГУ «Общеобразовательная школа № 4 села Акжар» · /schools/төртінші.yaml:96:17 · HASH
           3  2025-04-10 проверка журнала приема заявлений · 116:19
           1  2025-11-20 мониторинг качества оказания услуг · 127:19
           4  the sum of 2 terms
      4  КГУ «Общеобразовательная школа № 3 села Акжар» · /schools/үшінші.yaml:96:17 · HASH
           3  2025-04-10 проверка журнала приема заявлений · 116:19
           1  2025-11-20 мониторинг качества оказания услуг · 127:19
           4  the sum of 2 terms
      8  the sum of 2 terms
    Not summed:
      4  КГУ «Общеобразовательная школа № 5 села Акжар» · Returned for correction · /schools/қате.yaml:96:17 · HASH
    "
  `);
});

test('the hash is that of the file', async () => {
  const { out } = await run('trace', at('district/consolidated.yaml'), 'declared.total');
  const hash = createHash('sha256')
    .update(readFileSync(at('schools/үшінші.yaml')))
    .digest('hex');
  expect(out).toContain(`үшінші.yaml:25:10 · ${hash.slice(0, 12)}\n`);
});

test('every figure is the sum of its terms, and so is each of these', async () => {
  const read = createConsolidated(await readSource(at('region/consolidated.yaml'), options));
  for (const [key, value] of tallyTotals(read.consolidated)) {
    const found = await traceFigure(read, key, settings);
    expect([key, found.value, found.sum, isSound(found)]).toEqual([key, value, value, true]);
    expect(found.terms[0]?.member?.trace).toMatchObject({ value, sum: value, silent: 0 });
  }
});

test('a file of a school: its own terms only', async () => {
  const { code, text } = await trace('schools/қате.yaml', 'declared.total');
  expect(code).toBe(1);
  expect(text).toContain('  412  сумма 6 слагаемых\nНе сходится: слагаемые дают 412, а указано 499.\n');
  expect((await trace('schools/қате.yaml', '34')).text).toContain('Зачисление в 1 класс: отказано – 2\n');
  expect((await trace('schools/қате.yaml', '33:60')).text).toContain('Зачисление в 1 класс: в электронном виде – 48\n');
  const { out } = await run('trace', 'samples/school.xlsx', 'Услуги!I4');
  expect(out).toContain('Зачисление в 1 класс: всего – 54\n');
});

test('a line of a member is the figure of this member', async () => {
  const file = 'district/consolidated.yaml';
  const lines = readFileSync(at(file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes('№ 5'));
  const column = (lines[index] as string).indexOf('"total":499') + 2;
  const { code, text } = await trace(file, `${index + 1}:${column + 8}`);
  expect(text).toMatch(/^Количество оказанных услуг – 499\nКГУ «Общеобразовательная школа № 5/);
  // What it declares is not what its services come to.
  expect(code).toBe(1);
  const several = await trace(file, String(index + 1));
  expect(several.code).toBe(2);
  expect(several.text).toMatch(/несколько чисел\. Укажите одно из них: \d+:\d+ \(declared\./);
});

test('a figure that was altered by hand does not add up', async () => {
  const file = at('district/consolidated.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('total: { sum: 825, of: 2 }', 'total: { sum: 925, of: 2 }'));
  const sum = await trace('district/consolidated.yaml', 'declared.total');
  expect(sum.code).toBe(1);
  expect(sum.text).toContain('\nНе сходится: слагаемые дают 825, а указано 925.\n');
  writeFileSync(file, text.replace('total: { sum: 825, of: 2 }', 'total: { sum: 825, of: 3 }'));
  expect((await trace('district/consolidated.yaml', 'declared.total')).text).toContain(
    '\nНе сходится: по слагаемым число указали 2\u00a0школы, а записано 3.\n',
  );
});

test('a member’s file that is gone, has changed, or was moved', async () => {
  const [school, moved] = [at('schools/үшінші.yaml'), at('басқа')];
  const line = async (...words: string[]) => {
    const { code, text } = await trace('district/consolidated.yaml', 'declared.refused', ...words);
    return [code, text.split('\n').find((each) => each.includes('№ 3')) ?? ''] as const;
  };
  writeFileSync(school, readFileSync(school, 'utf8').replace('refused: 4', 'refused: 6'));
  expect(await line()).toEqual([1, expect.stringContaining(' · файл с тех пор изменен · сейчас в файле 6')]);
  writeFileSync(school, 'a: "');
  expect(await line()).toEqual([1, expect.stringContaining(' · файл не читается · ')]);
  mkdirSync(moved, { recursive: true });
  writeFileSync(school, kept['schools/үшінші.yaml'] as Buffer);
  renameSync(school, join(moved, basename(school)));
  expect(await line()).toEqual([0, expect.stringContaining('schools/үшінші.yaml · HASH · файла здесь нет · ')]);
  expect(await line('--in', moved)).toEqual([0, expect.stringContaining('/басқа/үшінші.yaml:29:12 · HASH')]);
  // Another file of the same name is not the school's.
  writeFileSync(join(moved, basename(school)), 'esep: 1\n');
  expect(await line('--in', moved)).toEqual([0, expect.stringContaining('файла здесь нет')]);
});

test('JSON holds the same tree', async () => {
  const { out } = await run('trace', at('region/consolidated.yaml'), 'declared.overdue', '-f', 'json');
  const tree = JSON.parse(out) as Trace;
  const district = tree.terms[0]?.member?.trace;
  expect(tree).toMatchObject({ figure: 'declared/overdue', value: { sum: 2, of: 2 }, adds: true });
  expect(district?.terms.map(({ value, member }) => [value.sum, member?.state])).toEqual([
    [1, 'same'],
    [1, 'same'],
  ]);
  expect(district?.terms[0]?.member?.trace?.at).toMatchObject({ line: 30, column: 12 });
  expect(district?.outside.map(({ member }) => member?.status)).toEqual(['rejected']);
});

test('every cell of the workbook that shows a figure leads to that figure', async () => {
  const book = await readSource(at('district/consolidated.xlsx'), options);
  const { source, consolidated } = createConsolidated(await readSource(at('district/consolidated.yaml'), options));
  const sheets = (await openWorkbook(readFileSync(at('district/consolidated.xlsx')), 'xlsx')) as readonly Sheet[];
  const found = new Map<string, number>();
  for (const { name, rows } of sheets) {
    for (const cell of [...rows.values()].flatMap((row) => [...row.values()])) {
      const [column, row] = [rows.get(0)?.get(cell.column)?.text, rows.get(cell.row)?.get(0)?.text];
      // The rows of the totals have whole keys, and their sums stand in column D.
      const isNamed = name.endsWith('Итоги') ? cell.column >= 3 : column !== undefined && row !== undefined;
      const shows = cellSubject(row, column)?.shows;
      if (typeof cell.value !== 'number' || !isNamed || shows === 'base') continue;
      const { key, member } = findFigure(
        `'${name}'!${cellName(cell)}`,
        source,
        consolidated,
        defaultReference,
        book,
      ) as {
        key?: string;
        member?: number;
      };
      if (key === undefined) continue;
      const totals = member === undefined ? consolidated : consolidated.members[member]?.figures;
      const figure = statedFigure(totals, key);
      const shown = shows === 'stated' ? figure?.of : figure?.sum;
      expect([name, cellName(cell), shown]).toEqual([name, cellName(cell), cell.value]);
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(['Қорытынды – Итоги', 'Мектептер – Школы', 'Қызметтер – Услуги', 'Жолдар – Строки']),
  );
  const { out } = await run('trace', at('district/consolidated.xlsx'), 'Итоги!D8');
  expect(out).toMatch(/^Количество оказанных услуг – 825\n/);
});

test('of many members the largest are listed, and all are if asked', async () => {
  const members = Array.from({ length: 40 }, (_, index) => ({
    name: { kk: `№ ${index}`, ru: `№ ${index}` },
    status: 'accepted',
    counted: true,
    figures: { declared: { total: index } },
  }));
  const file = at('many.yaml');
  const head = { esep: 1, kind: 'consolidated', declared: { total: { sum: 780, of: 40 } } };
  writeFileSync(file, [...formatConsolidated(head, members)].join(''));
  const { code, text } = await trace('many.yaml', 'declared.total');
  expect(code).toBe(0);
  expect(text.match(/^ +\d+ {2}№/gm)).toHaveLength(30);
  expect(text).toContain('\n   39  № 39 · файла здесь нет · /many.yaml:52:');
  expect(text).toContain('\n   45  и еще 10 (показать все: --all)\n  780  сумма 40 слагаемых\n');
  expect((await trace('many.yaml', 'declared.total', '--all')).text.match(/^ +\d+ {2}№/gm)).toHaveLength(40);
  const nobody = await trace('many.yaml', 'services.transfer');
  expect([nobody.code, nobody.text]).toEqual([
    0,
    'Перевод детей: всего\n/many.yaml:6:1\nЭтого числа никто не указал.\nНе указали это число: 40\n',
  ]);
});

test('a file that names itself as its member ends', async () => {
  const file = at('loop.yaml');
  const figures = { declared: { total: 1 } };
  const member = { kind: 'consolidated', status: 'accepted', counted: true, file: 'loop.yaml', figures };
  writeFileSync(file, [...formatConsolidated({ esep: 1, kind: 'consolidated', ...figures }, [member])].join(''));
  expect((await trace('loop.yaml', 'declared.total')).text).toContain('loop.yaml');
});

test.each([
  [['district/consolidated.yaml', 'declared.totl'], 'Возможно, имелось в виду: declared.total.\n'],
  [['district/consolidated.yaml', '1'], 'нет числа, которое входит в свод. Укажите строку или ячейку с числом.\n'],
  [
    ['district/consolidated.yaml', 'Услуги!E5'],
    'нет числа, которое входит в свод. Укажите строку или ячейку с числом.\n',
  ],
  [
    ['district/consolidated.xlsx', 'Услуги!A1'],
    'нет числа, которое входит в свод. Укажите строку или ячейку с числом.\n',
  ],
])('wrong usage: %o', async ([file = '', place = ''], said) => {
  const { code, text } = await trace(file, place);
  expect(code).toBe(2);
  expect(text).toContain(said);
});

test('a file that cannot be read is told as check tells it', async () => {
  writeFileSync(at('schools/қате.yaml'), 'a: "');
  const { code, text } = await trace('schools/қате.yaml', 'declared.total');
  expect(code).toBe(1);
  expect(text).toContain('file/syntax');
  expect((await trace('schools/none.yaml', 'declared.total')).text).toContain('file/not-found');
});

test('what is written and not understood is not stated, whatever its parts come to: exit code 1', async () => {
  const mistake = readFileSync('samples/mistake.yaml', 'utf8');
  writeFileSync(at('w.yaml'), mistake.replace('total: 402', 'total: много'));
  const { code, text } = await trace('w.yaml', 'declared.total');
  expect([code, text.split('\n').slice(0, 3)]).toEqual([
    1,
    [
      'Количество оказанных услуг',
      'КГУ «Общеобразовательная школа № 3 села Акжар» · /w.yaml:25:10',
      'Здесь написано «много». Эта запись непонятна, поэтому показатель считается неуказанным.',
    ],
  ]);
  const consolidated = readFileSync(at('district/consolidated.yaml'), 'utf8');
  const written = /^declared:[\s\S]*?\btotal: (\{[^}]*\})/m.exec(consolidated)?.[1] ?? '';
  writeFileSync(at('district/consolidated.yaml'), consolidated.replace(written, 'много'));
  const district = await trace('district/consolidated.yaml', 'declared.total');
  expect([district.code, district.text]).toEqual([1, expect.stringContaining('Здесь написано «много».')]);
});
