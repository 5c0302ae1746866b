import { expect, test } from 'vitest';
import { checkDigit, isBusinessNumber } from '../../src/model/business-number.ts';

test.each(['940140000385', '950341000052', '961141000023', '070941024691', '160440007161', '990140004654'])(
  'an issued number is right: %s',
  (bin) => expect(isBusinessNumber(bin)).toBe(true),
);

test.each(['211040000605', '211040000617'])('the second weights are used when the first give ten: %s', (bin) =>
  expect(isBusinessNumber(bin)).toBe(true),
);

test('some numbers are never issued', () => {
  expect(checkDigit('21104000068')).toBeUndefined();
  for (let digit = 0; digit < 10; digit++) expect(isBusinessNumber(`21104000068${digit}`)).toBe(false);
});

test('one wrong digit is found nearly always: the eleventh has the weight 11, and the second weights may agree', () => {
  const missed = ['940140000385', '160440007161', '990140004654'].flatMap((bin) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11].flatMap((at) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((by) => {
        const digits = [...bin];
        digits[at] = String((Number(digits[at]) + by) % 10);
        return isBusinessNumber(digits.join('')) ? [digits.join('')] : [];
      }),
    ),
  );
  expect(missed).toEqual(['940140700385', '160940007161', '910140004654']);
});

test.each(['', '12345678901', '1234567890123', '94014000038a', '٩٤٠١٤٠٠٠٠٣٨٥'])(
  'what is not twelve digits is no number: %s',
  (text) => expect(isBusinessNumber(text)).toBe(false),
);
