import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Carried, MAX_PIECES, PIECE_LENGTH } from '../../../src/source/carried.ts';
import { findCarried } from '../../../src/source/carried-file.ts';
import { hashData } from '../../../src/source/carried-text.ts';
import { jsonText } from '../../../src/source/json-line.ts';
import { addCarried } from '../../../src/writers/docx/carried.ts';
import { cutCarried } from '../../../src/writers/docx/carried-pieces.ts';

function carriedOf(value: unknown, settings: Carried['settings'] = { layout: 'pages' }): Carried {
  const data = jsonText(value);
  return { data, sha256: hashData(data), settings };
}

/** A document of what carries the data and nothing else. */
function write(carried: Carried, keeps: (path: string) => boolean = () => true): Uint8Array {
  const parts = addCarried([['word/document.xml', '<w:document></w:document>']], carried);
  return zipSync(
    Object.fromEntries(parts.filter(([path]) => keeps(path)).map(([path, xml]) => [path, strToU8(String(xml))])),
  );
}

const words = fc.string({ unit: 'binary' });
const values = fc.dictionary(words, fc.oneof(words, fc.integer(), fc.array(words), fc.dictionary(words, words)));

test('whatever data and settings hold, they are read back, from either place', () => {
  fc.assert(
    fc.property(values, fc.dictionary(fc.string(), fc.string()), (value, settings) => {
      const carried = carriedOf(value, settings);
      for (const lost of ['nothing', 'docProps/custom.xml', 'customXml/item1.xml']) {
        expect(
          findCarried(
            write(carried, (path) => path !== lost),
            'docx',
          ),
        ).toEqual({ carried, isWhole: true });
      }
    }),
    { numRuns: 300 },
  );
});

test('the same data give the same parts', () => {
  const carried = carriedOf({ a: 'ә'.repeat(1000) });
  expect(addCarried([], carried)).toEqual(addCarried([], { ...carried }));
  expect(addCarried([], undefined)).toEqual([]);
});

test('pieces are no longer than Word keeps, and no more than a clerk would put up with', () => {
  const pieces = cutCarried(carriedOf(Array.from({ length: 300 }, (_, index) => hashData(String(index)))));
  expect(pieces.length).toBeGreaterThan(9);
  expect(pieces.every(([, text]) => text.length <= PIECE_LENGTH)).toBe(true);
  expect(pieces.map(([name]) => name)).toEqual(pieces.map(([name]) => name).toSorted());
  const many = carriedOf(Array.from({ length: 3000 }, (_, index) => hashData(String(index))));
  expect(cutCarried(many)).toEqual([]);
  expect(findCarried(write(many), 'docx')).toEqual({ carried: many, isWhole: true });
  expect(MAX_PIECES).toBeLessThan(100);
});
