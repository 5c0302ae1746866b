import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLetterhead } from '../../src/letterhead/parse.ts';
import { packEntry, writeZip } from '../merge/zip-file.mjs';
import { drawing, type House, houseDocument, relation, STYLES } from './house.ts';

const read = (house?: House) => parseLetterhead('house.docx', houseDocument(house));
const found = (house: House) => read(house).errors.map(({ check, values }) => [check, ...Object.values(values ?? {})]);
const header = (house: House) =>
  read(house).letterhead?.frames.find(({ place, pages }) => place === 'header' && pages === 'default');
const paragraph = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
const words = (text: string) => paragraph(`<w:t>${text}</w:t>`);

test('takes the page, the styles by their names, the headers and footers with their pictures', () => {
  const { letterhead, errors } = read();
  expect(errors).toEqual([]);
  expect(letterhead).toMatchObject({
    font: 'DejaVu Serif',
    size: 22,
    page: { width: 11906, height: 16838, margins: { left: 1701, right: 850, footer: 567 } },
    firstPage: true,
    numbered: false,
    styleIds: { Normal: 'a', Heading1: '1', Title: 'a3', BodyText: 'a4', ListParagraph: 'a5' },
  });
  expect(letterhead?.frames.map(({ place, pages }) => `${place} ${pages}`)).toEqual([
    'header default',
    'header first',
    'footer default',
    'footer first',
  ]);
  expect(letterhead?.parts.map(({ path }) => path)).toEqual(['word/theme/theme1.xml', 'word/media/letterhead1.png']);
  // A report counts its headings itself, and what looks right on the page of the house would stand aside in a table.
  expect(letterhead?.styles).not.toContain('numPr');
  expect(letterhead?.styleIds).not.toHaveProperty('Signature');
});

test('reads what LibreOffice has saved', () => {
  const { letterhead, errors } = parseLetterhead('libreoffice.docx', readFileSync('test/letterhead/libreoffice.docx'));
  expect(errors).toEqual([]);
  expect(letterhead).toMatchObject({ font: 'DejaVu Serif', firstPage: true, styleIds: { Heading1: 'Heading1' } });
  expect(letterhead?.frames.flatMap(({ relations }) => relations.map(({ target }) => target))).toContain(
    'media/letterhead1.png',
  );
});

test('takes no word of the body', () => {
  const { letterhead } = read({ body: words('Құпия') });
  expect(JSON.stringify(letterhead)).not.toContain('Құпия');
});

