import { expect, test } from 'vitest';
import { kazakhAlphabet } from '../../src/language/lookalikes.ts';
import { findScriptProblems, foldLookalikes } from '../../src/language/scripts.ts';
import { clean } from './clean-sentences.ts';

const samples = (['kk', 'ru'] as const).flatMap((lang) => clean[lang].map((text) => [lang, text] as const));

test.each(samples)('clean %s: %s', (lang, text) => {
  expect(findScriptProblems(text, lang)).toEqual([]);
  expect(foldLookalikes(text)).toBe(text);
});

const twins = Object.entries({
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  һ: 'h',
  ә: 'ə',
  ө: 'ɵ',
  Ә: 'Ə',
  ё: 'ë',
});

test.each(samples)('one Latin letter in a %s word is found and repaired: %s', (lang, text) => {
  for (const match of text.matchAll(/(?<![\p{L}.@/]|kz-)(?:\p{Script=Cyrillic}){2,}(?![\p{L}.@/])/gu)) {
    const word = match[0];
    for (const [i, letter] of [...word].entries()) {
      const twin = twins.find(([cyrillic]) => cyrillic === letter)?.[1];
      if (twin === undefined || /^[ІХСМ]+$/.test(word)) continue;
      const spoilt = word.slice(0, i) + twin + word.slice(i + 1);
      const [problem] = findScriptProblems(
        text.slice(0, match.index) + spoilt + text.slice(match.index + word.length),
        lang,
      );
      expect(problem).toEqual({ kind: 'mixed', word: spoilt, suggestion: word, index: match.index });
      expect(foldLookalikes(spoilt)).toBe(word);
    }
  }
});

test.each([
  ['kk', 'Мемлекеттiк қызмет', 'mixed', 'Мемлекеттiк', 'Мемлекеттік'],
  ['kk', 'құжат жəне өтініш', 'mixed', 'жəне', 'және'],
  ['kk', 'РһD дәрежесі бар мұғалім', 'mixed', 'РһD', 'PhD'],
  ['kk', 'PDFтің көшірмесі', 'mixed', 'PDFтің', 'PDF-тің'],
  ['kk', 'ITмамандар', 'mixed', 'ITмамандар', 'IT-мамандар'],
  ['kk', 'ІT-мамандар', 'mixed', 'ІT', 'IT'],
  ['kk', 'KММнің есебі', 'mixed', 'KММнің', 'КММнің'],
  ['kk', 'KMMнің есебі', 'mixed', 'KMMнің', 'КММнің'],
  ['kk', 'ҚҰР¥ЛЫМ', 'mixed', 'ҚҰР¥ЛЫМ', 'ҚҰРҰЛЫМ'],
  ['kk', 'YЙДЕ оқыту', 'mixed', 'YЙДЕ', undefined],
  ['ru', 'YЧЕНИК', 'mixed', 'YЧЕНИК', 'УЧЕНИК'],
  ['ru', 'докуmент', 'mixed', 'докуmент', 'документ'],
  ['ru', 'eGоv', 'mixed', 'eGоv', 'eGov'],
  ['ru', 'шкoла', 'mixed', 'шкoла', 'школа'],
  ['ru', 'шк\u03BFла', 'mixed', 'шк\u03BFла', 'школа'],
  ['ru', 'zаявление', 'mixed', 'zаявление', undefined],
  ['kk', 'KMM директоры', 'latin', 'KMM', 'КММ'],
  ['ru', 'HE оказывались', 'latin', 'HE', 'НЕ'],
  ['ru', 'площадка cop осмотрена', 'latin', 'cop', 'сор'],
  ['kk', '1-«A» сынып оқушылары', 'latin', 'A', 'А'],
  ['ru', 'ученики 5 "B" класса', 'latin', 'B', 'В'],
  ['ru', 'ученики 5 B класса', 'latin', 'B', 'В'],
  ['kk', 'ХХІ ғасыр', 'roman', 'ХХІ', 'XXI'],
  ['kk', 'ХІV ғасыр', 'roman', 'ХІV', 'XIV'],
  ['kk', 'І тоқсан', 'roman', 'І', 'I'],
  ['ru', 'ІІІ четверть', 'roman', 'ІІІ', 'III'],
  ['kk', 'ќызмет', 'alphabet', 'ќызмет', 'қызмет'],
  ['kk', 'Ќазаќстан', 'alphabet', 'Ќазаќстан', 'Қазақстан'],
  ['kk', 'жаѕа оќу жылы', 'alphabet', 'жаѕа', 'жаңа'],
  ['kk', 'їлгі', 'alphabet', 'їлгі', 'үлгі'],
  ['kk', 'тўлға', 'alphabet', 'тўлға', 'тұлға'],
  ['kk', 'маҳалла', 'alphabet', 'маҳалла', undefined],
  ['ru', 'місто Київ', 'alphabet', 'Київ', undefined],
  ['kk', 'сайт adilеt.zan.kz ашық', 'address', 'adilеt.zan.kz', 'adilet.zan.kz'],
  ['ru', 'http://www.rudny.gоv.kz/ru', 'address', 'http://www.rudny.gоv.kz/ru', 'http://www.rudny.gov.kz/ru'],
  ['ru', 'почта sсhool7@mail.ru', 'address', 'sсhool7@mail.ru', 'school7@mail.ru'],
  ['kk', 'www.egov.кz', 'address', 'www.egov.кz', 'www.egov.kz'],
] as const)('%s «%s» is %s', (lang, text, kind, word, suggestion) => {
  const [problem] = findScriptProblems(text, lang);
  expect(problem).toEqual({ kind, word, suggestion, index: text.indexOf(word) });
});

test('problems come in the order of the text and keep their places', () => {
  const text = 'Мектеп:\nќызмет adilеt.zan.kz тiркеу';
  expect(findScriptProblems(text, 'kk').map(({ kind, index }) => [kind, text.slice(index, index + 3)])).toEqual([
    ['alphabet', 'ќыз'],
    ['address', 'adi'],
    ['mixed', 'тiр'],
  ]);
});

test('letters typed as a base and a mark are the letters they make', () => {
  expect(findScriptProblems('Ба\u0438\u0306қоныр ме\u0435\u0308д', 'kk')).toEqual([]);
});

test('a Latin line is not held for Cyrillic', () => {
  expect(findScriptProblems('the cop and the ox', 'ru')).toEqual([]);
  expect(findScriptProblems('Тізім:\nthe cop and the ox', 'kk')).toEqual([]);
});

test('the alphabet has its 42 letters, all Cyrillic', () => {
  expect(new Set(kazakhAlphabet).size).toBe(42);
  expect(kazakhAlphabet).toMatch(/^\p{Script=Cyrillic}+$/u);
});

test('a long text without spaces does not slow the search', () => {
  for (const piece of ['a-', 'a.', 'a@', 'аa', 'http://a']) {
    const start = performance.now();
    findScriptProblems(piece.repeat(20_000), 'kk');
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
