import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { makeDocx, makeOdt } from './packages.ts';

/** Far more than the files take, far less than they took before each of these was met. */
const SOON = 10_000;

const bytes = (text: string) => Buffer.from(text);
const page = (body: string) => bytes(`<!DOCTYPE html><html><body>${body}</body></html>`);
const numbered =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>а</w:t></w:r></w:p>';
const levels = (...at: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="0">${at.map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

test.each<[string, string, () => Uint8Array, readonly string[] | undefined]>([
  [
    'blanks without end',
    'docx',
    () => makeDocx(`<w:p><w:r><w:t>а${' '.repeat(500_000)}б</w:t></w:r></w:p>`),
    undefined,
  ],
  [
    'levels that no list has',
    'docx',
    () => makeDocx(numbered, { numbering: levels('0', '99999999', '-1', 'x') }),
    ['(1.) а'],
  ],
  ['elements called like what objects have', 'docx', () => makeDocx('<w:p><w:r><constructor/></w:r></w:p>'), []],
  ['fewer than no spaces', 'odt', () => makeOdt('<text:p>а<text:s text:c="-1"/>б</text:p>'), ['аб']],
  ['spaces without end', 'odt', () => makeOdt(`<text:p>а${'<text:s text:c="1000"/>'.repeat(600_000)}</text:p>`), ['а']],
  ['a paragraph of many pieces', 'html', () => page(`<p>${'<b> а</b>'.repeat(100_000)}</p>`), undefined],
  [
    'cells that reach far',
    'html',
    () => page(`<table>${`<tr>${'<td rowspan="1000" colspan="1000">а</td>'.repeat(30)}</tr>`.repeat(100)}</table>`),
    undefined,
  ],
  ['a tab before every line', 'txt', () => bytes('\tа\n'.repeat(100_000)), undefined],
])('%s are read in time', { timeout: SOON }, async (_, ending, make, expected) => {
  const lines = await outline(make(), `report.${ending}`);
  if (expected) expect(lines).toEqual(expected);
  else expect(lines.length).toBeGreaterThan(0);
});
