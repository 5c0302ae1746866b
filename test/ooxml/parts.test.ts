import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createDecoder, unpack } from '../../src/ooxml/parts.ts';
import { listZipEntries, type ZipEntry } from '../../src/source/zip-directory.ts';

const text = Array.from({ length: 40_000 }, (_, index) => `қызмет – ${(index * 7919) % 99_991}`).join('; ');
const bytes = zipSync({ 'a.xml': strToU8(text) });
const [entry] = listZipEntries(bytes) as readonly [ZipEntry];

test.each([
  ['whole', undefined],
  ['in pieces, where it is large', 1000],
])('a part is unpacked %s', (_, limit) => {
  const decode = createDecoder();
  const pieces: string[] = [];
  expect(unpack(bytes, entry, (piece, isLast) => pieces.push(decode(piece, isLast)), limit)).toBe(true);
  expect(pieces.join('')).toBe(text);
  expect(pieces.length > 1).toBe(limit !== undefined);
});

test('a part that is damaged or packed in another way is said so', () => {
  const damaged = Uint8Array.from(bytes).fill(0xff, entry.headerAt + 40, entry.headerAt + 60);
  for (const limit of [undefined, 1000]) expect(unpack(damaged, entry, () => {}, limit)).toBe(false);
  expect(unpack(bytes, { ...entry, method: 12 }, () => {})).toBe(false);
  expect(unpack(bytes.subarray(0, 100), entry, () => {})).toBe(false);
});
