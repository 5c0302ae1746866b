import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inspectPackage } from '../../../src/ooxml/inspect.ts';
import type { ReportDocument } from '../../../src/report/document.ts';
import { docxWriter } from '../../../src/writers/docx/writer.ts';
import { example, exampleIn } from '../example.ts';
import { outline, readParts } from './parts.ts';

const examples = [
  ['sequential', exampleIn('sequential')],
  ['parallel', exampleIn('parallel')],
  ['sequential draft', exampleIn('sequential', true)],
  ['parallel draft', exampleIn('parallel', true)],
] as const satisfies [string, ReportDocument][];

async function partsOf(document: ReportDocument) {
  return readParts(await docxWriter.write(document));
}

async function bodyOf(document: ReportDocument) {
  return (await partsOf(document)).get('word/document.xml') ?? '';
}

async function hashOf(document: ReportDocument) {
  return createHash('sha256')
    .update(await docxWriter.write(document))
    .digest('hex');
}

function withBlocks(...blocks: ReportDocument['blocks']): ReportDocument {
  return { ...example, languages: ['kk'], blocks };
}

const kk = (value: string) => [{ lang: 'kk', value }] as const;
const ru = (value: string) => [{ lang: 'ru', value }] as const;

test.each(['sequential', 'parallel'] as const)('writes the %s layout', async (layout) => {
  await expect(outline(await bodyOf(exampleIn(layout)))).toMatchFileSnapshot(`../golden/${layout}.txt`);
});

describe.each(examples)('%s', (_, document) => {
  test('every part is well-formed', async () => {
    for (const [path, xml] of await partsOf(document)) expect(openTags(xml), path).toEqual([]);
  });

  test('every run names its language and every cell ends in a paragraph', async () => {
    const parts = await partsOf(document);
    const text = [...parts].filter(([path]) => /document|footer/.test(path)).map(([, xml]) => xml);
    const runs = text.join('').match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.length).toBeGreaterThan(50);
    expect(runs.filter((run) => !/<w:lang w:val="(kk-KZ|ru-RU)" w:eastAsia="\1" w:bidi="\1"\/>/.test(run))).toEqual([]);
    expect((parts.get('word/document.xml') ?? '').match(/(?<!<\/w:p>)<\/w:tc>/g)).toBeNull();
  });

  test('the look at what is written finds nothing', async () => {
    expect(inspectPackage(await docxWriter.write(document))).toEqual([]);
  });

  test('nothing asks to be updated, every id stands once, every relation has its part', async () => {
    const parts = await partsOf(document);
    const whole = [...parts.values()].join('');
    expect(whole).not.toMatch(/dirty|updateFields/);
    const shapes = [...whole.matchAll(/<v:shape id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const targets = [...xml.matchAll(/Target="([^"]*)"/g)].map(
        ([, target]) => path.replace(/_rels\/.*/, '') + target,
      );
      expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    }
    const overrides = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g)];
    expect(overrides.map(([, path]) => path).filter((path) => !parts.has(path ?? ''))).toEqual([]);
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  test('on every run, in every time zone, at any time, on any machine', async () => {
    const hashes = [];
    for (const [name, document] of examples) {
      const hash = await hashOf(document);
      expect(await hashOf(document)).toBe(hash);
      for (const TZ of ['Pacific/Kiritimati', 'America/Adak']) {
        process.env.TZ = TZ;
        vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
        expect(await hashOf(document), TZ).toBe(hash);
        vi.useRealTimers();
      }
      hashes.push(`${hash}  ${name}\n`);
    }
    await expect(hashes.join('')).toMatchFileSnapshot('../golden/docx.sha256');
  });
});

test('the properties are those of the report', async () => {
  const core = (await partsOf(example)).get('docProps/core.xml') ?? '';
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2022-06-30T00:00:00Z</dcterms:created>');
  expect(core).toMatch(
    /<dc:title>«Ақжар ауылының № 3 мектебі» КММ [^<]* \/ Отчет о деятельности КГУ [^<]*<\/dc:title>/,
  );
  expect(core).toContain('<dc:subject>Мемлекеттік қызметтер көрсету / Оказание государственных услуг</dc:subject>');
  expect(core).toContain('<cp:keywords>мемлекеттік қызметтер, мектеп, есеп, государственные услуги, школа, отчет<');
  const alone = (await partsOf({ ...example, languages: ['ru'] })).get('docProps/core.xml');
  expect(alone).toMatch(/<dc:title>Отчет [^/]*<\/dc:title><dc:subject>Оказание государственных услуг</);
});

