import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../../src/ooxml/fault.ts';
import { inspectPackage } from '../../src/ooxml/inspect.ts';

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(docx|xlsx)$/.test(name) && !/\/forms\//.test(name.replaceAll('\\', '/')))
  // One was written by hand, as it were.
  .filter((name) => name !== 'published-as-it-was.docx')
  .map((name) => join('samples', name));

type Parts = Record<string, Uint8Array>;
const partsOf = (file: string): Parts => unzipSync(readFileSync(file));
const [document, book] = [partsOf('samples/school.docx'), partsOf('samples/district/result/consolidated.xlsx')];

/** The package with a part edited, added (from nothing) or taken away (to nothing). */
function edited(parts: Parts, path: string, edit: (text: string) => string | undefined): Uint8Array {
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = edit(before);
  expect(after).not.toBe(before);
  const { [path]: _, ...others } = parts;
  return zipSync(after === undefined ? others : { ...others, [path]: strToU8(after) }, { level: 1 });
}

const kindsOf = (bytes: Uint8Array): FaultKind[] => [...new Set(inspectPackage(bytes).map(({ kind }) => kind))];

test('nothing is wrong with the samples', () => {
  expect(samples.length).toBeGreaterThan(7);
  for (const file of samples) expect(inspectPackage(readFileSync(file)), file).toEqual([]);
});

const BODY = 'word/document.xml';
const SHEET = 'xl/worksheets/sheet2.xml';

