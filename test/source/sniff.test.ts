import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isLockFile, sniffKind } from '../../src/source/sniff.ts';
import { bytesOf, workbookOf } from './forms.ts';

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const xlsx = bytesOf(workbookOf());

/** An OLE file with directory entries of these names, as Office lays them out. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    const start = 512 + 128 * index;
    for (let i = 0; i < name.length; i++) bytes[start + 2 * i] = name.charCodeAt(i);
    bytes[start + 64] = 2 * name.length + 2;
    bytes[start + 66] = index === 0 ? 5 : 2;
  }
  return bytes;
}

test.each([
  ['xlsx', xlsx],
  ['xlsb', bytesOf(workbookOf(), 'xlsb')],
  ['xls', bytesOf(workbookOf(), 'xls')],
  ['ods', bytesOf(workbookOf(), 'ods')],
  ['broken', xlsx.subarray(0, xlsx.length - 200)],
  ['docx', zip('[Content_Types].xml', 'word/document.xml', 'word/embeddings/book.xlsx')],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['zip', zip('report.xlsx')],
  ['zip', zip('report.xlsx').subarray(0, 40)],
  [
    'odt',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('x'),
      'META-INF/manifest.xml': strToU8('x'),
    }),
  ],
  ['encrypted', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['doc', ole('Root Entry', '1Table', 'WordDocument')],
  ['xls', ole('Root Entry', 'Workbook', 'WordDocument')],
  ['binary', ole('Root Entry', 'PowerPoint Document')],
  ['pdf', strToU8('%PDF-1.7\n')],
  ['rtf', strToU8('{\\rtf1\\ansi}')],
  ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['html', strToU8('\ufeff \r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
  ['html', strToU8('<!DOCTYPE html><body>')],
  ['html', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related')],
  ['xml', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')],
  ['csv', strToU8('Қызмет;Барлығы\nАуыстыру;39\nҚабылдау;1\n')],
  ['csv', strToU8('a,b\n1,2\n')],
  ['empty', new Uint8Array()],
  ['binary', Uint8Array.of(1, 2, 3, 0, 0)],
  ['text', strToU8('provider:\n  name: Школа; лицей\n  phone: 1; 2\n')],
  ['text', strToU8('# «a; b»\nservices: []\n')],
  ['text', strToU8('{"a": 1, "b": 2}')],
  ['text', strToU8('Просто текст.\nИ еще, строка.\nИ еще.\n')],
  ['text', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0)],
  ['text', Uint8Array.of(0xea, 0xeb, 0xfe, 0xf7, 0x3a, 0x20, 0x31)],
])('%s (case %#)', (kind, bytes) => {
  expect(sniffKind(bytes)).toBe(kind);
});

test('lock files are known by name', () => {
  expect(['~$есеп.xlsx', 'C:\\docs\\~$есеп.xlsx', '/a/.~lock.есеп.ods#'].map(isLockFile)).toEqual([true, true, true]);
  expect(['есеп.xlsx', '~/есеп.xlsx', '/a/~$b/есеп.xlsx'].map(isLockFile)).toEqual([false, false, false]);
});
