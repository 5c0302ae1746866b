import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readExcel } from '../../src/source/excel.ts';
import { bytesOf, type Content, options, workbookOf } from './forms.ts';

const content: Content = {
  Қызметтер: [
    { id: 'transfer', 'counts.provider': 5 },
    { id: 'admission', 'counts.provider': 6 },
    { id: 'admission', 'counts.provider': 7 },
  ],
};

/** The form as OpenDocument, with its XML changed to what LibreOffice writes. */
async function readOds(change: (xml: string) => string) {
  const files = unzipSync(bytesOf(workbookOf(content), 'ods'));
  const before = strFromU8(files['content.xml'] as Uint8Array);
  const after = change(before);
  expect(after).not.toBe(before);
  files['content.xml'] = strToU8(after);
  const source = await readExcel('f.ods', zipSync(files), options, 'ods');
  return {
    data: source.data,
    errors: source.errors.map(({ check, at, values }) => ({ check, cell: 'cell' in at ? at.cell : '', ...values })),
  };
}

/** Changes the XML of the sheet of services alone. */
const inServices = (change: (xml: string) => string) => (xml: string) =>
  xml.replace(/<table:table table:name="Қызметтер[\s\S]*?<\/table:table>/, change);

test.each(['<text:p/></table:table-cell>', '<text:p></text:p></table:table-cell>', '</table:table-cell>'])(
  'a formula whose result is an empty text is blank: %s',
  async (rest) => {
    const formula = 'table:formula="of:=IF(COUNT([.X4:.Y4])=0;&quot;&quot;;SUM([.X4:.Y4]))"';
    for (const type of ['', ' office:value-type="string" office:string-value=""']) {
      const { data, errors } = await readOds(
        inServices((xml) => {
          const at =
            xml.indexOf('<text:p>5</text:p></table:table-cell>') + '<text:p>5</text:p></table:table-cell>'.length;
          return `${xml.slice(0, at)}<table:table-cell ${formula}${type}>${rest}${xml.slice(at)}`;
        }),
      );
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ services: [{ counts: { provider: 5 } }, {}, {}] });
    }
  },
);

test('hidden rows and columns that hold data', async () => {
  const { errors } = await readOds(
    inServices((xml) =>
      xml
        .replace(/(<table:table [^>]*>)/, '$1<table:table-column table:number-columns-repeated="5"/>')
        .replace(
          'table:number-columns-repeated="5"/>',
          (tag) => `${tag}<table:table-column table:visibility="collapse"/>`,
        )
        .replace(/<table:table-row[^>]*>(?=(?:(?!<table:table-row)[\s\S])*admission)/, (tag) =>
          tag.replace('<table:table-row', '<table:table-row table:visibility="filter"'),
        ),
    ),
  );
  expect(errors).toEqual([
    { check: 'cells/hidden-column', cell: 'F4', column: 'F' },
    { check: 'cells/hidden-row', cell: 'A5', row: 5 },
  ]);
});

test('a run of hidden rows is counted as often as it is repeated', async () => {
  const { errors } = await readOds(
    inServices((xml) => {
      const rows = xml.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? [];
      const hide = (row = '', repeated = '') =>
        row.replace('<table:table-row', `<table:table-row table:visibility="collapse"${repeated}`);
      const [title = '', , , first = '', second = ''] = rows;
      const run = hide('<table:table-row><table:table-cell/></table:table-row>', ' table:number-rows-repeated="3"');
      return xml
        .replace(title, title + run)
        .replace(first, hide(first))
        .replace(second, `<!-- ${run} -->${second}`);
    }),
  );
  expect(errors).toEqual([{ check: 'cells/hidden-row', cell: 'A7', row: 7 }]);
});

test('a hidden sheet that holds data', async () => {
  const { errors } = await readOds((xml) =>
    xml
      .replace(
        '</office:automatic-styles>',
        '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
      )
      .replace(/<table:table table:name="Қызметтер[^>]*>/, (tag) =>
        tag.replace(/ table:style-name="[^"]*"/, '').replace(/>$/, ' table:style-name="away">'),
      ),
  );
  expect(errors).toEqual([{ check: 'cells/hidden-sheet', cell: 'A4', sheet: 'Қызметтер – Услуги' }]);
});

test('the parser keeps its remarks to itself', async () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { error } = console;
  await readOds((xml) =>
    xml.replace(
      '</office:automatic-styles>',
      '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/><style:map style:condition="value()&gt;0" style:apply-style-name="N0"/></number:number-style></office:automatic-styles>',
    ),
  );
  expect(spy).not.toHaveBeenCalled();
  expect(console.error).toBe(error);
  spy.mockRestore();
});
