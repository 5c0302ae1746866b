import { expect, test } from 'vitest';
import { textMisusedWord } from '../../../src/checks/text/misused-word.ts';
import { textSelfName } from '../../../src/checks/text/self-name.ts';
import { textStaleName } from '../../../src/checks/text/stale-name.ts';
import { expectMarks, wordsOf } from '../harness.ts';

test('names of old are found in any case of theirs', () => {
  const findings = expectMarks(
    textStaleName,
    `
    date: 2025-12-01
    texts:
      - kk: Нұр-Сұлтан қаласының порталында. # <- text/stale-name
        ru: На портале города Нур-Султана. # <- text/stale-name
      - kk: Білім және ғылым министрлігінің сайтында. # <- text/stale-name
        ru: На сайте Министерства образования и науки. # <- text/stale-name
      - kk: Құжаттар ХҚКО-да қабылданады. # <- text/stale-name
        ru: Документы принимаются в ЦОНе. # <- text/stale-name
      - ru: Совместно с МОН РК. # <- text/stale-name
      - kk: «Әкімшілік рәсімдер туралы» Заң түсіндірілді. # <- text/stale-name
    `,
  );
  const words = findings.map((finding) => wordsOf(textStaleName, finding, 'ru'));
  expect(words[0]).toBe(
    '«Нұр-Сұлтан» – прежнее название: с 19\u00a0сентября 2022\u00a0года вместо него используется «Астана».',
  );
  expect(words[1]).toContain('«Нур-Султана»');
  expect(words.at(-1)).toContain('«Әкімшілік рәсімдер туралы» –');
});

test('the issuer of an act, words about the past and names that only look alike stay', () => {
  expectMarks(
    textStaleName,
    `
    date: 2025-12-01
    texts:
      - kk: Қазақстан Республикасы Білім және ғылым министрлігінің 2020 жылғы 27 мамырдағы № 223 бұйрығына сәйкес.
        ru: Согласно приказу Министерства образования и науки Республики Казахстан от 27 мая 2020 года № 223.
      - kk: ҚР БҒМ № 223 бұйрығы бойынша, бұрынғы Нұр-Сұлтан қаласы.
        ru: По приказу МОН РК № 223 от 27.05.2020, ранее – Нур-Султан.
      - kk: Нұрсұлтан есімді оқушы, Астана қаласы.
        ru: Монография, монитор, ЦОНИР, Астана, эстакада.
    `,
  );
});

test('a name is old from the day of its decree, by the date of the report or else the end of the period', () => {
  const text = (when: string, city: string, mark = '') => `\n${when}\ntexts:\n  - kk: ${city} қаласында. ${mark}\n`;
  expectMarks(textStaleName, text('date: 2022-09-18', 'Нұр-Сұлтан'));
  expectMarks(textStaleName, text('date: 2022-09-19', 'Нұр-Сұлтан', '# <- text/stale-name'));
  expectMarks(textStaleName, text('date: 2021-06-30', 'Астана', '# <- text/stale-name'));
  expectMarks(textStaleName, text('period: 2021-2022', 'Нұр-Сұлтан'));
  expectMarks(textStaleName, text('period: 2022', 'Нұр-Сұлтан', '# <- text/stale-name'));
  expectMarks(textStaleName, text('esep: 1', 'Нұр-Сұлтан'));
});

test('words that are wrong at any date are found with the right ones', () => {
  const findings = expectMarks(
    textMisusedWord,
    `
    date: 2022-06-30
    services:
      - name:
          kk: Білім туралы құжаттардың төлнұсқаларын беру # <- text/misused-word
          ru: Выдача дубликатов
    texts:
      - kk: Төлнұсқа берілді. # <- text/misused-word
        ru: Выданы дубликаты.
      - kk: Нұр-сұлтан қаласының мектебі. # <- text/misused-word
        ru: Школа города Нур-Султан.
      - kk: Телнұсқа мен түпнұсқа салыстырылды, Нұр-Сұлтан қаласы, № 236 бұйрық.
        ru: По постановлению № 703. # <- text/misused-word
    `,
  );
  expect(findings.map((finding) => wordsOf(textMisusedWord, finding, 'ru'))).toEqual([
    'Вместо «төлнұсқаларын», похоже, должно быть «телнұсқаларын».',
    'Вместо «Төлнұсқа», похоже, должно быть «Телнұсқа».',
    'Вместо «Нұр-сұлтан», похоже, должно быть «Нұр-Сұлтан».',
    'Вместо «постановлению № 703», похоже, должно быть «приказ от 25 августа 2023 года № 236».',
  ]);
});

test('a name that is old and misspelt is told of once', () => {
  const yaml = '\ndate: 2025-06-30\ntexts:\n  - kk: Нұр-сұлтан қаласында. # <- text/stale-name\n';
  expectMarks(textStaleName, yaml);
  expectMarks(textMisusedWord, yaml);
});

test('a school that calls itself a department is found', () => {
  const [short, copied] = expectMarks(
    textSelfName,
    `
    provider:
      name: { kk: «№ 7 мектеп-гимназиясы» КММ, ru: КГУ «Школа-гимназия № 7» }
      short:
        kk: бөлім # <- text/self-name
        ru: школа
    texts:
      - kk: № 7 мектеп-гимназиясы (бұдан әрі – бөлім) қызмет көрсетеді. # <- text/self-name
        ru: Школа-гимназия № 7 (далее – отдел) оказывает услуги. # <- text/self-name
      - kk: Білім бөлімінде ақпараттық стендтер жабдықталған. # <- text/self-name
        ru: В коридоре и в отделе образования размещены стенды. # <- text/self-name
      - kk: Білім бөлімінің қызметкерлерімен түсіндіру жұмыстары жүргізіледі. # <- text/self-name
        ru: С сотрудниками отдела образования проводится разъяснение.
    `
      .replace('С сотрудниками', 'Работа с сотрудниками')
      .replace('разъяснение.', 'разъяснение. # <- text/self-name'),
  );
  expect(wordsOf(textSelfName, short, 'ru')).toBe('«бөлім» – школа называет себя отделом.');
  expect(wordsOf(textSelfName, copied, 'ru')).toContain('«бұдан әрі – бөлім»');
});

test('the department itself, sections of a site and a department’s own report are no such mistake', () => {
  const texts = `
    texts:
      - kk: Рудный қаласы білім бөлімінде өткен семинарға қатысты; қалалық білім бөлімінде есеп берілді.
        ru: Приняли участие в семинаре, проведенном в отделе образования; отчет заслушан в отделе образования города Рудного.
      - kk: Ақпарат сайттың «Мемлекеттік қызметтер» бөлімінде тұр, білім бөліміне мәлімет беріледі.
        ru: Информация размещена в отдельном разделе сайта, в отдел образования подаются сведения.
  `;
  expectMarks(textSelfName, `    provider: { short: { kk: мектеп, ru: школа } }${texts}`);
  const department = texts.replace('қалалық білім', 'білім').replace(' города Рудного', '');
  expectMarks(textSelfName, `    provider: { short: { kk: бөлім, ru: отдел } }${department}`);
});
