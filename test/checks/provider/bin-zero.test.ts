import { expect, test } from 'vitest';
import { providerBinZero } from '../../../src/checks/provider/bin-zero.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a zero lost at the beginning', () => {
  const [finding] = expectMarks(
    providerBinZero,
    `
    provider:
      bin: 10540001235 # <- provider/bin-zero
    `,
  );
  expect(wordsOf(providerBinZero, finding, 'ru')).toBe(
    'В начале БИН потерян ноль: вместо «10540001235» должно быть «010540001235».',
  );
});

test('the three zeros of the year 2000', () => {
  const [finding] = expectMarks(
    providerBinZero,
    `
    provider:
      bin: 140001239 # <- provider/bin-zero
    `,
  );
  expect(finding?.values).toMatchObject({ right: '000140001239' });
});

test('a number that keeps its zero, or is short for another reason', () => {
  expectMarks(providerBinZero, 'provider: { bin: 010540001235 }');
  expectMarks(
    providerBinZero,
    `
    provider:
      bin: 10540001236 # <- provider/bin-length
    `,
  );
});
