import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readCharacters } from '../../src/letterhead/cmap.ts';
import { judgeFont } from '../../src/letterhead/fonts.ts';
import { parseLetterhead } from '../../src/letterhead/parse.ts';
import { houseDocument, relation, relationships, STYLES } from './house.ts';

const KAZAKH = 'әғқңөұүһі';
const ALL = [...KAZAKH, ...KAZAKH.toUpperCase()];

test.each([
  ['Times New Roman', 'fits'],
  ['  arial ', 'fits'],
  ['Wingdings', 'fits'],
  ['Liberation Serif', 'lacks'],
  ['KZ Times New Roman', 'lacks'],
  ['Times_KZ', 'lacks'],
  ['Algerian', 'lacks'],
  ['Kazimir', 'unknown'],
])('%s: %s', (name, kind) => expect(judgeFont(name, new Map()).kind).toBe(kind));

test.each([4, 12] as const)('a table of characters of format %i tells what a font can draw', (format) => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 32, max: 0xfff0 }), { minLength: 1, maxLength: 40 }), (codes) => {
      const has = readCharacters(fontOf(codes, format));
      for (const code of [...codes, ...codes.map((each) => each + 1)]) expect(has?.(code)).toBe(codes.includes(code));
    }),
  );
});

test('a font that was cut short, or is none, tells nothing and does not throw', () => {
  const font = fontOf([0x41, 0x4d9], 4);
  for (let length = 0; length < font.length; length++) {
    const has = readCharacters(font.subarray(0, length));
    expect(() => has?.(0x4d9)).not.toThrow();
  }
  expect(readCharacters(strToU8('no font at all, only words'))).toBeUndefined();
});

test('a font that the document carries is asked itself', () => {
  const codes = (letters: readonly string[]) => letters.map((letter) => letter.codePointAt(0) ?? 0);
  const found = (letters: readonly string[], more = '') => {
    const key = '{00112233-4455-6677-8899-AABBCCDDEEFF}';
    const embedded = `<w:embedRegular r:id="rId1" w:fontKey="${key}"${more}/>`;
    const table = `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:font w:name="Akzhar">${embedded}</w:font></w:fonts>`;
    const bytes = houseDocument({
      styles: STYLES.replace(/<w:rFonts [^>]*\/>/, '<w:rFonts w:ascii="Akzhar" w:hAnsi="Akzhar"/>'),
      parts: {
        'word/fontTable.xml': table,
        'word/_rels/fontTable.xml.rels': relationships(relation('rId1', 'font', 'fonts/font1.odttf')),
        'word/fonts/font1.odttf': cover(fontOf(codes(letters), 4)),
      },
    });
    return parseLetterhead('house.docx', bytes).errors.map(({ check, values }) => [check, values?.letters]);
  };
  expect(found(ALL)).toEqual([]);
  expect(found(ALL.filter((letter) => letter !== 'Ұ' && letter !== 'і'))).toEqual([['letterhead/font', 'ұ і']]);
  // What holds the letters of the house's document only says nothing of the others.
  expect(found([], ' w:subsetted="1"')).toEqual([['letterhead/font-unknown', undefined]]);
});

/** A font of nothing but a table of characters. */
function fontOf(codes: readonly number[], format: 4 | 12): Uint8Array {
  const sorted = codes.toSorted((a, b) => a - b);
  const table = format === 4 ? segments(sorted) : groups(sorted);
  const head = [...long(0x10000), ...short(1), ...short(0), ...short(0), ...short(0)];
  const entry = [...strToU8('cmap'), ...long(0), ...long(28), ...long(12 + table.length)];
  return Uint8Array.from([
    ...head,
    ...entry,
    ...short(0),
    ...short(1),
    ...short(3),
    ...short(format === 4 ? 1 : 10),
    ...long(12),
    ...table,
  ]);
}

function segments(codes: readonly number[]): number[] {
  const all = [...codes, 0xffff];
  const deltas = all.map((code, index) => (code === 0xffff ? 1 : index + 1 - code) & 0xffff);
  const lists = [all, [0], all, deltas, all.map(() => 0)].flat().flatMap(short);
  return [...short(4), ...short(14 + lists.length), ...short(0), ...short(all.length * 2), 0, 0, 0, 0, 0, 0, ...lists];
}

function groups(codes: readonly number[]): number[] {
  const all = codes.flatMap((code, index) => [...long(code), ...long(code), ...long(index + 1)]);
  return [...short(12), ...short(0), ...long(16 + all.length), ...long(0), ...long(codes.length), ...all];
}

function cover(font: Uint8Array): Uint8Array {
  const key = [0xff, 0xee, 0xdd, 0xcc, 0xbb, 0xaa, 0x99, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11, 0x00];
  return font.map((byte, index) => (index < 32 ? byte ^ (key[index % 16] ?? 0) : byte));
}

function short(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function long(value: number): number[] {
  return [...short(Math.floor(value / 0x10000)), ...short(value & 0xffff)];
}
