import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { makeDocx } from './packages.ts';

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

/** What a paragraph with this in it says. */
const words = async (content: string) => (await outline(makeDocx(paragraph(content)))).join('¶');

test('the pieces of a run are put together as they are seen', async () => {
  const pieces =
    '<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:noBreakHyphen/><w:t>г</w:t><w:softHyphen/><w:t>д</w:t><w:br w:type="page"/></w:r>';
  expect(await words(pieces)).toBe('а\tб\nв-гд');
});

test.each([
  ['a deleted text is out', `${run('266')}<w:del><w:r><w:delText>1</w:delText></w:r></w:del>`, '266'],
  ['an inserted one is in', `<w:ins>${run('276')}</w:ins>`, '276'],
  ['what was moved stands once', `<w:moveFrom>${run('а')}</w:moveFrom><w:moveTo>${run('а')}</w:moveTo>`, 'а'],
  ['a hidden text is out', `${run('а')}${run('б', '<w:vanish/>')}${run('в', '<w:vanish w:val="0"/>')}`, 'ав'],
  ['a link says its words', `<w:hyperlink>${run('school.kz')}</w:hyperlink>`, 'school.kz'],
  [
    'a content control its own',
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('а')}</w:sdtContent></w:sdt>`,
    'а',
  ],
  ['a simple field its result', `<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`, '3'],
  [
    'a field its result and not its instruction',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>код</w:t></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2025')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' жыл')}`,
    '2025 жыл',
  ],
  [
    'what is given in two forms is read once',
    `<w:r><mc:AlternateContent><mc:Choice>${'<w:t>а</w:t>'}</mc:Choice><mc:Fallback><w:t>а</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    'а',
  ],
  [
    'a text box is a paragraph of its own, after the one that it hangs on',
    `<w:r><w:pict><w:txbxContent>${paragraph(run('ішінде'))}</w:txbxContent></w:pict></w:r>${run('сыртында')}`,
    'сыртында¶ішінде',
  ],
])('%s', async (_, content, expected) => {
  expect(await words(content)).toBe(expected);
});

test('a paragraph whose end was deleted goes on in the next', async () => {
  const marked = paragraph(run('бір '), '<w:rPr><w:del w:id="1"/></w:rPr>');
  expect(await outline(makeDocx(marked + paragraph(run('екі')) + paragraph(run('үш'))))).toEqual(['бір екі', 'үш']);
});

test('cells know their table, row and column; tables stand in tables', async () => {
  const inner = `<w:tbl><w:tr>${cell(paragraph(run('ішкі')))}</w:tr></w:tbl>`;
  const rows = [
    cell(paragraph(run('а')), '<w:gridSpan w:val="2"/>') + cell(paragraph(run('б'))),
    cell(paragraph('')) + cell(paragraph(run('в')) + inner + paragraph(run('г'))),
  ];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  expect(await outline(makeDocx(table + paragraph(run('д')) + inner))).toEqual([
    '[1:1:1] а',
    '[1:1:3] б',
    '[1:2:2] в',
    '[2:1:1] ішкі',
    '[1:2:2] г',
    'д',
    '[3:1:1] ішкі',
  ]);
});

test('headings, languages and hidden words come from styles, through those that they are based on', async () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:lang w:val="kk-KZ"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="3"><w:name w:val="a"/><w:basedOn w:val="3"/></w:style>
    <w:style w:type="character" w:styleId="4"><w:name w:val="b"/><w:rPr><w:vanish/></w:rPr></w:style>`;
  const body = [
    paragraph(run('Отчет')),
    paragraph(run('Есеп'), '<w:pStyle w:val="2"/>'),
    paragraph(run('Мәтін', '<w:lang w:val="kk-KZ"/>'), '<w:pStyle w:val="3"/><w:outlineLvl w:val="9"/>'),
    paragraph(run('Бөлім') + run('жасырын', '<w:rStyle w:val="4"/>'), '<w:outlineLvl w:val="0"/>'),
  ];
  expect(await outline(makeDocx(body.join(''), { styles }))).toEqual([
    'ru Отчет',
    'heading kk Есеп',
    'kk Мәтін',
    'heading ru Бөлім',
  ]);
});

test('numbers that Word sets by itself are counted as it does', async () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'russianLower', '%1.%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number, at = 0) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const items = [
    item('а', 1),
    item('б', 1),
    item('в', 1, 1),
    item('г', 1, 1),
    item('д', 1),
    item('е', 2),
    item('ж', 3),
    item('з', 1),
    item('и', 0),
  ];
  expect(await outline(makeDocx(items.join(''), { numbering }))).toEqual([
    '(1.) а',
    '(2.) б',
    '(2.а)) в',
    '(2.б)) г',
    '(3.) д',
    '(•) е',
    '(4.) ж',
    '(4.) з',
    'и',
  ]);
});
