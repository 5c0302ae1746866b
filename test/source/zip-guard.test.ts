import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listZipEntries } from '../../src/source/zip-directory.ts';
import { unzipParts } from '../../src/source/zip-guard.ts';
import { bytesOf, workbookOf } from './forms.ts';

const MB = 1024 * 1024;

function unzip(bytes: Uint8Array, limit?: number) {
  const entries = listZipEntries(bytes);
  return entries ? unzipParts(bytes, entries, () => true, limit) : 'no directory';
}

/** Writes another size for what the first entry unpacks to, in its own header and in the directory. */
function lieAboutSize(bytes: Uint8Array, size: number): Uint8Array {
  const liar = bytes.slice();
  const view = new DataView(liar.buffer);
  view.setUint32(22, size, true);
  for (let at = 0; at < liar.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return liar;
}

test('stored and deflated entries come out as they went in', () => {
  const long = strToU8('мектеп '.repeat(50_000));
  const parts = unzip(zipSync({ 'a/б.xml': long, stored: [strToU8('x'), { level: 0 }], empty: new Uint8Array() }));
  expect(parts).toBeInstanceOf(Map);
  const found = parts as ReadonlyMap<string, Uint8Array>;
  expect([...found.keys()]).toEqual(['a/б.xml', 'stored', 'empty']);
  expect(strFromU8(found.get('a/б.xml') as Uint8Array)).toBe('мектеп '.repeat(50_000));
  expect(strFromU8(found.get('stored') as Uint8Array)).toBe('x');
  expect(found.get('empty')).toHaveLength(0);
});

const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(101 * MB), { level: 9 }] });

test('a bomb is stopped, whatever size it declares', () => {
  expect(bomb.length).toBeLessThan(MB / 4);
  expect(unzip(bomb)).toBe('bomb');
  expect(unzip(lieAboutSize(bomb, 100))).toBe('bomb');
  expect(unzip(lieAboutSize(bomb, 0xffffffff))).toBe('bomb');
});

test('many small entries count together', () => {
  const zip = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}`, new Uint8Array(10_000)])));
  expect(unzip(zip, 199_999)).toBe('bomb');
  expect(unzip(zip, 200_000)).toBeInstanceOf(Map);
});

test('a lie about a small entry does not cut it', () => {
  const text = strToU8('x'.repeat(1000));
  const parts = unzip(lieAboutSize(zipSync({ a: text }), 10)) as ReadonlyMap<string, Uint8Array>;
  expect(parts.get('a')).toEqual(text);
});

test('what is cut, damaged or not there is broken', () => {
  const bytes = bytesOf(workbookOf());
  expect(unzip(bytes.subarray(0, 5000))).toBe('no directory');
  const damaged = bytes.slice();
  damaged.fill(0xff, 40, 400);
  expect(unzip(damaged)).toBe('broken');
  const shifted = bytes.slice();
  shifted.fill(0, 0, 4);
  expect(unzip(shifted)).toBe('broken');
});
