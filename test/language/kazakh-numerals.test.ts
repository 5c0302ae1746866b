import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kazakhForms, lastWord, numeralSuffix, withSuffix } from '../../src/language/kazakh-numerals.ts';

// gen dat acc loc abl ins poss
const table = [
  [[0], 'нөл', 'дің ге ді де ден мен і'],
  [[1, 21, 101, 291, 1001], 'бір', 'дің ге ді де ден мен і'],
  [[2, 12, 92, 1002], 'екі', 'нің ге ні де ден мен сі'],
  [[3, 13, 253], 'үш', 'тің ке ті те тен пен і'],
  [[4, 44, 104], 'төрт', 'тің ке ті те тен пен і'],
  [[5, 25, 2005], 'бес', 'тің ке ті те тен пен і'],
  [[6, 16, 266, 1006], 'алты', 'ның ға ны да дан мен сы'],
  [[7, 17, 307], 'жеті', 'нің ге ні де ден мен сі'],
  [[8, 98], 'сегіз', 'дің ге ді де ден бен і'],
  [[9, 19, 2029], 'тоғыз', 'дың ға ды да дан бен ы'],
  [[10, 110, 2010], 'он', 'ның ға ды да нан мен ы'],
  [[20, 120, 2020], 'жиырма', 'ның ға ны да дан мен сы'],
  [[30, 230], 'отыз', 'дың ға ды да дан бен ы'],
  [[40, 140, 12040], 'қырық', 'тың қа ты та тан пен ы'],
  [[50, 1050], 'елу', 'дің ге ді де ден мен і'],
  [[60, 160], 'алпыс', 'тың қа ты та тан пен ы'],
  [[70, 370], 'жетпіс', 'тің ке ті те тен пен і'],
  [[80, 180], 'сексен', 'нің ге ді де нен мен і'],
  [[90, 190], 'тоқсан', 'ның ға ды да нан мен ы'],
  [[100, 200, 1300], 'жүз', 'дің ге ді де ден бен і'],
  [[1000, 10_000, 200_000], 'мың', 'ның ға ды да нан мен ы'],
  [[1e6, 3e7, 2e8], 'миллион', 'ның ға ды да нан мен ы'],
  [[1e9, 2e10], 'миллиард', 'тың қа ты та тан пен ы'],
] as const;

test.each(table)('%j end in %s and take %s', (numbers, word, row) => {
  for (const n of numbers) {
    expect(lastWord(n)).toBe(word);
    expect(kazakhForms.slice(0, 7).map((form) => numeralSuffix(n, form))).toEqual(row.split(' '));
  }
});

// The same table from the sounds of the words alone, as a second opinion.
const bySounds = (word: string): string => {
  const front = /[әеіөүэ]/.test(word) || word === 'елу';
  const last = word.at(-1) ?? '';
  const vowel = /[аәеоөұүыіэи]/.test(last);
  const nasal = /[мнң]/.test(last);
  const z = /[зж]/.test(last);
  const voiced = vowel || nasal || z || /[лруй]/.test(last);
  const vowelOf = (back: string, ahead: string) => (front ? ahead : back);
  const [a, y] = [vowelOf('а', 'е'), vowelOf('ы', 'і')];
  const first = (whenVowel: string, whenNasal: string) => (vowel ? whenVowel : nasal ? whenNasal : voiced ? 'д' : 'т');
  const gen = `${first('н', 'н')}${y}ң`;
  const dat = voiced ? vowelOf('ға', 'ге') : vowelOf('қа', 'ке');
  const acc = `${first('н', 'д')}${y}`;
  const loc = `${voiced ? 'д' : 'т'}${a}`;
  const abl = `${first('д', 'н')}${a}н`;
  const ins = z ? 'бен' : voiced ? 'мен' : 'пен';
  return [gen, dat, acc, loc, abl, ins, vowel ? `с${y}` : y].join(' ');
};

test.each(table)('%j: the row of %s follows from its sounds', (_, word, row) => {
  // Its и does not take part in harmony, and its ending is spoken without voice.
  expect(bySounds(word === 'миллиард' ? 'миллиат' : word)).toBe(row);
});

test.each([
  [266, '266-сы 266-сының 266-сына 266-сын 266-сында 266-сынан 266-сымен'],
  [291, '291-і 291-інің 291-іне 291-ін 291-інде 291-інен 291-імен'],
  [40, '40-ы 40-ының 40-ына 40-ын 40-ында 40-ынан 40-ымен'],
  [12, '12-сі 12-сінің 12-сіне 12-сін 12-сінде 12-сінен 12-сімен'],
])('%d of them: %s', (n, forms) => {
  const possessed = kazakhForms.slice(6).map((form) => withSuffix(n, form));
  expect(possessed.join(' ')).toBe(forms);
});

test.each([
  [291, 'acc', '291-ді'],
  [25, 'dat', '25-ке'],
  [100, 'dat', '100-ге'],
  [6, 'abl', '6-дан'],
  [200, 'dat', '200-ге'],
  [1006, 'dat', '1006-ға'],
  [12040, 'dat', '12\u00A0040-қа'],
  [-5, 'dat', '\u22125-ке'],
  [1.5, 'dat', '1,5-ке'],
  ['0,50', 'dat', '0,50-ге'],
  ['2,0', 'acc', '2,0-ді'],
  ['1,05', 'acc', '1,05-ті'],
  ['10-15', 'abl', '10-15-тен'],
  ['12 040', 'dat', '12 040-қа'],
  ['2-11', 'abl', '2-11-ден'],
  ['12,5 %', 'acc', '12,5 %-ды'],
  ['12,5 %', 'dat', '12,5 %-ға'],
  ['12,5 %', 'abl', '12,5 %-дан'],
  ['12,5 %', 'gen', '12,5 %-дың'],
  ['12,5 %', 'loc', '12,5 %-да'],
  ['12,5 %', 'ins', '12,5 %-бен'],
  ['12,5 %', 'poss', '12,5 %-ы'],
] as const)('%s in %s is %s', (n, form, text) => {
  expect(withSuffix(n, form)).toBe(text);
});

test('a text without a number at its end has no last word', () => {
  expect(() => lastWord('жоқ')).toThrow(RangeError);
  expect(() => lastWord('')).toThrow(RangeError);
});

test('the last word depends on the last digit that is not zero and its place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (n, thousands) => {
      expect(lastWord(thousands * 1000 + n)).toBe(lastWord(n));
    }),
  );
});
