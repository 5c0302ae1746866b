import { expect, test } from 'vitest';
import { providerBinLength } from '../../../src/checks/provider/bin-length.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('12 digits', () => {
  expectMarks(providerBinLength, 'provider: { bin: "211040000605" }');
  expectMarks(providerBinLength, 'provider: { bin: 211040000605 }');
  expectMarks(providerBinLength, 'provider: { phone: "123" }');
});

test('too few, too many, or not digits alone', () => {
  expectMarks(
    providerBinLength,
    `
    provider:
      bin: "21104000060" # <- provider/bin-length
    `,
  );
  expectMarks(
    providerBinLength,
    `
    provider:
      bin: 2110400006055 # <- provider/bin-length
    `,
  );
  expectMarks(
    providerBinLength,
    `
    provider:
      bin: 2110 4000 0605 # <- provider/bin-length
    `,
  );
});

test('what is wrong is said', () => {
  const [finding] = expectMarks(
    providerBinLength,
    `
    provider:
      bin: "2110" # <- provider/bin-length
    `,
  );
  expect(wordsOf(providerBinLength, finding, 'ru')).toBe('БИН состоит из 12 цифр, а указано «2110».');
});

test('lost zeros are for provider/bin-zero', () => {
  expectMarks(
    providerBinLength,
    `
    provider:
      bin: 10540001235 # <- provider/bin-zero
    `,
  );
});
