import { expect, test } from 'vitest';
import { decodeText } from '../../src/source/text-decoding.ts';

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((c) => {
      const pair = [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8];
      return little ? pair : pair.reverse();
    }),
  );

test.each([
  ['UTF-8', new TextEncoder().encode('мектеп: №7')],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeffмектеп: №7')],
  ['UTF-16 little-endian', utf16('мектеп: №7', true)],
  ['UTF-16 big-endian', utf16('мектеп: №7', false)],
])('%s is decoded without its mark', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: 'мектеп: №7' });
});

test('windows-1251 is refused at its first letter', () => {
  // provider:\n  name: Школа
  const school = [0xd8, 0xea, 0xee, 0xeb, 0xe0];
  const bytes = Uint8Array.from([...new TextEncoder().encode('provider:\n  name: '), ...school]);
  expect(decodeText(bytes)).toEqual({ fault: { line: 2, column: 9 } });
});

test('half a letter at the end, half a pair, and a zero are refused', () => {
  expect(decodeText(Uint8Array.of(0x61, 0xd0))).toEqual({ fault: { line: 1, column: 2 } });
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x00, 0xd8))).toEqual({ fault: { line: 1, column: 2 } });
  expect(decodeText(new TextEncoder().encode('a\n\0'))).toEqual({ fault: { line: 2, column: 1 } });
});

test('a lone CR ends a line as LF does, in one place of the text as before', () => {
  const bytes = new TextEncoder().encode('# esep\rperiod: 2025\r\rdeclared:\r  totl: 5\r');
  expect(decodeText(bytes)).toEqual({ text: '# esep\nperiod: 2025\n\ndeclared:\n  totl: 5\n' });
  expect(decodeText(new TextEncoder().encode('a\r\nb'))).toEqual({ text: 'a\r\nb' });
  expect(decodeText(Uint8Array.of(0x61, 0x0d, 0x61, 0xd0))).toEqual({ fault: { line: 2, column: 2 } });
});
