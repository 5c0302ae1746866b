import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLetterhead } from '../../../src/letterhead/parse.ts';
import { inspectPackage } from '../../../src/ooxml/inspect.ts';
import { docxWriter } from '../../../src/writers/docx/writer.ts';
import { drawing, type House, houseDocument } from '../../letterhead/house.ts';
import { example, exampleIn } from '../example.ts';
import { readParts } from './parts.ts';

const letterheadOf = (house?: House) => {
  const { letterhead } = parseLetterhead('house.docx', houseDocument(house));
  if (!letterhead) throw new Error('no letterhead');
  return letterhead;
};
const write = (document = example, house?: House) => docxWriter.write(document, letterheadOf(house));
const partsOf = async (...given: Parameters<typeof write>) => readParts(await write(...given));
const PLAIN =
  '<w:docDefaults/><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const TURNING =
  '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_s2049" style="width:10pt"/></w:pict></w:r></w:p>';

const HOUSES: Readonly<Record<string, House>> = {
  good: {},
  'without styles': { styles: '' },
  plain: { styles: PLAIN, firstHeader: undefined },
  empty: { header: undefined, firstHeader: undefined, footer: undefined },
  'even pages': { settings: '<w:evenAndOddHeaders/><w:mirrorMargins/>' },
  shapes: { header: TURNING, firstHeader: TURNING },
};
const DOCUMENTS = [
  exampleIn('sequential'),
  exampleIn('parallel'),
  exampleIn('sequential', true),
  exampleIn('parallel', true),
];

test.each(Object.entries(HOUSES))(
  'a report in the look of a house is a sound file, the same every time: %s',
  async (_, house) => {
    const files = [];
    for (const document of DOCUMENTS) files.push(await write(document, house));
    expect(files.flatMap(inspectPackage)).toEqual([]);
    expect(Buffer.from(await write(DOCUMENTS[0], house)).equals(files[0] ?? new Uint8Array())).toBe(true);
  },
);

test('one that LibreOffice has saved gives a sound file as well', async () => {
  const { letterhead } = parseLetterhead('a.docx', readFileSync('test/letterhead/libreoffice.docx'));
  for (const document of DOCUMENTS) expect(inspectPackage(await docxWriter.write(document, letterhead))).toEqual([]);
});

test('the words stay the same, only the names of their styles change', async () => {
  const plain = readParts(await docxWriter.write(example)).get('word/document.xml') ?? '';
  const dressed = (await partsOf()).get('word/document.xml') ?? '';
  const words = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(words(dressed)).toEqual(words(plain));
  const styles = new Set([...dressed.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id));
  expect([...styles].sort()).toEqual(['1', '2', 'Gap', 'Signature', 'TableHeading', 'TableText', 'a3', 'a4', 'a5']);
});

test('every style that is called is there, once, by a name of its own', async () => {
  for (const house of Object.values(HOUSES)) {
    const parts = await partsOf(exampleIn('sequential', true), house);
    const styles = parts.get('word/styles.xml') ?? '';
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name?.toLowerCase());
    expect([new Set(ids).size, new Set(names).size]).toEqual([ids.length, names.length]);
    const text = [...parts]
      .filter(([path]) => /word\/(document|header|footer|styles)/.test(path))
      .map(([, xml]) => xml);
    const called = [...text.join('').matchAll(/<w:(?:pStyle|basedOn|next) w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(called.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('a style of the house by the name of one that only we use stays the house’s', async () => {
  const styles = (await partsOf()).get('word/styles.xml') ?? '';
  expect(styles).toContain('w:styleId="a6"><w:name w:val="Signature"/>');
  expect(styles).toMatch(/w:styleId="Signature"[^>]*><w:name w:val="Report Signature"/);
});

const frames = async (...given: Parameters<typeof write>) => {
  const parts = await partsOf(...given);
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  const path = (id: string) => new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
  const sections = (parts.get('word/document.xml') ?? '').match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
  return sections.map((section) =>
    Object.fromEntries(
      [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"/g)].map(
        ([, place, pages, id = '']) => [`${place} ${pages}`, parts.get(`word/${path(id)}`) ?? ''],
      ),
    ),
  );
};

test('the letterhead stands on the first page of each language, and the number of the page below the house’s footer', async () => {
  const [kazakh, annex, russian] = await frames();
  for (const half of [kazakh, russian]) {
    expect(half?.['header first']).toContain('№ 7 жалпы білім беретін мектеп');
    expect(half?.['header default']).toContain('Школа № 7');
    for (const pages of ['default', 'first']) expect(half?.[`footer ${pages}`]).toMatch(/Үлгі ауылы.*PAGE/s);
  }
  expect(kazakh?.['footer default']).toContain('w:val="kk-KZ"');
  expect(russian?.['footer default']).toContain('w:val="ru-RU"');
  expect(annex).toEqual({});
});

test('a house that numbers its pages does so alone', async () => {
  const footer = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
  const [half] = await frames(example, { footer });
  expect(half?.['footer default']?.match(/PAGE/g)).toHaveLength(1);
});

test('a draft says so on every page, in words of its own language', async () => {
  const [kazakh, , russian] = await frames(exampleIn('sequential', true));
  for (const pages of ['default', 'first']) {
    expect(kazakh?.[`header ${pages}`]).toContain('string="ЖОБА"');
    expect(russian?.[`header ${pages}`]).toContain('string="ПРОЕКТ"');
  }
});

test('the picture goes along once, with its type', async () => {
  const parts = await partsOf();
  expect([...parts.keys()].filter((path) => path.includes('media'))).toEqual(['word/media/letterhead1.png']);
  expect(parts.get('word/_rels/header2.xml.rels')).toContain('Target="media/letterhead1.png"');
  const [link] =
    /Target="https[^"]*"/.exec([...parts].find(([path]) => path.includes('_rels/footer'))?.[1] ?? '') ?? [];
  expect(link).toBe('Target="https://school-7.example.kz/?a=1&amp;b=2"');
});

test('tables are as wide as the page of the house leaves them', async () => {
  const section =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="2000" w:header="500" w:footer="500" w:gutter="100"/>';
  const body = (await partsOf(example, { section })).get('word/document.xml') ?? '';
  const widths = [...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(new Set(widths)).toEqual(new Set([11906 - 1000 - 2000 - 100]));
});

test('an annex that lies on its side turns the margins with the sheet', async () => {
  const section =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1100" w:right="1200" w:bottom="1300" w:left="1400" w:header="500" w:footer="500" w:gutter="0"/>';
  const long = [{ lang: 'kk', value: 'Қанағаттандырылды' }] as const;
  const columns = Array.from({ length: 7 }, () => ({ heading: long, width: 14, align: 'left' }) as const);
  const document = {
    ...example,
    languages: ['kk'],
    blocks: [{ type: 'page-break' }, { type: 'table', columns, rows: [] }],
  } as const;
  const body = (await partsOf(document, { section, footer: undefined })).get('word/document.xml') ?? '';
  expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(body).toContain('w:top="1400" w:right="1100" w:bottom="1200" w:left="1300"');
});

test('two pictures in one header have ids of their own', async () => {
  const header = `<w:p><w:r>${drawing('r:embed="rId1"')}</w:r><w:r>${drawing('r:embed="rId1"')}</w:r></w:p>`;
  const parts = await partsOf(exampleIn('sequential', true), { header });
  const ids = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<wp:docPr [^>]*\bid="(\d+)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(4);
});