test.each<[string, House, (string | number)[][]]>([
  ['no header', { header: undefined, firstHeader: undefined, footer: undefined }, [['letterhead/blank', 'none']]],
  [
    'a tag over two runs',
    { footer: `<w:p><w:r><w:t>{{a</w:t></w:r><w:r><w:t>}}</w:t></w:r></w:p>` },
    [['letterhead/placeholder', '{{a}}']],
  ],
  ['a sheet that lies', { section: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' }, []],
  [
    'a small sheet',
    { section: '<w:pgSz w:w="8391" w:h="11906"/>' },
    [
      ['letterhead/paper', 148, 210],
      ['letterhead/margin', 'text', 103, 130],
    ],
  ],
  ['macros', { parts: { 'word/vbaProject.bin': 'x' } }, [['letterhead/dropped', 'macros']]],
  [
    'a picture on the web',
    {
      header: paragraph(drawing('r:link="rId9"')) + words('А'),
      relations: relation('rId9', 'image', 'http://example.kz/a.png', true),
    },
    [['letterhead/dropped', 'linked-picture']],
  ],
  [
    'a chart',
    {
      header:
        paragraph(drawing('r:embed="rId1"').replace(/drawingml\/2006\/picture"><pic/, 'drawingml/2006/chart"><pic')) +
        words('А'),
    },
    [['letterhead/dropped', 'object']],
  ],
  [
    'an old font',
    {
      header: '<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial KZ" w:hAnsi="Arial KZ"/></w:rPr><w:t>Мектеп</w:t></w:r></w:p>',
    },
    [['letterhead/font', 'Arial KZ', 'ә ғ қ ң ө ұ ү һ і']],
  ],
])('%s', (_, house, expected) => expect(found(house)).toEqual(expected));

test.each([
  ['%PDF-1.7', 'letterhead/kind'],
  ['{\\rtf1', 'letterhead/kind'],
  ['', 'file/empty'],
  ['text', 'letterhead/kind'],
])('%j is no letterhead', (text, check) => {
  const { letterhead, errors } = parseLetterhead('a.docx', Buffer.from(text));
  expect([letterhead, errors.map((error) => error.check)]).toEqual([undefined, [check]]);
});

describe('what could do harm', () => {
  test.each([
    'INCLUDEPICTURE "http://example.kz/a.png"',
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe',
    'DATE \\@ "dd.MM.yyyy"',
    'FILENAME',
  ])('the field %s becomes its text', (instruction) => {
    const half = instruction.length / 2;
    const run = (content: string) => `<w:r>${content}</w:r>`;
    const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const instructions = [instruction.slice(0, half), instruction.slice(half)].map((part) =>
      run(`<w:instrText>${part}</w:instrText>`),
    );
    const field = `<w:p>${mark('begin')}${instructions.join('')}${mark('separate')}${run('<w:t>нәтиже</w:t>')}${mark('end')}</w:p>`;
    for (const content of [
      field,
      `<w:p><w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${run('<w:t>нәтиже</w:t>')}</w:fldSimple></w:p>`,
    ]) {
      expect(header({ header: content })?.content).toBe('<w:p><w:r><w:t>нәтиже</w:t></w:r></w:p>');
      expect(found({ header: content })).toEqual([['letterhead/dropped', 'field']]);
    }
  });

  test('the number of the page stays a field', () => {
    const content = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
    expect(header({ header: content })?.content).toBe(content);
    expect(read({ header: content }).letterhead?.numbered).toBe(true);
  });

  test('marks of editing, bonds to data and foreign namespaces are left behind', () => {
    const content =
      '<w:p xmlns:x="urn:x" x:a="1"><w:bookmarkStart w:id="1" w:name="a"/><w:ins w:id="2"><w:r><w:t>иә</w:t></w:r></w:ins><w:del w:id="3"><w:r><w:delText>жоқ</w:delText></w:r></w:del><x:y><w:r><w:t>жоқ</w:t></w:r></x:y></w:p>';
    expect(header({ header: content })?.content).toBe('<w:p><w:r><w:t>иә</w:t></w:r></w:p>');
  });

  test('other prefixes mean the same', () => {
    const xml =
      '<q:hdr xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:p><q:r><q:t q:x="&lt;">А&amp;</q:t></q:r></q:p></q:hdr>';
    expect(header({ parts: { 'word/header1.xml': xml } })?.content).toBe(
      '<w:p><w:r><w:t w:x="&lt;">А&amp;</w:t></w:r></w:p>',
    );
  });

  test('only links to the web go along', () => {
    const relations = ['file:///c:/a', 'javascript:alert(1)', '\\\\server\\a'].map((target, index) =>
      relation(`rId${index + 5}`, 'hyperlink', target, true),
    );
    const links = [2, 5, 6, 7].map((id) => `<w:hyperlink r:id="rId${id}"><w:r><w:t>${id}</w:t></w:r></w:hyperlink>`);
    const frame = header({ header: `<w:p>${links.join('')}</w:p>`, relations: relations.join('') });
    expect(frame?.relations.map(({ target }) => target)).toEqual(['https://school-7.example.kz/?a=1&b=2']);
    expect(frame?.content.match(/r:id/g)).toHaveLength(1);
  });

  test('a part that unpacks without end, or is nested without end, costs a sentence', () => {
    const bomb = houseDocument({ parts: {} });
    const entries = [
      packEntry('word/document.xml', new Uint8Array(70 * 1024 * 1024)),
      packEntry('[Content_Types].xml', Buffer.from('x')),
    ];
    expect(bomb.length).toBeLessThan(20_000);
    expect(parseLetterhead('a.docx', writeZip(entries)).errors.map(({ check }) => check)).toEqual([
      'letterhead/unreadable',
    ]);
    const deep = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:style>'.repeat(100_000)}`;
    expect(found({ parts: { 'word/styles.xml': deep } })).toEqual([['letterhead/unreadable']]);
  });

  test('a document that is cut short is said to be damaged', () => {
    const whole = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>`;
    expect(found({ parts: { 'word/document.xml': `${whole}\r\n` } })).not.toContainEqual(['letterhead/unreadable']);
    expect(found({ parts: { 'word/document.xml': whole.slice(0, -9) } })).toEqual([['letterhead/unreadable']]);
  });

  test('a damaged file never throws', () => {
    const whole = houseDocument();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (changes, isCut) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          const { letterhead, errors } = parseLetterhead('a.docx', isCut ? bytes.subarray(0, changes[0]?.[0]) : bytes);
          expect(letterhead !== undefined || errors.length > 0).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('styles of a house that has none of ours', () => {
  const styles = STYLES.replace(/<w:style (?!w:type="paragraph" w:default|w:type="table").*?<\/w:style>/g, '');
  expect(found({ styles })).toEqual([['letterhead/style', 'Title Heading1 Heading2 BodyText ListParagraph']]);
});
