import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visitor } from '../../../src/ooxml/element.ts';
import { createScanner } from '../../../src/ooxml/scan.ts';
import { plainParagraphs } from '../../../src/ooxml/word/paragraphs.ts';

const LANGUAGE = '<w:lang w:val="kk-KZ" w:eastAsia="kk-KZ" w:bidi="kk-KZ"/>';
const PARAGRAPHS = [
  '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',
  `<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${LANGUAGE}</w:rPr><w:t xml:space="preserve">А &amp; Б </w:t><w:noBreakHyphen/><w:t>дан</w:t></w:r><w:r><w:rPr><w:noProof/>${LANGUAGE}</w:rPr><w:t>a.kz</w:t></w:r></w:p>`,
  `<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:rPr>${LANGUAGE}</w:rPr><w:t>1</w:t></w:r></w:p>`,
];
const BODY = `<w:document xmlns:w="urn:w"><w:body>${PARAGRAPHS.join('')}</w:body></w:document>`;

function read(text: string, visitors: readonly Visitor[] = []) {
  const met: string[] = [];
  const watcher: Visitor = { wants: () => true, open: ({ name }) => met.push(name) };
  return { wrong: createScanner([...visitors, watcher]).push(text, true), met };
}

test('paragraphs as we write them are taken whole', () => {
  expect(read(BODY, [plainParagraphs])).toEqual({ wrong: undefined, met: ['w:document', 'w:body'] });
  expect(read(BODY).met).toContain('w:noBreakHyphen');
});

test('whatever is damaged in them is found as it is tag by tag', () => {
  const sign = fc.constantFrom(
    '',
    '<',
    '>',
    '&',
    '"',
    '/',
    ' ',
    'w',
    '\u0000',
    '&nbsp;',
    '<w:r>',
    '</w:p>',
    'w:val="a" ',
  );
  fc.assert(
    fc.property(fc.nat(BODY.length - 1), sign, fc.boolean(), (at, put, replaces) => {
      const damaged = BODY.slice(0, at) + put + BODY.slice(at + Number(replaces));
      expect(read(damaged, [plainParagraphs]).wrong === undefined).toBe(read(damaged).wrong === undefined);
    }),
    { numRuns: 2000 },
  );
});

test('a long text that is torn is given up at once', () => {
  const torn = BODY.replace('дан', 'a &amp; '.repeat(50_000)).replace(
    '</w:r></w:p><w:p>',
    '</w:r><w:drawing/></w:p><w:p>',
  );
  expect(read(torn, [plainParagraphs]).wrong).toBeUndefined();
});
