import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { inspectPackage } from '../../../src/ooxml/inspect.ts';
import type { Block, ReportDocument } from '../../../src/report/document.ts';
import { docxWriter } from '../../../src/writers/docx/writer.ts';
import { example } from '../example.ts';

const both = (kk: string, ru: string) =>
  [
    { lang: 'kk', value: kk },
    { lang: 'ru', value: ru },
  ] as const;

const chart: Extract<Block, { type: 'chart' }> = {
  type: 'chart',
  kind: 'bar',
  title: both('Қызметтер саны & үлесі', 'Количество <услуг>'),
  alt: both('Тамақтандыру – 1214', 'Питание – 1214'),
  categories: [both('Тамақтандыру', 'Питание'), both('Үйде оқыту', 'На дому')],
  series: [{ name: both('Барлығы', 'Всего'), values: [1214, undefined] }],
};
const pie = { ...chart, kind: 'pie' } as const;
const column = { ...chart, kind: 'column', series: [...chart.series, ...chart.series] } as const;

const withCharts = (layout: ReportDocument['layout'] = 'sequential'): ReportDocument => ({
  ...example,
  layout,
  blocks: [chart, pie, column],
});

async function filesOf(document: ReportDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await docxWriter.write(document))));
}

const text = (files: ReadonlyMap<string, Uint8Array>, path: string) => strFromU8(files.get(path) ?? new Uint8Array());

test('each chart stands once in each language, in the words and letters of that language', async () => {
  const files = await filesOf(withCharts());
  const charts = [1, 2, 3, 4, 5, 6].map((number) => text(files, `word/charts/chart${number}.xml`));
  for (const [index, xml] of charts.entries()) {
    const kazakh = index < 3;
    expect(xml).toContain(kazakh ? '<c:v>Үйде оқыту</c:v>' : '<c:v>На дому</c:v>');
    expect(xml).toContain(kazakh ? 'Қызметтер саны &amp; үлесі' : 'Количество &lt;услуг');
    expect(xml).toContain(`<c:lang val="${kazakh ? 'kk-KZ' : 'ru-RU'}"/>`);
    expect(xml).not.toContain('en-US');
    const font = 'typeface="Times New Roman"/>';
    expect(xml).toContain(`<a:latin ${font}<a:ea ${font}<a:cs ${font}`);
    expect(xml.match(/typeface="(?!Times New Roman")[^"]*"/g)).toBeNull();
    // What is not stated has no point, where zero would have one.
    expect(xml).toMatch(/<c:ptCount val="2"\/><c:pt idx="0"><c:v>1214<\/c:v><\/c:pt><\/c:numCache>/);
  }
  expect(files.has('word/charts/chart7.xml')).toBe(false);
});

test('the look at a document with charts and their workbooks finds nothing', async () => {
  for (const layout of ['sequential', 'parallel'] as const)
    expect(inspectPackage(await docxWriter.write(withCharts(layout)))).toEqual([]);
});

test('those who cannot see a chart are told what it shows', async () => {
  const body = text(await filesOf(withCharts()), 'word/document.xml');
  const told = [...body.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)];
  expect(told.map(([, , , alt]) => alt)).toEqual([
    ...Array(3).fill('Тамақтандыру – 1214'),
    ...Array(3).fill('Питание – 1214'),
  ]);
  expect(new Set(told.map(([, id]) => id)).size).toBe(6);
});

test('Word finds the figures of a chart in its own workbook', async () => {
  const files = await filesOf(withCharts());
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const relations = text(files, `word/charts/_rels/chart${number}.xml.rels`);
    const [, id, target] = /Id="([^"]*)"[^>]*Target="\.\.\/([^"]*)"/.exec(relations) ?? [];
    expect(text(files, `word/charts/chart${number}.xml`)).toContain(`<c:externalData r:id="${id}">`);
    const workbook = unzipSync(files.get(`word/${target}`) ?? new Uint8Array());
    const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>1214</v>');
    expect(
      Object.values(workbook)
        .map((part) => strFromU8(part))
        .join(''),
    ).toContain(number < 4 ? 'Тамақтандыру' : 'Питание');
  }
});

test('every chart in the text has its part, under an id of its own', async () => {
  const files = await filesOf(withCharts('parallel'));
  const used = [...text(files, 'word/document.xml').matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
  const relations = text(files, 'word/_rels/document.xml.rels');
  const known = [...relations.matchAll(/Id="([^"]*)"[^>]*Target="(charts\/[^"]*)"/g)];
  expect(used).toEqual(known.map(([, id]) => id));
  expect(new Set(used).size).toBe(6);
  for (const [, , target] of known) expect(files.has(`word/${target}`)).toBe(true);
});

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

test('a document with charts has the same bytes on every run, at any time and place', async () => {
  const bytes = await docxWriter.write(withCharts());
  expect(Buffer.compare(await docxWriter.write(withCharts()), bytes)).toBe(0);
  for (const TZ of ['Pacific/Kiritimati', 'America/Adak']) {
    process.env.TZ = TZ;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(Buffer.compare(await docxWriter.write(withCharts()), bytes), TZ).toBe(0);
    vi.useRealTimers();
  }
});
