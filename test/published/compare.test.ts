import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultReference } from '../../src/model/reference.ts';
import { comparePublished } from '../../src/published/compare.ts';
import type { Passage, Published } from '../../src/published/passage.ts';
import { readPublished } from '../../src/published/read.ts';
import { buildReport } from '../../src/report/build.ts';
import { LAYOUTS } from '../../src/report/layouts.ts';
import { defaultTemplates } from '../../src/report/templates.ts';
import { loadWriter } from '../../src/writers/list.ts';
import { readSample } from '../samples/read.ts';
import { rewritePart } from './packages.ts';

async function read(name: string, bytes: Uint8Array): Promise<Published> {
  const published = await readPublished(name, bytes);
  if (typeof published === 'string') throw new Error(`${name} is not read: ${published}`);
  return published;
}

const saved = (name: string) => read(name, readFileSync(`test/published/saved/${name}`));

test.each(['pages', 'columns'])('a report in %s that LibreOffice saved again says the same', async (layout) => {
  const original = await saved(`${layout}.docx`);
  expect(original.passages.length).toBeGreaterThan(100);
  expect(comparePublished(original, await saved(`${layout}-saved-as.docx`))).toEqual([]);
  expect(comparePublished(original, await saved(`${layout}-saved-as.odt`))).toEqual([]);
});

test('a number changed in LibreOffice is named', async () => {
  const bytes = readFileSync('test/published/saved/pages-saved-as.odt');
  const changed = rewritePart(bytes, 'content.xml', (xml) => xml.replace(/саны(\s)–(\s)4\./, 'саны – 3.'));
  expect(comparePublished(await saved('pages.docx'), await read('changed.odt', changed))).toMatchObject([
    { kind: 'changed', at: { lang: 'kk' }, numbers: [{ expected: '4', found: '3', difference: -1 }] },
  ]);
});

describe.each(Object.entries(LAYOUTS))('of a report as %s', (_, layout) => {
  const document = buildReport(readSample('school.yaml').report, defaultReference, defaultTemplates.template, layout);

  test.each(['docx', 'html'] as const)(
    'any one number changed in the %s is named, and nothing else',
    async (format) => {
      const bytes = await (await loadWriter(format)).write(document);
      const text = format === 'html' ? Buffer.from(bytes).toString() : undefined;
      const original = await read(`report.${format}`, bytes);
      const digits = text === undefined ? digitsInWord(bytes) : digitsIn(text.replace(HTML_UNSEEN, blank), />[^<]*</g);
      const change = (at: number, digit: number) => (words: string) =>
        words.slice(0, at) + ((Number(words[at]) + digit) % 10) + words.slice(at + 1);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, digit) => {
          const changed =
            text === undefined
              ? rewritePart(bytes, 'word/document.xml', change(at, digit))
              : Buffer.from(change(at, digit)(text));
          const differences = comparePublished(original, await read(`report.${format}`, changed));
          expect(differences).toMatchObject([
            { kind: 'changed', numbers: [{ expected: expect.any(String), found: expect.any(String) }] },
          ]);
        }),
        { numRuns: 20 },
      );
    },
  );
});

const HTML_UNSEEN = /^.*<body|<(script|style|svg|template)\b.*?<\/\1>/gs;
const blank = (words: string) => words.replace(/[^\n]/g, '<');

function digitsInWord(bytes: Uint8Array): readonly number[] {
  let digits: readonly number[] = [];
  rewritePart(bytes, 'word/document.xml', (xml) => {
    digits = digitsIn(xml, /<w:t(?: [^>]*)?>[^<]*</g);
    return `${xml} `;
  });
  return digits;
}

/** Where digits stand that are seen. */
function digitsIn(text: string, pieces: RegExp): readonly number[] {
  return [...text.matchAll(pieces)].flatMap((piece) =>
    [...piece[0].slice(piece[0].indexOf('>')).matchAll(/\d/g)].map(
      (digit) => piece.index + piece[0].indexOf('>') + digit.index,
    ),
  );
}

