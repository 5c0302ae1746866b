import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '../../src/language/visible-text.ts';

test.each([
  ['Мектеп № 5 «Ақжар» – 100 %\u00a0', 'Мектеп № 5 «Ақжар» – 100 %\u00a0'],
  ['a\u001b]0;title\u0007\u001b[2Jb', 'a␛]0;title␇␛[2Jb'],
  ['x\r\n::stop-commands::y\t\u007f', 'x␍␊::stop-commands::y␉␡'],
  ['\u009b2J \u0085 \u2028 \u202etxet', '\\u009b2J \\u0085 \\u2028 \\u202etxet'],
])('%j is shown as %s', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('whatever the text, it is one line without a control, and is not changed again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(visibleText(shown)).toBe(shown);
    }),
  );
});