test('every page says in its language which of how many it is, the turned ones too', async () => {
  const footers = async (document: ReportDocument) => {
    const parts = await partsOf(document);
    // The sections of a half go on with the footer of its first one.
    const named = (parts.get('word/document.xml') ?? '').match(/<w:footerReference w:type="default"/g);
    const texts = [...parts].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => xml);
    expect(named).toHaveLength(texts.length);
    return texts.map((xml) => [...xml.matchAll(/<w:(?:instrText|t) [^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
  };
  const [kazakh, russian] = ['PAGE-бет, барлығы\u00A0NUMPAGES\u00A0бет', 'Страница\u00A0PAGE из\u00A0NUMPAGES'];
  expect(await footers(exampleIn('sequential'))).toEqual([kazakh, russian]);
  expect(await footers(exampleIn('parallel'))).toEqual([`${kazakh} / ${russian}`]);
});

test('every letter has its font and its language, whatever a program takes it for', async () => {
  const parts = await partsOf(example);
  const slots = ['ascii', 'cs', 'eastAsia', 'hAnsi'].map((slot) => ` w:${slot}="Times New Roman"`).join('');
  expect(parts.get('word/styles.xml')).toContain(`<w:rPrDefault><w:rPr><w:rFonts${slots}/>`);
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="kk-KZ" w:eastAsia="kk-KZ" w:bidi="kk-KZ"/>');
  for (const path of ['word/document.xml', 'word/styles.xml', 'word/theme/theme1.xml'])
    expect(parts.get(path), path).not.toMatch(/Calibri|w:(?:ascii|hAnsi)Theme/);
});

test('a table says which of its rows is the head, and its second row stays with the first one', async () => {
  const table = (count: number) =>
    ({
      type: 'table',
      columns: [{ heading: kk('Саны'), width: 100, align: 'right' }],
      rows: Array.from({ length: count }, (_, index) => ({ cells: [kk(String(index))] })),
    }) as const;
  const kept = async (count: number) =>
    outline(await bodyOf(withBlocks(table(count)))).match(/(?<=keep-next\] )\d+/g) ?? [];
  expect(await kept(3)).toEqual([]);
  expect(await kept(4)).toEqual(['0', '2']);
  expect(await bodyOf(withBlocks(table(4)))).toContain('<w:tblLook w:val="0620" w:firstRow="true"');
});

test('styles that no report uses are left out, with their colours', async () => {
  const styles = (await partsOf(example)).get('word/styles.xml') ?? '';
  const known = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
  const bases = [...styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/g)].map(([, id]) => id);
  expect(bases.filter((id) => !known.includes(id))).toEqual([]);
  expect(styles.match(/(?<=<w:color w:val=")(?!000000)\w+/g)).toBeNull();
  expect(styles).toContain('<w:name w:val="heading 1"/>');
});

test('a draft says so on every page of each language', async () => {
  const marks = async (document: ReportDocument) =>
    [...(await partsOf(document))].flatMap(([path, xml]) =>
      path.startsWith('word/header') ? [/ string="([^"]*)"/.exec(xml)?.[1]] : [],
    );
  expect(await marks(exampleIn('sequential', true))).toEqual(['ЖОБА', 'ПРОЕКТ']);
  expect(await marks(exampleIn('parallel', true))).toEqual(['ЖОБА / ПРОЕКТ']);
  expect(await marks(exampleIn('sequential'))).toEqual([]);
});

test('one language has nothing to stand beside', async () => {
  const alone = { ...example, languages: ['ru'] } as const;
  expect(await bodyOf({ ...alone, layout: 'parallel' })).toBe(await bodyOf(alone));
});

test('text keeps its signs and loses what XML forbids', async () => {
  const text = 'A & B <c> "d" \u0000\u0007\uD800\uFFFF\tsoft';
  const document = withBlocks({ type: 'paragraph', text: kk(text) });
  const parts = await partsOf({ ...document, title: kk(text), watermark: kk(text) });
  expect(parts.get('word/document.xml')).toContain('>A &amp; B &lt;c&gt; "d"  soft</w:t>');
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>A &amp; B &lt;c&gt; "d"  soft</dc:title>');
  for (const [path, xml] of parts) expect(openTags(xml), path).toEqual([]);
});

test('a language without words leaves no empty paragraph and no lonely number', async () => {
  const blocks: ReportDocument['blocks'] = [
    { type: 'heading', level: 1, number: '7.', text: ru('Раздел') },
    { type: 'list', items: [{ number: '1)', text: ru('пункт') }] },
    { type: 'paragraph', text: kk('Сөйлем.') },
  ];
  const body = outline(await bodyOf({ ...withBlocks(...blocks), title: [] }));
  expect(body).toBe('[BodyText kk-KZ] Сөйлем.\n');
});

test('two tables stay two, page breaks hold, and none is left at the end', async () => {
  const table = {
    type: 'table',
    columns: [{ heading: kk('Саны'), width: 100, align: 'left' }],
    rows: [{ cells: [] }],
  } as const;
  const body = outline(
    await bodyOf(
      withBlocks(table, table, { type: 'page-break' }, table, { type: 'page-break' }, { type: 'page-break' }),
    ),
  );
  expect(body.match(/^\[Gap.*$/gm)).toEqual(['[Gap]', '[Gap]', '[Gap section-end]', '[Gap]']);
  expect(body).not.toMatch(/table[^[]*table/);
});

test('an annex whose table cannot stand upright lies on its side', async () => {
  const long = 'Қанағаттандырылды';
  const columns = Array.from({ length: 7 }, () => ({ heading: kk(long), width: 14, align: 'left' }) as const);
  const table = { type: 'table', columns, rows: [] } as const;
  const sheets = async (...blocks: ReportDocument['blocks']) =>
    (await bodyOf(withBlocks(...blocks))).match(/(?<=w:orient=")\w+/g);
  expect(await sheets({ type: 'page-break' }, table, { type: 'page-break' })).toEqual(['portrait', 'landscape']);
  expect(await sheets(table)).toEqual(['portrait']);
});

/** The tags left open at the end of a file, after those closed out of turn; its signs are all escaped. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, close, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
    const names = attributes.match(/[\w:]+(?==")/g) ?? [];
    expect(new Set(names).size).toBe(names.length);
  }
  const rest = xml.replace(/<\?xml[^>]*\?>|<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  expect(rest).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}]/u);
  return open;
}

test('documents that look alike share nothing but their look', async () => {
  const say = (value: string) => withBlocks({ type: 'paragraph', text: kk(value) });
  const [first, second] = [await bodyOf(say('Бірінші')), await bodyOf(say('Екінші $1 $$'))];
  expect(first).toContain('Бірінші');
  expect(second).toBe(first.replace('Бірінші', () => 'Екінші $1 $$'));
});
