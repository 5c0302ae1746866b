import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CARRIED_NAMESPACE, CARRIED_TYPE, PIECE_NAME } from '../../src/source/carried.ts';
import { hashData } from '../../src/source/carried-text.ts';
import { MAX_FILE_BYTES } from '../../src/source/limits.ts';
import { placeText } from '../../src/source/position.ts';
import { readBytes, readSource } from '../../src/source/read.ts';
import { packEntry, writeZip } from '../merge/zip-file.mjs';
import { options } from './forms.ts';

const FOLDER = 'test/source/carried';
const data = readFileSync(`${FOLDER}/data.json`, 'utf8');
const saved = unzipSync(readFileSync(`${FOLDER}/saved.docx`));
const XML = 'customXml/item1.xml';
const PIECES = 'docProps/custom.xml';

/** The document as LibreOffice saved it, with other parts or without some. */
function documentWith(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const whole = {
    ...saved,
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, text && strToU8(text)])),
  };
  return zipSync(Object.fromEntries(Object.entries(whole).flatMap(([name, part]) => (part ? [[name, part]] : []))));
}

const read = (bytes: Uint8Array | string, name = 'report.docx') =>
  readBytes(name, typeof bytes === 'string' ? strToU8(bytes) : bytes, options);

const partOf = (name: string) => strFromU8(saved[name] as Uint8Array);
const noData = (kind: string, why: string) => [
  { check: 'file/no-data', at: { file: `report.${kind}` }, values: { kind, why } },
];