const run = (words: string, lang: string) =>
  `<w:r><w:rPr>${lang && `<w:lang w:val="${lang}"/>`}</w:rPr><w:t>${words}</w:t></w:r>`;
const INSERTED = {
  'without a language': (words: string) => `<w:p>${run(words, '')}</w:p>`,
  'as Kazakh': (words: string) => `<w:p>${run(words, 'kk-KZ')}</w:p>`,
  'as English': (words: string) => `<w:p>${run(words, 'en-US')}</w:p>`,
  'in a control': (words: string) => `<w:sdt><w:sdtContent><w:p>${run(words, '')}</w:p></w:sdtContent></w:sdt>`,
  'in a box': (words: string) =>
    `<w:p><w:r><w:pict><w:txbxContent><w:p>${run(words, '')}</w:p></w:txbxContent></w:pict></w:r></w:p>`,
  'with changes tracked': (words: string) => `<w:p><w:ins w:id="9000">${run(words, '')}</w:ins></w:p>`,
};

test.each(Object.entries(INSERTED))('a paragraph written in %s is placed by what it stands behind', async (_, made) => {
  const { template } = defaultTemplates;
  const document = buildReport(readSample('school.yaml').report, defaultReference, template, LAYOUTS.pages);
  const bytes = await (await loadWriter('docx')).write(document);
  const changed = rewritePart(bytes, 'word/document.xml', (xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf('публичные обсуждения не проводились')) + '</w:p>'.length;
    return xml.slice(0, end) + made('Жаңа 77 сөз') + xml.slice(end);
  });
  expect(comparePublished(await read('report.docx', bytes), await read('changed.docx', changed))).toMatchObject([
    {
      kind: 'added',
      found: 'Жаңа 77 сөз',
      at: { lang: 'ru', heading: expect.stringMatching(/Информация\sо\sпубличных\sобсуждениях/), paragraph: 2 },
    },
  ]);
});

test('where two languages stand side by side a paragraph between them has that of its column, or none', () => {
  const side = (text: string, column: number, row: number): Passage => ({
    text,
    lang: column === 1 ? 'kk' : 'ru',
    cell: { table: 1, row, column },
  });
  const both = (row: number, one: string, other: string, isHeading = false) =>
    [side(one, 1, row), side(other, 2, row)].map((each) => ({ ...each, ...(isHeading && { heading: true }) }));
  const before: Published = {
    kind: 'docx',
    passages: [...both(1, '1. Бөлім', '1. Раздел', true), ...both(2, 'бірінші абзац', 'первый абзац')],
  };
  const inCell = { ...side('вписано сюда', 2, 3), lang: 'kk' as const };
  const found = { ...before, passages: [...before.passages, inCell, { text: 'ниже', lang: 'kk' as const }] };
  expect(comparePublished(before, found)).toMatchObject([
    { kind: 'added', at: { lang: 'ru', heading: '1. Раздел' } },
    { kind: 'added', at: { heading: '1. Раздел' } },
  ]);
});

const heading = { text: '1. Бөлім:', heading: true, lang: 'kk' } as const;
const words = (text: string): Passage => ({ text, lang: 'kk' });
const report = (...passages: readonly (Passage | string)[]): Published => ({
  kind: 'docx',
  passages: [heading, ...passages.map((passage) => (typeof passage === 'string' ? words(passage) : passage))],
});
const table = (...rows: readonly (readonly string[])[]): readonly Passage[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [{ ...words(text), cell: { table: 1, row: row + 1, column: column + 1 } }],
    ),
  );

test('a number is named with what it was, what it is and by how much', () => {
  const [before, after] = ['Барлығы 12 345 қызмет, 7-95-24', 'Барлығы 12 355 қызмет, 7-95-25'];
  expect(comparePublished(report('Бір сөз', before), report('Бір сөз', after))).toEqual([
    {
      kind: 'changed',
      at: { heading: '1. Бөлім:', lang: 'kk', paragraph: 2 },
      expected: before,
      found: after,
      numbers: [
        { expected: '12 345', found: '12 355', difference: 10 },
        { expected: '7-95-24', found: '7-95-25' },
      ],
    },
  ]);
});

