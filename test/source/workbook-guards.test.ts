import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MAX_CELLS, MAX_UNZIPPED_BYTES } from '../../src/source/limits.ts';
import { readBytes } from '../../src/source/read.ts';
import { bytesOf, formCell, options, workbookOf } from './forms.ts';

const book = () => workbookOf({ Мәліметтер: { period: 2026 } });

/** Rewrites one part of a workbook, as somebody with bad intentions or a bad program would. */
function patch(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[part] = strToU8(change(strFromU8(files[part] as Uint8Array)));
  return zipSync(files);
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const read = (bytes: Uint8Array) => readBytes('f', bytes, options);
const checks = async (bytes: Uint8Array) =>
  (await read(bytes)).errors.map(({ check, values }) => [check, values?.limit]);

test('a zip bomb', async () => {
  const files = unzipSync(bytesOf(book()));
  files['xl/worksheets/sheet9.xml'] = new Uint8Array(MAX_UNZIPPED_BYTES);
  expect(await checks(zipSync(files, { level: 1 }))).toEqual([['file/zip-bomb', MAX_UNZIPPED_BYTES]]);
});

test('pictures are not unpacked', async () => {
  const files = unzipSync(bytesOf(book()));
  files['xl/media/image1.xml'] = strToU8('<x/>');
  const bytes = zipSync(files);
  // A way of packing that nobody knows: a workbook with such a sheet would be unreadable.
  const view = new DataView(bytes.buffer);
  const name = strFromU8(bytes, true).lastIndexOf('xl/media/image1.xml');
  view.setUint16(name - 46 + 10, 99, true);
  expect((await read(bytes)).data).toEqual({ period: 2026 });
});

test('links, widths and formulas over whole sheets are taken out before the parser walks them', async () => {
  const bytes = patch(bytesOf(book()), sheet1, (xml) =>
    xml
      .replace(
        '<sheetData>',
        `<cols>${'<col min="1" max="99999999999" width="9" hidden="1"/>'.repeat(9)}</cols><sheetData>`,
      )
      .replace('</worksheet>', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks></worksheet>')
      .replace('<c r="A1"', '<c r="XFD1048576"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="A1"'),
  );
  const source = await read(bytes);
  expect(source.errors).toEqual([]);
  expect(source.data).toEqual({ period: 2026 });
  expect(source.excerpt({ file: 'f', sheet: 'Мәліметтер – Сведения', cell: 'XFD1048576' })).toBe('1');
});

test('widths that are as they should be still hide columns', async () => {
  const bytes = patch(bytesOf(book()), sheet1, (xml) =>
    xml.replace('<sheetData>', '<cols><col min="2" max="16384" width="9" hidden="1"/></cols><sheetData>'),
  );
  expect((await read(bytes)).errors).toMatchObject([{ check: 'cells/hidden-column', values: { column: 'B' } }]);
});

test('more cells than any form has', async () => {
  const filled = '<c><v>1</v></c>'.repeat(1000);
  const many = (rows: number, cells: string) =>
    patch(bytesOf(book()), 'xl/worksheets/sheet2.xml', () => {
      return `<worksheet><sheetData>${`<row>${cells}</row>`.repeat(rows)}</sheetData></worksheet>`;
    });
  expect(await checks(many(MAX_CELLS / 1000 + 1, filled))).toEqual([['file/too-many-cells', MAX_CELLS]]);
  const shared = `<c r="A1"><f t="shared" ref="A1:A9" si="0">${'A1+'.repeat(100_000)}1</f></c>`;
  const follower = '<c r="A2"><f t="shared" si="0"/></c>';
  expect(await checks(many(1, shared + follower.repeat(1000)))).toEqual([['file/too-many-cells', MAX_CELLS]]);
});

test('a million cells with borders and nothing else do not count', async () => {
  const row = `<row>${Array.from({ length: 26 }, (_, i) => `<c r="${String.fromCharCode(65 + i)}5" s="0"/>`).join('')}</row>`;
  const bytes = patch(bytesOf(book()), 'xl/worksheets/sheet7.xml', (xml) =>
    xml.replace('</sheetData>', `${row.repeat(40_000)}</sheetData>`),
  );
  expect((await read(bytes)).data).toEqual({ period: 2026 });
});

test('OpenDocument repeats cells: blank ones for nothing, filled ones within the limit', async () => {
  const repeat = (rows: string, cell: string) =>
    patch(bytesOf(book(), 'ods'), 'content.xml', (xml) =>
      xml.replace(
        '</table:table>',
        `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row></table:table>`,
      ),
    );
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  expect((await read(repeat('1048000', blank))).data).toEqual({ period: 2026 });
  const filled =
    '<table:table-cell table:formula="of:=1>0" table:number-columns-repeated="9999"><text:p>x</text:p></table:table-cell>';
  expect(await checks(repeat('1e5', filled))).toEqual([['file/too-many-cells', MAX_CELLS]]);
  const bare = '<table:table-cell table:number-columns-repeated="9999"></table:table-cell>';
  expect(await checks(repeat('1048000', bare))).toEqual([['file/too-many-cells', MAX_CELLS]]);
});

test('workbooks with a password', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  const ods = patch(bytesOf(book(), 'ods'), 'META-INF/manifest.xml', (xml) =>
    xml.replace('</manifest:manifest>', `${manifest}</manifest:manifest>`),
  );
  expect(await checks(ods)).toEqual([['file/encrypted', undefined]]);

  const container = XLSX.CFB.read(bytesOf(book(), 'xls'), { type: 'array' });
  const stream = XLSX.CFB.find(container, '/Workbook');
  const bof = 4 + (stream.content[2] | (stream.content[3] << 8));
  const filePass = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
  stream.content = [...stream.content.slice(0, bof), ...filePass, ...stream.content.slice(bof)];
  stream.size = stream.content.length;
  expect(await checks(new Uint8Array(XLSX.CFB.write(container, { type: 'array' })))).toEqual([
    ['file/encrypted', undefined],
  ]);
});

test('a link over a whole sheet of Excel 97 is taken out', async () => {
  const linked = workbookOf({ Мәліметтер: { period: 2026 } }, (sheets) => {
    const cell = sheets.Мәліметтер?.[formCell('Мәліметтер', 'period')] as XLSX.CellObject;
    cell.l = { Target: 'https://example.kz' };
  });
  const bytes = bytesOf(linked, 'xls');
  const view = new DataView(bytes.buffer);
  const records = Array.from(bytes.keys()).filter(
    (at) =>
      at + 12 < bytes.length &&
      view.getUint16(at, true) === 0x01b8 &&
      view.getUint16(at + 4, true) === view.getUint16(at + 6, true),
  );
  expect(records).toHaveLength(1);
  view.setUint16((records[0] as number) + 6, 0xffff, true);
  view.setUint16((records[0] as number) + 10, 0xffff, true);
  expect((await read(bytes)).data).toEqual({ period: 2026 });
}, 5000);