// As LibreOffice 7.4 wrote them of a report that esep built of data.yaml: as .docx, as .odt, and that one as .docx again.
test.each(['saved.docx', 'saved.odt', 'saved-from-odt.docx'])(
  '%s, which LibreOffice saved, still holds its data',
  async (name) => {
    const file = `${FOLDER}/${name}`;
    const source = await readSource(file, options);
    const original = await readSource(`${FOLDER}/data.json`, options);
    expect(source.errors).toEqual([]);
    expect(source.data).toEqual(original.data);
    expect(source.carried).toEqual({
      data,
      sha256: hashData(data),
      settings: { layout: 'kk', draft: 'yes', templates: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  },
);

test('places and lines are those of the data inside', async () => {
  const source = await readSource(`${FOLDER}/saved.odt`, options);
  const at = source.positionOf(['services', 0, 'counts', 'electronic']);
  const line = data.split('\n').findIndex((text) => text.includes('"electronic"')) + 1;
  expect(at).toEqual({ file: `${FOLDER}/saved.odt`, sheet: 'data.json', cell: `${line}:23` });
  expect(placeText(at)).toBe(`${FOLDER}/saved.odt › data.json › ${line}:23`);
  expect(source.excerpt(at)).toBe('        "electronic": 9,');
});

test('the properties step in for an XML part that is lost', async () => {
  const lost = await read(documentWith({ [XML]: undefined }));
  expect(lost).toMatchObject({ errors: [], carried: { data } });
});

test('changed data are read, and said to be changed', async () => {
  const changed = partOf(XML).replace(': 39', ': 40');
  const source = await read(documentWith({ [XML]: changed, [PIECES]: undefined }));
  expect(source.errors).toEqual([{ check: 'file/data-changed', at: { file: 'report.docx' } }]);
  expect(source.data).toMatchObject({ declared: { total: 40 } });
});

test('another prefix, line ends and blanks are no change', async () => {
  const other = partOf(XML)
    .replace('<report xmlns=', '<e:report xmlns:e=')
    .replace('</report>', '</e:report>')
    .replace(/\n +/g, '\r\n\t');
  expect(await read(documentWith({ [XML]: other, [PIECES]: undefined }))).toMatchObject({
    errors: [],
    carried: { data },
  });
});

test('where nothing can be read, it is said why', async () => {
  const without = documentWith({ [XML]: undefined, [PIECES]: undefined });
  expect((await read(without)).errors).toEqual(noData('docx', 'none'));
  const newer = partOf(XML).replace(CARRIED_NAMESPACE, 'urn:esep:report:2');
  expect((await read(documentWith({ [XML]: newer, [PIECES]: undefined }))).errors).toEqual(noData('docx', 'newer'));
  const pieces = partOf(PIECES).replace(/<property[^>]*name="esep\.report\.1\.02".*?<\/property>/, '');
  expect((await read(documentWith({ [XML]: undefined, [PIECES]: pieces }))).errors).toEqual(noData('docx', 'broken'));
  const later = partOf(PIECES).replaceAll(PIECE_NAME, 'esep.report.2.');
  expect((await read(documentWith({ [XML]: undefined, [PIECES]: later }))).errors).toEqual(noData('docx', 'newer'));
});

test('parts of other programs are left alone', async () => {
  const sources = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
  const others = { 'customXml/item2.xml': sources, 'customXml/item3.xml': '<report xmlns="urn:other">1</report>' };
  expect((await read(documentWith(others))).errors).toEqual([]);
  expect((await read(documentWith({ ...others, [XML]: '<<<', [PIECES]: '' }))).errors).toEqual(noData('docx', 'none'));
});

test('under the name of a form a document is still of the wrong kind', async () => {
  const without = documentWith({ [XML]: undefined, [PIECES]: undefined });
  expect((await read(without, 'есеп.xlsx')).errors).toMatchObject([{ check: 'file/kind', values: { kind: 'docx' } }]);
  expect((await read(documentWith({}), 'есеп.xlsx')).errors).toEqual([]);
});

test('a part that unpacks to more than any report is not unpacked', async () => {
  const bomb = writeZip([
    ...Object.entries(saved).map(([name, bytes]) => packEntry(name, bytes)),
    packEntry('customXml/item9.xml', new Uint8Array(MAX_FILE_BYTES + 1)),
  ]);
  expect((await read(bomb)).errors).toMatchObject([{ check: 'file/zip-bomb' }]);
});

/** A page with the data as the writer of pages puts them there. */
function page(json: string, attributes = ''): string {
  const script = json.replaceAll('<', '\\u003c');
  const settings = JSON.stringify({ layout: 'columns' });
  return `<!doctype html><html lang="kk"><head><title>x</title></head><body><p>1 < 2</p>
<script>var a = "</p>";</script>
<script type="${CARRIED_TYPE}" data-sha256="${hashData(data)}" data-settings='${settings}'${attributes}>${script}</script></body></html>`;
}

test('a page holds its data', async () => {
  const source = await read(page(data), 'report.html');
  expect(source).toMatchObject({ errors: [], carried: { data, settings: { layout: 'columns' } } });
  expect(source.data).toMatchObject({ provider: { bin: '010540001235' } });
  const changed = await read(page(data.replace('"total": 39', '"total": 1')), 'report.html');
  expect(changed.errors).toMatchObject([{ check: 'file/data-changed' }]);
  expect((await read(page(data, ' data-version="2"'), 'report.html')).errors).toEqual(noData('html', 'newer'));
  expect((await read('<!doctype html><p>Есеп</p>', 'report.html')).errors).toEqual(noData('html', 'none'));
  expect((await read('<html><table/></html>', 'export.xls')).errors).toMatchObject([{ check: 'file/kind' }]);
});

test('places that differ leave nothing to go by, equal ones are no matter', async () => {
  const changed = partOf(XML).replace(': 39', ': 40');
  const other = partOf(XML)
    .replace(': 39', ': 41')
    .replace(/sha256="[^"]*"/, `sha256="${hashData(data.replace(': 39', ': 41'))}"`);
  const settings = partOf(XML).replace(/&quot;kk&quot;/, '&quot;ru&quot;');
  expect(settings).not.toBe(partOf(XML));
  const copy = { 'customXml/item2.xml': partOf(XML) };
  expect(await read(documentWith(copy))).toMatchObject({ errors: [], carried: { data } });
  const conflicts = [
    { [XML]: changed },
    { [XML]: other },
    { [XML]: other, 'customXml/item2.xml': partOf(XML), [PIECES]: undefined },
    { ...copy, [XML]: changed, [PIECES]: undefined },
    { [XML]: settings },
  ];
  for (const parts of conflicts) {
    expect((await read(documentWith(parts))).errors).toEqual([
      { check: 'file/data-changed', at: { file: 'report.docx' } },
    ]);
  }
});

test('a page with two sets of data has none to go by', async () => {
  const other = data.replace('"total": 39', '"total": 41');
  const script = (json: string) =>
    `<script type="${CARRIED_TYPE}" data-sha256="${hashData(json)}" data-settings='{"layout":"columns"}'>${json}</script>`;
  const errorsOf = async (...more: string[]) => (await read(page(data) + more.join(''), 'report.html')).errors;
  expect(await errorsOf(script(data))).toEqual([]);
  expect(await errorsOf(`<p>${CARRIED_TYPE}</p>`)).toEqual([]);
  expect(await errorsOf(script(data), script(other))).toMatchObject([{ check: 'file/data-changed' }]);
});