test.each([
  ['kinds of spaces', '№\u00a07 мектеп', '№ 7  мектеп'],
  ['kinds of hyphens', '7\u201195', '7-95'],
  ['breaks of lines', 'бір\nекі', 'бір екі'],
  ['composed letters', 'й', 'и\u0306'],
])('%s are no difference', (_, one, other) => {
  expect(comparePublished(report(one), report(other))).toEqual([]);
});

test('a number that a program sets is read as one that was written', () => {
  expect(comparePublished(report('1. Бірінші'), report({ ...words('Бірінші'), marker: '1.' }))).toEqual([]);
});

test('paragraphs are added, removed and moved', () => {
  const before = report('алма ағашы', 'бидай даласы', 'күн шуағы', 'тау бөктері');
  const after = report('тау бөктері', 'алма ағашы', 'күн шуағы', 'жаңа 5 абзац');
  expect(comparePublished(before, after)).toMatchObject([
    { kind: 'moved', found: 'тау бөктері', numbers: [] },
    { kind: 'removed', expected: 'бидай даласы', at: { paragraph: 2 } },
    { kind: 'added', found: 'жаңа 5 абзац', at: { paragraph: 4 }, numbers: [{ found: '5' }] },
  ]);
});

const rows = [
  ['№', 'Атауы', 'Саны'],
  ['1', 'Қабылдау', '25'],
  ['2', 'Ауыстыру', ''],
  ['3', 'Беру', '4'],
] as const;

test('a cell is named by its row and its column', () => {
  const changed = [rows[0], ['1', 'Қабылдау', '35'], ['2', 'Ауыстыру', '7'], rows[3]];
  const at = { heading: '1. Бөлім:', lang: 'kk', table: 1, column: 3, columnName: 'Саны' };
  expect(comparePublished(report(...table(...rows)), report(...table(...changed)))).toEqual([
    {
      kind: 'changed',
      at: { ...at, row: 2, rowName: 'Қабылдау' },
      expected: '25',
      found: '35',
      numbers: [{ expected: '25', found: '35', difference: 10 }],
    },
    { kind: 'changed', at: { ...at, row: 3, rowName: 'Ауыстыру' }, found: '7', numbers: [{ found: '7' }] },
  ]);
});

test('a row is added or removed whole, and those below it are the same', () => {
  const fewer = [rows[0], rows[1], rows[3]];
  expect(comparePublished(report(...table(...rows)), report(...table(...fewer)))).toMatchObject([
    { kind: 'removed', at: { table: 1, row: 3, rowName: 'Ауыстыру' }, expected: '2 | Ауыстыру' },
  ]);
  expect(comparePublished(report(...table(...fewer)), report(...table(...rows)))).toMatchObject([
    { kind: 'added', at: { table: 1, row: 3 }, found: '2 | Ауыстыру' },
  ]);
});

test('what is filled in at the signature is told apart, and only what was left free there', () => {
  const place = (name: string) => table(['Директор', '', name]);
  const before = report('мәтін', ...place(''), 'Қосымша');
  const signed = report('мәтін', ...place('А. Үлгі'), '2026 жылғы 5 қаңтар', 'Қосымша');
  expect(comparePublished(before, signed, ['Директор']).map(({ kind }) => kind)).toEqual(['signed', 'signed']);
  expect(comparePublished(before, signed).map(({ kind }) => kind)).toEqual(['changed', 'added']);
  const other = report('мәтін', ...place('Б. Басқа'), 'Қосымша');
  expect(comparePublished(report('мәтін', ...place('А. Үлгі'), 'Қосымша'), other, ['Директор'])).toMatchObject([
    { kind: 'changed', expected: 'А. Үлгі', found: 'Б. Басқа' },
  ]);
});

test('reports with nothing in common are compared in time', () => {
  const long = (word: string) => report(...Array.from({ length: 5000 }, (_, index) => `${word} ${index % 7}`));
  const differences = comparePublished(long('бір'), long('екі'));
  expect(differences).toHaveLength(10_000);
});
