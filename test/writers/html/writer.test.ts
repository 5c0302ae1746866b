import { getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { Parser, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Block, type ReportDocument, wordsIn } from '../../../src/report/document.ts';
import { CARRIED_TYPE } from '../../../src/source/carried.ts';
import { htmlWriter } from '../../../src/writers/html/writer.ts';
import { example, exampleIn } from '../example.ts';
import { charts, exampleOf } from './charts.ts';

const VOID = /^(?:meta|col|br|rect|path|circle)$/;

async function write(document: ReportDocument): Promise<string> {
  return new TextDecoder().decode(await htmlWriter.write(document));
}

const one = (value: string): ReportDocument =>
  exampleOf({
    type: 'paragraph',
    text: [
      { lang: 'kk', value },
      { lang: 'ru', value },
    ],
  });

/** Elements that are left open, or closed by somebody else's end. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => open.push(name),
    onclosetag(name, implied) {
      if (open.pop() !== name || (implied && !VOID.test(name))) faults.push(name);
    },
  });
  parser.end(html);
  return [...faults, ...open];
}

const samples = {
  sequential: exampleIn('sequential'),
  'parallel-draft': exampleIn('parallel', true),
  charts: exampleOf(charts.kinds, charts.years, charts.ways),
} as const;

test.each(Object.entries(samples))('%s is a page that anybody can open', async (name, document) => {
  const html = await write(document);
  await expect(html).toMatchFileSnapshot(`../golden/${name}.html`);
  expect(await write(document)).toBe(html);
  expect(unbalanced(html)).toEqual([]);
  expect(html).not.toMatch(/<(?:link|img|iframe|script)|url\(|@import/);
});

function textsOf(block: Block): readonly (readonly { value: string }[])[] {
  switch (block.type) {
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap(({ cells }) => cells)];
    case 'signature':
      return [block.position, block.name, block.date];
    case 'chart':
      return [block.title, block.alt, ...block.categories, ...block.series.map(({ name }) => name)];
    case 'page-break':
      return [];
    default:
      return [block.text];
  }
}

test.each(Object.entries(samples))('%s says all that the document does', async (_, document) => {
  const said = textContent(parseDocument(await write(document)));
  for (const text of [document.title, ...document.blocks.flatMap(textsOf)]) {
    for (const { value } of text) for (const line of value.split('\n')) expect(said).toContain(line);
  }
});

test('both languages follow one another, each with its heading and its switch', async () => {
  const page = parseDocument(await write(example));
  const parts = getElementsByTagName('article', page);
  expect(parts.map(({ attribs }) => attribs['lang'])).toEqual(['kk', 'ru']);
  expect(parts.map((part) => getElementsByTagName('h1', part).map(({ attribs }) => attribs['id']))).toEqual([
    ['kk'],
    ['ru'],
  ]);
  expect(getElementsByTagName('nav', page).map(({ attribs }) => attribs['lang'])).toEqual(['kk', 'ru']);
});

test('one language needs no switch', async () => {
  const html = await write({ ...example, languages: ['ru'] });
  expect(html).toContain('<html lang="ru">');
  expect(html).not.toMatch(/<nav|Ақжар/);
});

test('text never becomes a part of the page', async () => {
  const hostile = '</p><script>alert(1)</script><!-- "\' & &lt; <img src=x onerror=alert(1)>';
  const html = await write(one(hostile));
  expect(unbalanced(html)).toEqual([]);
  const [paragraph] = getElementsByTagName('p', parseDocument(html));
  expect(paragraph && textContent(paragraph)).toBe(hostile);
  expect(await write(one('javascript:alert(1) https://a.kz/"onclick="x'))).not.toMatch(/href="javascript|"onclick="x/);
  const text = fc.string({ unit: 'binary' }).map((value) => `а${value}я`);
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      expect(unbalanced(await write(one(value)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a table too wide for upright paper lies on its side, in all languages', async () => {
  const heading = [
    { lang: 'kk', value: 'Электрондық' },
    { lang: 'ru', value: 'В электронном' },
  ] as const;
  const columns = Array.from({ length: 12 }, () => ({ heading, width: 8, align: 'right' as const }));
  const html = await write({ ...example, blocks: [{ type: 'page-break' }, { type: 'table', columns, rows: [] }] });
  expect(html.match(/class="sheet wide"/g)).toHaveLength(2);
});

test('numbers keep their endings, addresses lead somewhere only if they say how', async () => {
  const html = await write(one('291-ді, 2021–2022, a@b.kz, https://a.kz/1-б, школа.kz b.kz'));
  expect(html).toContain('<p><span class="whole">291-ді</span>, <span class="whole">2021–2022</span>, ');
  expect(html).toContain('<a href="mailto:a@b.kz">a@b.kz</a>, <a href="https://a.kz/1-б">https://a.kz/1-б</a>, ');
  expect(html).toContain('<span class="address">b.kz</span>');
});

test('the data that a page carries come back as they were', async () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--<script', '\\u003c', '\r\n'));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(value, value), async (object) => {
      const data = `${JSON.stringify(object, null, 2)}\n`;
      const html = await write({ ...example, carried: { data, sha256: '0f', settings: { layout: 'a"b' } } });
      expect(unbalanced(html)).toEqual([]);
      const [script, ...others] = getElementsByTagName('script', parseDocument(html));
      expect(others).toEqual([]);
      expect(script?.attribs).toEqual({
        type: CARRIED_TYPE,
        'data-sha256': '0f',
        'data-settings': '{"layout":"a\\"b"}',
      });
      const text = textContent(script ? [script] : []);
      expect(text.replace(/\\(?:u003c|.)/g, (spelt) => (spelt === '\\u003c' ? '<' : spelt))).toBe(data);
    }),
    { numRuns: 100 },
  );
});

test('the title and what stands under it tell the page to a search', async () => {
  const html = await write(example);
  for (const lang of ['kk', 'ru'] as const)
    expect(html).toMatch(new RegExp(`<title>.*${wordsIn(example.title, lang)}`));
  expect(html).toMatch(/<meta name="description" content=".*2021–2022 оқу жылы \| .*2021–2022 учебный год">/);
});
