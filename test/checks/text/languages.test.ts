import { expect, test } from 'vitest';
import { textNumbersDiffer } from '../../../src/checks/text/numbers-differ.ts';
import { textOneLanguage } from '../../../src/checks/text/one-language.ts';
import { textWrongColumn } from '../../../src/checks/text/wrong-column.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';

test('a text in one language is found, except where the other is found elsewhere', () => {
  const findings = expectMarks(
    textOneLanguage,
    `
    provider:
      name: { kk: № 7 мектеп }
      short: { kk: мектеп } # <- text/one-language
    services:
      - { id: transfer, name: { ru: Перевод детей } }
      - { name: { ru: Прокат велосипедов } } # <- text/one-language
    texts:
      - { section: access } # пока пусто
      - { section: access, kk: Ақпарат сайтта., ru: Информация на сайте. }
      - section: access # <- text/one-language
        kk: Ақпарат стендте.
    annexes:
      - title: { kk: Құжаттар, ru: Документы }
        items:
          - ru: Заявление # <- text/one-language
    `,
  );
  expect(findings.map((finding) => wordsOf(textOneLanguage, finding, 'ru'))).toEqual([
    'Текст дан только на казахском языке, русского нет.',
    'Текст дан только на русском языке, казахского нет.',
    'Текст дан только на казахском языке, русского нет.',
    'Текст дан только на русском языке, казахского нет.',
  ]);
});

function differences(kk: string, ru: string): unknown {
  const yaml = `texts:\n  - section: access\n    kk: ${JSON.stringify(kk)}\n    ru: ${JSON.stringify(ru)}\n`;
  const [finding] = checkYaml(yaml).filter(({ check }) => check === textNumbersDiffer.id);
  if (!finding) return undefined;
  expect(finding).toMatchObject({ at: { line: 3 }, related: [{ line: 4 }] });
  return wordsOf(textNumbersDiffer, finding, 'ru');
}

test.each([
  ['291-ді құрады', 'составило 291'],
  ['12\u00a0040 өтініш', '12040 заявлений'],
  ['98,50 %', '98.5 процента'],
  ['2021-2022 оқу жылы', '2021–2022 учебный год'],
  ['2021/22 оқу жылы', '2021–2022 учебный год'],
  ['2020 жылғы 31 қаңтардағы № 39/НҚ', 'от 31.01.2020 № 39/НҚ'],
  ['2025 жылғы 1-15 наурызда', 'с 1 по 15 марта 2025 года'],
  ['2025 жылғы 1 наурыздан 2025 жылғы 15 наурызға дейін', 'с 1 по 15 марта 2025 года'],
  ['сағат 09.00-ден 18.00-ге дейін', 'с 9:00 до 18:00'],
  ['8 (71431) 7-95-24', '+7 71431 79524'],
  ['1-қабатта, 3 семинар, шағым 0', 'на первом этаже, три семинара, жалоб нет'],
  ['бірінші тоқсанда екі рет', 'в 1 квартале 2 раза'],
  ['II тоқсанда 100 пайыз', 'во 2 квартале полностью'],
  ['https://sh7.kz/kk/1', 'https://sh7.kz/ru/2'],
  ['сандар жоқ', 'без чисел'],
])('%j says the same as %j', (kk, ru) => {
  expect(differences(kk, ru)).toBeUndefined();
});

test.each([
  ['253 оқушы', '235 учеников', 'Числа расходятся: в казахском тексте 253, в русском 235.'],
  ['25 өтініш, 3 кеңес', '25 заявлений', 'Числа расходятся: 3 есть только в казахском тексте.'],
  ['өтініштер', '12 040 заявлений', 'Числа расходятся: 12 040 есть только в русском тексте.'],
  ['10, 12, 10', '10, 12, 12', 'Числа расходятся: в казахском тексте 10, в русском 12.'],
  ['2021-2022 оқу жылы', '2020–2021 учебный год', 'Числа расходятся: в казахском тексте 2022, в русском 2020.'],
  ['98,5 %', '98,7 %', 'Числа расходятся: в казахском тексте 98,5, в русском 98,7.'],
  ['31.01.2020', '30 января 2020 года', 'Числа расходятся: в казахском тексте 31, в русском 30.'],
])('%j does not say the same as %j', (kk, ru, words) => {
  expect(differences(kk, ru)).toBe(words);
});

test('a text in the place of the other language is found', () => {
  const findings = expectMarks(
    textWrongColumn,
    `
    texts:
      - section: access
        kk: Информация о порядке оказания услуг размещена на сайте и на стенде. # <- text/wrong-column
        ru: Қызмет көрсету тәртібі туралы ақпарат сайтта және стендте орналастырылған. # <- text/wrong-column
      - section: access
        kk: Жалоб нет.
        ru: Проведен конкурс «Мемлекеттік тіл – менің тілім», в нем участвовали школы Қостанай и Рудного.
    `,
  );
  expect(findings.map((finding) => wordsOf(textWrongColumn, finding, 'ru'))).toEqual([
    'На месте казахского текста нет ни одной казахской буквы: похоже, это русский текст.',
    'На месте русского текста, похоже, стоит казахский.',
  ]);
});
