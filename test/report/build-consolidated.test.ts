import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createConsolidated } from '../../src/model/consolidated.ts';
import type { Consolidated } from '../../src/model/consolidated-schema.ts';
import { builtInTemplates, defaultReference } from '../../src/model/reference.ts';
import { buildConsolidated } from '../../src/report/build-consolidated.ts';
import type { ConsolidatedTemplate } from '../../src/report/consolidated-template.ts';
import { type Block, type ReportDocument, wordsIn } from '../../src/report/document.ts';
import { MEMBERS_SHOWN } from '../../src/report/member-rows.ts';
import { OWN_SERVICES_SHOWN } from '../../src/report/service-rows.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { markdownWriter } from '../../src/writers/markdown/writer.ts';

const template = builtInTemplates.consolidated as ConsolidatedTemplate;
const district = readFileSync('test/report/consolidated.yaml', 'utf8');

function build(text: string): ReportDocument {
  const { consolidated, errors } = createConsolidated(readYaml('t.yaml', text));
  expect(errors).toEqual([]);
  return buildConsolidated(consolidated, defaultReference, template);
}

const print = async (text: string) => new TextDecoder().decode(await markdownWriter.write(build(text)));

function tablesOf({ blocks }: ReportDocument, lang: 'kk' | 'ru'): string[][][] {
  return blocks
    .flatMap((block) =>
      block.type === 'table'
        ? [[block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)]]
        : [],
    )
    .map((rows) => rows.map((cells) => cells.map((cell) => wordsIn(cell, lang))));
}

/** The table with a column of this heading. */
function tableWith(document: ReportDocument, heading: string): string[][] {
  const found = tablesOf(document, 'ru').find(([head]) => head?.includes(heading));
  return found ?? [];
}

const sentences = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsIn(block.text, 'ru').replaceAll('\u00a0', ' ')] : []));

const yaml = (data: object) => JSON.stringify({ kind: 'consolidated', period: '2025-2026', ...data });

test('the consolidated report of a district reads as it should', async () => {
  await expect(await print(district)).toMatchFileSnapshot('golden/consolidated.md');
});

test('sections and items are those of a single report', () => {
  const ids = (sections: ConsolidatedTemplate['sections']) =>
    sections.map(({ id, items = [] }) => [id, items.map((item) => item.id)]);
  expect(ids(template.sections)).toEqual(ids((builtInTemplates.report as ConsolidatedTemplate).sections));
});

const COMPLETE = '1. 1) 2) 3) 2. 1) 2) 3) 3. 1) 2) 3) 4. 1) 2) 3) 4) 5.'.split(' ');

test('every section and item is numbered and says something, whatever is empty', () => {
  const data = parse(district) as Record<string, unknown>;
  fc.assert(
    fc.property(fc.subarray(Object.keys(data)), (kept) => {
      const { blocks } = build(JSON.stringify(Object.fromEntries(kept.map((key) => [key, data[key]]))));
      const body = blocks.slice(
        0,
        blocks.findIndex(({ type }) => type === 'signature'),
      );
      expect(body.flatMap((block) => (block.type === 'heading' ? [block.number] : []))).toEqual(COMPLETE);
      for (const [index, block] of body.entries()) {
        const next = body[index + 1];
        if (block.type === 'heading' && block.level === 2) expect(next?.type).not.toBe('heading');
      }
    }),
    { numRuns: 60 },
  );
});

test('both languages hold the same numbers', () => {
  const { blocks } = build(district);
  const numbers = (lang: 'kk' | 'ru') =>
    blocks.map((block) => {
      const texts = textsOf(block).map((text) => wordsIn(text, lang));
      return texts.map((text) => [...text.replace(/№ \d+|[-–]\d+/g, '').matchAll(/\d+/g)].map(String).sort());
    });
  expect(numbers('kk')).toEqual(numbers('ru'));
});

function textsOf(block: Block) {
  if ('text' in block) return [block.text];
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells);
  return block.type === 'chart' ? [block.title, block.alt] : [];
}

test('every table and chart of figures says of how many schools it speaks', () => {
  const { blocks } = build(district);
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const caption = block.type === 'chart' ? block.title : before?.type === 'paragraph' ? before.text : [];
    if (block.type !== 'chart' && block.type !== 'table') continue;
    expect(wordsIn(caption, 'kk')).toMatch(/6\sмектептің\s\d-\p{L}+/u);
    expect(wordsIn(caption, 'ru')).toMatch(/\d\sиз\s6|из\s6\sшкол\sотчитались\s\d/i);
  }
});

