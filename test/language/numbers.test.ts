import { expect, test } from 'vitest';
import { formatNumber, formatPercent } from '../../src/language/numbers.ts';

test.each([
  [0, undefined, '0'],
  [-0, undefined, '0'],
  [291, undefined, '291'],
  [1006, undefined, '1006'],
  [12040, undefined, '12\u00A0040'],
  [123456, undefined, '123\u00A0456'],
  [1234567, undefined, '1\u00A0234\u00A0567'],
  [12345.6, undefined, '12\u00A0345,6'],
  [-25, undefined, '\u221225'],
  [-12040, undefined, '\u221212\u00A0040'],
  [1.5, undefined, '1,5'],
  [0.1 + 0.2, undefined, '0,3'],
  [1, 1, '1,0'],
  [1.005, 2, '1,01'],
  [0.15, 1, '0,2'],
  [2.25, 1, '2,3'],
  [15.45, 1, '15,5'],
  [99.96, 1, '100,0'],
  [9999.96, 1, '10\u00A0000,0'],
  [-0.04, 1, '0,0'],
  [1.5, 0, '2'],
  [1e-7, 2, '0,00'],
  [Number.NaN, undefined, 'NaN'],
])('%d with %s digits is %s', (n, digits, text) => {
  expect(formatNumber(n, digits)).toBe(text);
});

test.each([
  [15.5, undefined, '15,5\u00A0%'],
  [100, 1, '100,0\u00A0%'],
  [59.2039, 1, '59,2\u00A0%'],
])('%d percent with %s digits is %s', (n, digits, text) => {
  expect(formatPercent(n, digits)).toBe(text);
});
