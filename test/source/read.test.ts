import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_YAML_BYTES } from '../../src/source/limits.ts';
import { readBytes, readSource } from '../../src/source/read.ts';
import { bytesOf, options, workbookOf } from './forms.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esep-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

async function errorsOf(file: string) {
  const { data, errors } = await readSource(file, options);
  expect(data).toBeUndefined();
  return errors.map(({ check, at, values }) => {
    expect(at).toMatchObject({ file });
    return values ? [check, values] : [check];
  });
}

test('YAML, JSON and workbooks are read by their content, whatever their names', async () => {
  const yaml = await readSource(await write('a.xlsx', 'period: 2026\n'), options);
  expect(yaml).toMatchObject({ format: 'yaml', data: { period: 2026 }, errors: [] });
  const json = await readSource(await write('a.json', '\ufeff{"period": "2025-2026"}'), options);
  expect(json).toMatchObject({ format: 'yaml', data: { period: '2025-2026' }, errors: [] });
  const book = bytesOf(workbookOf({ Мәліметтер: { period: 2026 } }));
  const excel = await readSource(await write('a.yaml', book), options);
  expect(excel).toMatchObject({ format: 'excel', data: { period: 2026 }, errors: [] });
  expect(await readBytes('-', book, options)).toMatchObject({ file: '-', data: { period: 2026 } });
});

test('files that cannot be opened', async () => {
  expect(await errorsOf(join(folder, 'жоқ.xlsx'))).toEqual([['file/not-found']]);
  expect(await errorsOf(join(await write('file', 'x'), 'inner.yaml'))).toEqual([['file/not-found']]);
  expect(await errorsOf(join(folder, 'a\0b.yaml'))).toEqual([['file/not-found']]);
  expect(await errorsOf(join(folder, 'x'.repeat(3000)))).toEqual([['file/not-found']]);
  await mkdir(join(folder, 'folder.xlsx'));
  expect(await errorsOf(join(folder, 'folder.xlsx'))).toEqual([['file/is-folder']]);
  expect(await errorsOf(await write('~$есеп.xlsx', 'x'))).toEqual([['file/lock']]);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file of someone else', async () => {
  const file = await write('secret.yaml', 'a: 1');
  await chmod(file, 0o000);
  expect(await errorsOf(file)).toEqual([['file/no-access']]);
});

test.skipIf(process.platform === 'win32')('a device is no file', async () => {
  expect(await errorsOf('/dev/zero')).toEqual([['file/kind', { kind: 'special' }]]);
});

test('empty and too large files', async () => {
  expect(await errorsOf(await write('empty.xlsx', ''))).toEqual([['file/empty']]);
  expect(await errorsOf(await write('blank.yaml', ' \r\n\n'))).toEqual([['file/empty']]);
  expect(await errorsOf(await write('comments.yaml', '# тек ескертпе\n'))).toEqual([['file/empty']]);
  const size = MAX_FILE_BYTES + 1;
  expect(await errorsOf(await write('large.xlsx', new Uint8Array(size)))).toEqual([
    ['file/too-large', { limit: MAX_FILE_BYTES, size }],
  ]);
  const long = `a: ${'x'.repeat(MAX_YAML_BYTES)}`;
  expect(await errorsOf(await write('large.yaml', long))).toEqual([
    ['file/too-large', { limit: MAX_YAML_BYTES, size: long.length }],
  ]);
});

test('files of another kind are named', async () => {
  const docx = zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') });
  expect(await errorsOf(await write('есеп.xlsx', docx))).toEqual([['file/kind', { kind: 'docx' }]]);
  expect(await errorsOf(await write('export.xls', '<html><table><tr><td>1</td></tr></table></html>'))).toEqual([
    ['file/kind', { kind: 'html' }],
  ]);
  expect(await errorsOf(await write('1251.yaml', Uint8Array.of(0x61, 0x3a, 0x20, 0xd8, 0xea)))).toEqual([
    ['file/encoding'],
  ]);
});

test('a workbook cut short, or with nonsense inside, is unreadable', async () => {
  const bytes = bytesOf(workbookOf());
  expect(await errorsOf(await write('cut.xlsx', bytes.subarray(0, bytes.length / 2)))).toEqual([['file/unreadable']]);
  const hollow = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/x.xml': strToU8('<a/>') });
  expect(await errorsOf(await write('hollow.xlsx', hollow))).toEqual([['file/unreadable']]);
  const xls = bytesOf(workbookOf(), 'xls');
  expect(await errorsOf(await write('cut.xls', xls.subarray(0, 2000)))).toEqual([['file/unreadable']]);
});