describe.each<[FaultKind, string, (text: string) => string | undefined]>([
  ['not-well-formed', BODY, (text) => text.replace('</w:p>', '')],
  ['not-well-formed', BODY, (text) => text.replace('<w:t ', '<w:t a="1" a="2" ')],
  ['not-well-formed', BODY, (text) => text.replace('<w:body>', '<w:body>&nbsp;')],
  ['not-well-formed', BODY, (text) => text.replace('<w:body>', '<w:body>\u0007')],
  ['not-well-formed', BODY, (text) => text.replace('<w:body>', '<w:body><none:p/>')],
  ['not-well-formed', BODY, (text) => `${text}<w:document/>`],
  ['not-well-formed', 'docProps/core.xml', () => '<?xml version="1.0"?>'],
  ['not-well-formed', 'docProps/core.xml', () => '<!DOCTYPE a><a/>'],
  ['no-content-type', 'word/picture.tiff', () => 'II*'],
  ['duplicate-content-type', '[Content_Types].xml', (text) => text.replace(/<Default [^>]*>/, '$&$&')],
  ['missing-part', 'word/styles.xml', () => undefined],
  ['missing-part', 'word/_rels/document.xml.rels', (text) => text.replace('styles.xml', 'stile.xml')],
  ['duplicate-relation', 'word/_rels/document.xml.rels', (text) => text.replace(/<Relationship [^>]*>/, '$&$&')],
  ['unknown-relation', BODY, (text) => text.replace(/(?<=footerReference [^>]*r:id=")\w+/, 'rId99')],
  [
    'duplicate-id',
    BODY,
    (text) => text.replace('</w:p>', `${'<w:bookmarkStart w:id="1" w:name="a"/>'.repeat(2)}</w:p>`),
  ],
  ['duplicate-id', 'word/styles.xml', (text) => text.replace('"Heading2"', '"Heading1"')],
  ['cell-without-paragraph', BODY, (text) => text.replace(/<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/s, '</w:tc>')],
  ['table-widths', BODY, (text) => text.replace(/(?<=<w:gridCol w:w=")\d+/, '1')],
  ['table-widths', BODY, (text) => text.replace(/(?<=<w:tblW w:type="dxa" w:w=")\d+/, '1')],
  ['table-widths', BODY, (text) => text.replace(/(?<=<w:tcW w:type="dxa" w:w=")\d+/, '1')],
  ['table-widths', BODY, (text) => text.replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, '')],
  ['field', 'word/footer1.xml', (text) => text.replace('w:fldCharType="end"', 'w:fldCharType="separate"')],
  ['asks-for-update', 'word/footer1.xml', (text) => text.replace('<w:fldChar ', '<w:fldChar w:dirty="true" ')],
  ['asks-for-update', 'word/settings.xml', (text) => text.replace('<w:compat>', '<w:updateFields/>$&')],
])('%s in a document', (kind, path, edit) => {
  test('is found', () => expect(kindsOf(edited(document, path, edit))).toContain(kind));
});

describe.each<[FaultKind, string, (text: string) => string | undefined]>([
  ['duplicate-id', 'xl/workbook.xml', (text) => text.replace(/sheetId="2"/, 'sheetId="1"')],
  ['sheet-name', 'xl/workbook.xml', (text) => text.replace(/(?<=<sheet [^>]*name=")/, 'a/b')],
  ['element-order', SHEET, (text) => text.replace(/<sheetData>/, '<pageMargins/><sheetData>')],
  ['cell-order', SHEET, (text) => text.replace(/<row r="2"/, '<row r="1"')],
  ['cell-order', SHEET, (text) => text.replace(/(<c r=")(\w+)(".*?<c r=")\w+/s, '$1$2$3$2')],
  ['unknown-relation', 'xl/workbook.xml', (text) => text.replace(/(?<=<sheet [^>]*r:id=")\w+/, 'rId99')],
])('%s in a workbook', (kind, path, edit) => {
  test('is found', () => expect(kindsOf(edited(book, path, edit))).toContain(kind));
});

test('a zip that is cut short, or holds a name twice, is found', () => {
  const whole = readFileSync('samples/school.docx');
  expect(kindsOf(whole.subarray(0, whole.length - 100))).toEqual(['unreadable-zip']);
  expect(kindsOf(new Uint8Array())).toEqual(['unreadable-zip']);
  const twice = Buffer.from(zipSync({ 'word/a1.xml': strToU8('<a/>'), 'word/a2.xml': strToU8('<a/>') }));
  for (let at = twice.indexOf('a2.xml'); at >= 0; at = twice.indexOf('a2.xml', at + 1)) twice.write('a1.xml', at);
  expect(kindsOf(twice)).toContain('duplicate-entry');
});

test('tables of a workbook have ids, names and columns of their own', () => {
  const types = strFromU8(book['[Content_Types].xml'] ?? new Uint8Array());
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
  const override = (number: number) => `<Override PartName="/xl/tables/table${number}.xml" ContentType="${type}"/>`;
  const table = (id: number, name: string, second = 'Саны') =>
    strToU8(
      `<table id="${id}" displayName="${name}"><tableColumn name="Атауы"/><tableColumn name="${second}"/></table>`,
    );
  const detailsOf = (first: Uint8Array, second: Uint8Array) =>
    inspectPackage(
      zipSync({
        ...book,
        '[Content_Types].xml': strToU8(types.replace('</Types>', `${override(1)}${override(2)}</Types>`)),
        'xl/tables/table1.xml': first,
        'xl/tables/table2.xml': second,
      }),
    ).map(({ detail }) => detail);
  expect(detailsOf(table(1, 'Қызметтер'), table(2, 'Шағымдар'))).toEqual([]);
  expect(detailsOf(table(1, 'Қызметтер'), table(1, 'ҚЫЗМЕТТЕР'))).toEqual(['table id 1', 'name қызметтер']);
  expect(detailsOf(table(1, 'Екі сөз'), table(2, 'Шағымдар', 'атауы'))).toEqual(['Екі сөз', 'column атауы']);
});

test('bytes that are not UTF-8 are found', () => {
  const bytes = zipSync({ ...document, 'docProps/core.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0x2f, 0x3e]) });
  expect(kindsOf(bytes)).toContain('not-utf8');
});

test('a fault inside the workbook of a chart is found', () => {
  const inner = edited(book, 'xl/workbook.xml', (text) => text.replace('</workbook>', ''));
  const bytes = zipSync({ ...document, 'word/embeddings/chart1.xlsx': inner });
  expect(inspectPackage(bytes)).toContainEqual(
    expect.objectContaining({ part: 'word/embeddings/chart1.xlsx/xl/workbook.xml', kind: 'not-well-formed' }),
  );
});

test('a sign lost anywhere from a tag is found', () => {
  const text = strFromU8(document[BODY] ?? new Uint8Array());
  const signs = [...text.matchAll(/[<>]|(?<==)"/g)].map(({ index }) => index).slice(1);
  fc.assert(
    fc.property(fc.constantFrom(...signs), (at) => {
      expect(kindsOf(edited(document, BODY, () => text.slice(0, at) + text.slice(at + 1)))).toEqual([
        'not-well-formed',
      ]);
    }),
    { numRuns: 40 },
  );
});
