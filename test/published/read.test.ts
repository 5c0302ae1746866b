import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPublished } from '../../src/published/read.ts';
import { makeDocx, makeOdt, rewritePart } from './packages.ts';

const docx = makeDocx('<w:p><w:r><w:t>Есеп 291</w:t></w:r></w:p>');
const deep = '<w:p>'.repeat(100_000);

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'kind'],
  ['a workbook', readFileSync('samples/school.xlsx'), 'kind'],
  ['a document cut short', docx.subarray(0, docx.length - 40), 'broken'],
  ['a part cut short', rewritePart(docx, 'word/document.xml', (xml) => xml.slice(0, -30)), 'broken'],
  ['a part without text', rewritePart(docx, 'word/document.xml', () => '<w:document/>'), 'broken'],
  ['a part that is no text', rewritePart(makeOdt('а'), 'content.xml', () => '\u0000'), 'broken'],
  ['elements without end', makeDocx(deep), 'broken'],
  ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(60 << 20) }), 'bomb'],
  ['plain XML', strToU8('<?xml version="1.0"?><a/>'), 'kind'],
])('%s is told for what it is', async (_, bytes, fault) => {
  expect(await readPublished('report.docx', bytes)).toBe(fault);
});

test('a page that begins as nothing in particular is one by its name', async () => {
  const bytes = Buffer.from('<p>Есеп</p>');
  expect(await readPublished('report.html', bytes)).toMatchObject({ kind: 'html', passages: [{ text: 'Есеп' }] });
});

test('whatever is broken in a file, it is read or told to be broken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(docx.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = docx.slice();
      bytes[at] = byte;
      const read = await readPublished('report.docx', bytes);
      expect(typeof read === 'string' || Array.isArray(read.passages)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