test('every chart has the table of its figures before it', () => {
  const { blocks } = build(district);
  const charts = blocks.flatMap((block, index) => (block.type === 'chart' ? [{ block, index }] : []));
  expect(charts.map(({ block }) => block.kind)).toEqual(['bar', 'pie', 'bar']);
  for (const { block, index } of charts) {
    const table = blocks.slice(0, index).findLast(({ type }) => type === 'table');
    const cells =
      table?.type === 'table' ? table.rows.map(({ cells }) => cells.map((cell) => wordsIn(cell, 'ru'))) : [];
    const values = block.series[0]?.values ?? [];
    for (const [place, value] of values.entries()) expect(cells[place]).toContain(String(value));
  }
});

test('a figure that fewer stated says how many, one that nobody stated is a dash, and neither is a zero', () => {
  const services = [
    {
      id: 'transfer',
      counts: { total: { sum: 50, of: 4 }, provider: { sum: 0, of: 3 }, electronic: { sum: 9, of: 4 } },
    },
  ];
  const turnout = { expected: 5, received: 4, reported: 4, statuses: { accepted: 4, missing: 1 } };
  const [, row, total] = tableWith(build(yaml({ turnout, services })), 'Через услугодателя');
  expect(row?.slice(2)).toEqual(['4', '50', '0 (3)', '–', '9']);
  expect(total?.slice(2)).toEqual(['–', '–', '–', '–', '–']);
});

test('what no channel was stated for has a row, so that the column adds up', () => {
  const declared = { total: { sum: 100, of: 3 }, provider: { sum: 20, of: 2 }, corporation: { sum: 0, of: 2 } };
  const rows = tableWith(build(yaml({ declared })), 'Способ оказания').slice(1);
  expect(rows.map(([, count, share]) => [count, share])).toEqual([
    ['20', '20,0\u00a0%'],
    ['0', '0,0\u00a0%'],
    ['–', '–'],
    ['80', '80,0\u00a0%'],
    ['100', '100,0\u00a0%'],
  ]);
});

test('a member that is not in the sums is named with its status, and its figures are not shown', () => {
  const rows = tableWith(build(district), 'Статус отчета');
  const rejected = rows.find(([, name]) => name?.includes('№\u00a04'));
  expect(rejected).toEqual([
    '4',
    'КГУ «Школа №\u00a04 Акжарского района»',
    'Возвращен на доработку',
    ...Array(5).fill('–'),
  ]);
});

test.each([
  [999, 1000, '99,9\u00a0%'],
  [9999, 10000, '99,9\u00a0%'],
  [2, 3, '66,7\u00a0%'],
  [0, 5, undefined],
  [5, 5, '100\u00a0%'],
  [7, 5, '100\u00a0%'],
])('completeness of %i of %i is never that of all while one is missing', (reported, expected, percent) => {
  const turnout = { expected, received: reported, reported, statuses: { accepted: reported } };
  const text = sentences(build(yaml({ turnout }))).join('\n');
  expect(/\(([\d,]+ %)\)/.exec(text)?.[1]).toBe(percent?.replace('\u00a0', ' '));
});

test.each([
  [1, 1, 'Отчиталась единственная школа (100 %).'],
  [1, 2, 'Из 2 школ отчиталась 1 (50 %).'],
  [1, 21, 'Из 21 школы отчиталась 1 (4,8 %).'],
  [12, 12, 'Отчитались все 12 школ (100 %).'],
  [0, 1, 'Отчет единственной школы не принят.'],
  [0, 3, 'Не принят отчет ни одной из 3 школ.'],
  [0, 3, 'Ни от одной школы отчет не поступил.'],
])('%i of %i reported, in Russian', (reported, expected, said) => {
  const turnout = { expected, received: reported, reported, statuses: {} };
  expect(sentences(build(yaml({ turnout })))).toContain(said);
});

test('without a roster it is said that completeness is of what came in', () => {
  const turnout = { received: 4, reported: 3, statuses: { accepted: 3, rejected: 1 } };
  const text = sentences(build(yaml({ turnout })));
  expect(text).toContain('Из 4 школ отчитались 3 (75 %).');
  expect(text.join('\n')).toContain('полнота рассчитана по поступившим отчетам');
});

