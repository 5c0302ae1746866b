import { expect, test } from 'vitest';
import { providerBinDigit } from '../../../src/checks/provider/bin-digit.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('the check digit is right, in the second pass of the rule too', () => {
  expectMarks(providerBinDigit, 'provider: { bin: "940140000385" }');
  expectMarks(providerBinDigit, 'provider: { bin: "211040000605" }');
  expectMarks(providerBinDigit, 'provider: { name: { kk: Мектеп } }');
});

test('another digit', () => {
  const [finding] = expectMarks(
    providerBinDigit,
    `
    provider:
      bin: "940140000384" # <- provider/bin-digit
    `,
  );
  expect(wordsOf(providerBinDigit, finding, 'ru')).toBe(
    'В БИН есть ошибка: после таких первых 11 цифр последней должна быть 5, а указана 4.',
  );
});

test('a number that is never issued', () => {
  const [finding] = expectMarks(
    providerBinDigit,
    `
    provider:
      bin: "211040000680" # <- provider/bin-digit
    `,
  );
  expect(wordsOf(providerBinDigit, finding, 'ru')).toBe(
    'Такого БИН не бывает: номера, которые начинаются с «21104000068», не выдаются.',
  );
});
