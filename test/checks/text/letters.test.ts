import { expect, test } from 'vitest';
import { textAlphabet } from '../../../src/checks/text/alphabet.ts';
import { textKeyboard } from '../../../src/checks/text/keyboard.ts';
import { textLatin } from '../../../src/checks/text/latin.ts';
import { textMixedScripts } from '../../../src/checks/text/mixed-scripts.ts';
import { textRoman } from '../../../src/checks/text/roman.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('letters of the wrong alphabet are found by their kind', () => {
  const yaml = `
    texts:
      - kk: Өтінішті тiркеу журналы жүргізіледі. # <- text/mixed-scripts
        ru: Сайт adilеt.zan.kz доступен. # <- text/mixed-scripts
      - kk: Рудный қаласының KMM есебі. # <- text/latin
        ru: Во ІІ квартале проверок не было. # <- text/roman
      - kk: Ќызмет көрсетілді. # <- text/alphabet
        ru: Услуги оказаны.
      - kk: IT-маман PDF-файлды XXI ғасырда https://egov.kz порталына енгізді.
        ru: IT-специалист внес PDF-файл на портал https://egov.kz, приказ № 39/НҚ.
  `;
  const [mixed, address] = expectMarks(textMixedScripts, yaml);
  expect(wordsOf(textMixedScripts, mixed, 'ru')).toBe(
    'В «тiркеу» смешаны латинские и кириллические буквы. Правильно: «тіркеу».',
  );
  expect(address?.values).toEqual({ word: 'adilеt.zan.kz', suggestion: 'adilet.zan.kz' });
  const [latin] = expectMarks(textLatin, yaml);
  expect(wordsOf(textLatin, latin, 'ru')).toBe('«KMM» набрано латинскими буквами. Кириллицей: «КММ».');
  const [roman] = expectMarks(textRoman, yaml);
  expect(wordsOf(textRoman, roman, 'ru')).toBe('Римское число «ІІ» набрано кириллицей. Латиницей: «II».');
  const [alphabet] = expectMarks(textAlphabet, yaml);
  expect(alphabet?.values).toEqual({ word: 'Ќызмет', suggestion: 'Қызмет' });
});

test('a word is told of once in a text, without a suggestion where none is sure', () => {
  const findings = expectMarks(
    textMixedScripts,
    `
    texts:
      - kk: Бiр, бiр және ҮYй. # <- text/mixed-scripts
        ru: Один.
    `,
  );
  expect(findings.map(({ values }) => values?.word)).toEqual(['Бiр', 'бiр', 'ҮYй']);
  expect(wordsOf(textMixedScripts, findings[2], 'ru')).toBe('В «ҮYй» смешаны латинские и кириллические буквы.');
});

test('a Kazakh word typed with the Russian keyboard is found, a Russian text and names are not', () => {
  const [finding] = expectMarks(
    textKeyboard,
    `
    provider:
      region: { kk: Кызылорда облысы, ru: Кызылординская область }
      head: { name: { kk: Кабылдау Кызмет, ru: Кабылдау Кызмет } }
    texts:
      - kk: Мемлекеттік кызмет көрсетілді, кызмет тегін. # <- text/keyboard
        ru: Слово кызмет в русском тексте.
      - kk: Мемлекеттік қызмет көрсетілді.
        ru: Услуга оказана.
    `,
  );
  expect(wordsOf(textKeyboard, finding, 'kk')).toBe(
    '«кызмет» – «қызмет» сөзінің орыс пернетақтасымен терілген түрі сияқты.',
  );
});