test('a district of a region says how many of its schools are in its sums', () => {
  const turnout = { expected: 12, received: 11, reported: 9, statuses: { accepted: 9 } };
  const name = { kk: 'Ақжар ауданы', ru: 'Акжарский район' };
  const figures = { declared: { total: { sum: 1500, of: 9 }, provider: { sum: 3, of: 2 } } };
  const members = [{ name, kind: 'consolidated', status: 'accepted', counted: true, turnout, figures }];
  const [, row] = tableWith(build(yaml({ turnout, members })), 'Статус отчета');
  expect(row).toEqual([
    '1',
    'Акжарский район\n(из 12\u00a0школ отчитались 9)',
    'Принят',
    '1500',
    '3 (2)',
    '–',
    '–',
    '–',
  ]);
});

test('of many members only those not in the sums are listed, and it is said where the others are', () => {
  const members = Array.from({ length: MEMBERS_SHOWN + 1 }, (_, index) => ({
    name: { kk: `${index} мектеп`, ru: `Школа ${index}` },
    status: index < 2 ? 'missing' : 'accepted',
    counted: index >= 2,
  }));
  const document = build(yaml({ members }));
  expect(tableWith(document, 'Статус отчета').map(([, name]) => name)).toEqual([
    'Наименование организации',
    'Школа 0',
    'Школа 1',
  ]);
  expect(sentences(document).join('\n')).toContain(`Организаций – ${MEMBERS_SHOWN + 1}`);
});

test('services outside the catalogue come after it, the most frequent first, the rest in one row', () => {
  const own = Array.from({ length: OWN_SERVICES_SHOWN + 2 }, (_, index) => ({
    name: { ru: `Услуга ${index}` },
    counts: { total: index + 1 },
  }));
  const rows = tableWith(
    build(yaml({ services: [...own, { id: 'meals', counts: { total: 1 } }] })),
    'Через корпорацию',
  );
  expect(rows).toHaveLength(OWN_SERVICES_SHOWN + 4);
  expect(rows[1]?.[1]).toMatch(/^Предоставление бесплатного/);
  expect(rows[2]?.[1]).toBe(`Услуга ${OWN_SERVICES_SHOWN + 1}`);
  expect(rows.at(-2)?.slice(1, 4)).toEqual(['Прочие услуги', '–', '3']);
});

/** The same district a year before: other figures, a service less, one school less. */
function yearBefore(): Consolidated {
  const data = parse(district) as { declared: Record<string, { sum: number; of: number }> };
  const declared = Object.fromEntries(
    Object.entries(data.declared).map(([name, { sum, of }]) => [name, { sum: Math.floor(sum / 2), of: of - 1 }]),
  );
  const text = JSON.stringify({ ...data, period: '2024-2025', deadline: undefined, date: undefined, declared });
  const { consolidated, errors } = createConsolidated(readYaml('l.yaml', text));
  expect(errors).toEqual([]);
  return consolidated;
}

test("last year's figures stand beside this year's, with of how many schools they speak", () => {
  const { consolidated } = createConsolidated(readYaml('t.yaml', district));
  const document = buildConsolidated(consolidated, defaultReference, template, { previous: yearBefore() });
  const heading = '2024–2025';
  expect(tableWith(document, heading)[0]).toContain(heading);
  const total = tableWith(document, heading).at(-1) ?? [];
  const number = (text = '') => Number(text.replace(/\(.*|\s/g, '').replace('−', '-'));
  expect(number(total[2]) - number(total[1])).toBe(number(total[3]));
  expect(sentences(document).filter((line) => line.startsWith('Данные предыдущего периода'))).toHaveLength(1);
  const pairs = document.blocks.filter((block) => block.type === 'chart' && block.series.length === 2);
  expect(pairs).toHaveLength(2);
});

test('charts are left out where they are not wanted, and nothing else is', () => {
  const { consolidated } = createConsolidated(readYaml('t.yaml', district));
  const without = buildConsolidated(consolidated, defaultReference, template, { charts: false });
  expect(without.blocks).toEqual(build(district).blocks.filter(({ type }) => type !== 'chart'));
});
