import { expect, test } from 'vitest';
import { findKeyboardSlips } from '../../src/language/scripts.ts';

const words = `
  мемлекеттік қызмет көрсету құжаттарды қабылдау және үшін оқу жылы ұйымдастыру түрін тұрады Қазақстан білім
  өтініш жіберу
`;
const good = new Set(words.trim().split(/\s+/));

test.each([
  ['кызмет', 'қызмет'],
  ['қызмет', undefined],
  ['Кызмет', 'Қызмет'],
  ['КЫЗМЕТ', 'ҚЫЗМЕТ'],
  ['мемлекеттик', 'мемлекеттік'],
  ['мемлекеттык', 'мемлекеттік'],
  ['корсету', 'көрсету'],
  ['кужаттарды', 'құжаттарды'],
  ['кабылдау', 'қабылдау'],
  ['жане', 'және'],
  ['ушін', 'үшін'],
  ['оку', 'оқу'],
  ['уйымдастыру', 'ұйымдастыру'],
  ['отиниш', 'өтініш'],
  ['жиберу', 'жіберу'],
  ['казакстан', 'қазақстан'],
  ['жоспар', undefined],
  ['қизмет', 'қызмет'],
  ['түрады', undefined],
  ['те', undefined],
])('%s may stand for %s', (word, suggestion) => {
  expect(findKeyboardSlips(word, good)).toEqual(suggestion ? [{ word, suggestion, index: 0 }] : []);
});

test('places count from the start of the text', () => {
  expect(findKeyboardSlips('Мектепте кызмет корсету', good)).toEqual([
    { word: 'кызмет', suggestion: 'қызмет', index: 9 },
    { word: 'корсету', suggestion: 'көрсету', index: 16 },
  ]);
});

test('a capital inside a sentence marks a name, at its start it does not', () => {
  expect(findKeyboardSlips('директоры Кызмет', good)).toEqual([]);
  expect(findKeyboardSlips('Жоқ. Кызмет', good)).toHaveLength(1);
  expect(findKeyboardSlips('«Кызмет»', good)).toHaveLength(1);
});

test('every slip of one letter is found, and no good word is', () => {
  const keys = Object.entries({ ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ә: 'а' });
  expect(findKeyboardSlips([...good].join(' '), good)).toEqual([]);
  for (const word of good) {
    for (const [i, letter] of [...word.toLowerCase()].entries()) {
      const key = keys.find(([kazakh]) => kazakh === letter)?.[1];
      if (key === undefined) continue;
      const slip = word.toLowerCase().slice(0, i) + key + word.slice(i + 1);
      expect(findKeyboardSlips(slip, good)).toEqual([{ word: slip, suggestion: word.toLowerCase(), index: 0 }]);
    }
  }
});
