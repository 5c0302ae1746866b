import { expect, test } from 'vitest';
import { textMissing } from '../../../src/checks/text/missing.ts';
import { textQuotes } from '../../../src/checks/text/quotes.ts';
import { textSpaces } from '../../../src/checks/text/spaces.ts';
import { textWordResidue } from '../../../src/checks/text/word-residue.ts';
import { checkYaml, expectMarks, wordsOf } from '../harness.ts';

test('a quotation mark without its pair is found', () => {
  const findings = expectMarks(
    textQuotes,
    `
    texts:
      - kk: «электрондық үкіметтің веб-порталы # <- text/quotes
        ru: веб-портал электронного правительства» # <- text/quotes
      - kk: Мектептің "Болашақ" бағдарламасы" # <- text/quotes
        ru: Программа "Болашақ" и «Дорожная карта»
    `,
  );
  expect(findings.map((finding) => wordsOf(textQuotes, finding, 'ru'))).toEqual([
    'Кавычка у слов «электрондық үкіметтің веб-порталы» не закрыта.',
    'Кавычка у слов «веб-портал электронного правительства» не открыта.',
    'Прямых кавычек нечетное число: у одной нет пары.',
  ]);
});

test('the name of the State Corporation and one mark that closes two names are as they should be', () => {
  expectMarks(
    textQuotes,
    `
    texts:
      - kk: «Азаматтарға арналған үкімет» мемлекеттік корпорациясы» КеАҚ арқылы «электрондық үкімет» порталында.
        ru: Через НАО «Государственная корпорация «Правительство для граждан» и КГУ «Школа «Болашақ»».
    `,
  );
});

test('spaces too many or too few are found', () => {
  const findings = expectMarks(
    textSpaces,
    `
    texts:
      - kk: Барлық   қызмет тегін. # <- text/spaces
        ru: Жалоб нет , отказов нет. # <- text/spaces
      - kk: Сайт,стенд және портал. # <- text/spaces
        ru: Услуги оказаны.Жалоб нет. # <- text/spaces
      - kk: "Сайттар: rudny-sh7.kz ,egov.kz" # <- text/spaces
        ru: "Сайты: rudny-sh7.kz, egov.kz"
    `,
  );
  expect(findings.map((finding) => wordsOf(textSpaces, finding, 'ru'))).toEqual([
    '«Барлық   қызмет»: несколько пробелов подряд.',
    '«нет ,»: лишний пробел перед знаком препинания.',
    '«Сайт,стенд»: нет пробела после знака препинания.',
    '«оказаны.Жалоб»: нет пробела после знака препинания.',
    '«rudny-sh7.kz ,»: лишний пробел перед знаком препинания.',
  ]);
});

test('decimals, initials, abbreviations, addresses and new lines need no space', () => {
  expectMarks(
    textSpaces,
    `
    texts:
      - kk: "2,5 пайыз; А.Ж. Серікова, т.б., 8.30-да, .docx файлы, https://egov.kz/a,b"
        ru: "2,5 процента; г.Рудный, А.Ж. Серикова, и т.д. ... файл .docx, sh7@mail.ru,"
      - kk: |
          Бірінші жол.
            Екінші жол.
        ru: Первая строка; вторая строка – 3,5 %.
    `,
  );
});

test('what Word and samples leave behind is found', () => {
  const findings = expectMarks(
    textWordResidue,
    `
    texts:
      - kk: "[bookmark: _GoBack] Қызмет көрсетілді." # <- text/word-residue
        ru: "См. Ошибка! Источник ссылки не найден." # <- text/word-residue
      - kk: "Қараңыз: Error! Reference source not found." # <- text/word-residue
        ru: "Директор ____________ школы" # <- text/word-residue
      - kk: "{атауы} мектебі" # <- text/word-residue
        ru: "Школа <наименование>" # <- text/word-residue
      - kk: "Көрсеткіш < 5, [1] ескертпе, snake_case, т.с.с.…"
        ru: "Показатель < 5, [1], snake_case и т. д.…"
    `,
  );
  expect(findings.map(({ values }) => values?.found)).toEqual([
    '[bookmark: _GoBack]',
    'Ошибка! Источник ссылки не найден.',
    'Error! Reference source not found.',
    '____________',
    '{атауы}',
    '<наименование>',
  ]);
});

test('an item of the form that nobody filled is missed; what the program fills itself is not', () => {
  const items = ['access', 'discussions', 'transparency', 'optimisation', 'training', 'regulation', 'prospects'];
  const texts = (sections: readonly string[]) =>
    `period: 2025\ntexts:\n${sections.map((id) => `  - { section: ${id}, kk: Жоқ., ru: Нет. }\n`).join('')}`;
  const missing = (yaml: string) =>
    checkYaml(yaml)
      .filter(({ check }) => check === 'text/missing')
      .map((finding) => wordsOf(textMissing, finding, 'en'));
  expect(missing(texts(items))).toEqual([]);
  expect(missing(texts(items.slice(0, 6)))).toEqual(['There is no text for the item “5. prospects”.']);
  expect(missing('period: 2025')).toHaveLength(7);
});
