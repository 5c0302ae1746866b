import { expect, test } from 'vitest';
import { providerBinKind } from '../../../src/checks/provider/bin-kind.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('a state institution', () => {
  expectMarks(providerBinKind, 'provider: { bin: "940140000385" }');
});

test('a branch, or a person', () => {
  const [finding] = expectMarks(
    providerBinKind,
    `
    provider:
      bin: "961141000023" # <- provider/bin-kind
    `,
  );
  expect(wordsOf(providerBinKind, finding, 'ru')).toBe(
    'БИН не похож на номер государственного учреждения: пятой и шестой цифрами должны быть 40, а указаны 41.',
  );
});

test('a number with a slip in it is for provider/bin-digit', () => {
  expectMarks(
    providerBinKind,
    `
    provider:
      bin: "961141000024" # <- provider/bin-digit
    `,
  );
});
