import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createScanner } from '../../src/ooxml/scan.ts';

const xml = strFromU8(unzipSync(readFileSync('samples/school.docx'))['word/document.xml'] ?? new Uint8Array());

function scan(pieces: readonly string[]): { wrong: string | undefined; names: readonly string[] } {
  const names: string[] = [];
  const scanner = createScanner([{ wants: () => true, open: ({ name }) => names.push(name) }]);
  for (const [index, piece] of pieces.entries()) {
    const wrong = scanner.push(piece, index === pieces.length - 1);
    if (wrong) return { wrong, names };
  }
  return { wrong: undefined, names };
}

test('a part is read alike, wherever it is cut into pieces', () => {
  const whole = scan([xml]);
  expect(whole.wrong).toBeUndefined();
  expect(whole.names.length).toBeGreaterThan(1000);
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { minLength: 1, maxLength: 8 }), (cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), xml.length];
      expect(scan(edges.slice(1).map((edge, index) => xml.slice(edges[index], edge)))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test.each([
  '<a/>',
  '\uFEFF<?xml version="1.0"?>\n<!-- <b> & --><a x=\'1>2\' y = "&#x41;"><![CDATA[<&>]]><b></b ></a >\n',
  '<a xmlns:n="u"><n:b n:c="1"/></a>',
])('%j is well-formed, cut anywhere', (text) => {
  for (let at = 0; at <= text.length; at++) {
    expect(scan([text.slice(0, at), text.slice(at)]).wrong, String(at)).toBeUndefined();
  }
});

test.each([
  '',
  'a',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>b',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="1"/>',
  '<a>&b;</a>',
  '<a b="&"/>',
  '<a>\u0001</a>',
  '<n:a/>',
  '<a><n:b xmlns:n="u"/><n:b/></a>',
  '<!DOCTYPE a><a/>',
  '<?xml version=1.0?><a/>',
  '<a/><?xml version="1.0"?>',
  '<![CDATA[ ]]><a/>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
])('%j is not well-formed', (text) => {
  expect(scan([text]).wrong).toBeTypeOf('string');
  expect(scan([...text, '']).wrong).toBeTypeOf('string');
});
