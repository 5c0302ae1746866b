import { expect, test } from 'vitest';
import { kazakhAlphabet } from '../../src/language/lookalikes.ts';
import { findScriptProblems, foldLookalikes } from '../../src/language/scripts.ts';

const clean = {
  kk: [
    'Мектепте 2021-2022 оқу жылында 291 мемлекеттік қызмет көрсетілді.',
    'Ата-аналар өтініштерді «электрондық үкіметтің» веб-порталы (www.egov.kz) арқылы береді.',
    'Бастауыш, негізгі орта, жалпы орта білім беру ұйымдарына құжаттар қабылдау және оқуға қабылдау',
    '2020 жылғы 31 қаңтардағы № 39/НҚ бұйрығына сәйкес тізілім жаңартылды.',
    'IT-мамандар PDF-файлды eGov-та қол қойып, COVID-19-ға байланысты онлайн жіберді.',
    'XXI ғасыр мектебі II тоқсанда ашық есік күнін өткізді.',
    'КММ, ЖАО, ЖСН, ІІМ, СІМ, ТМД, АҚШ – қысқартулар.',
    'Сұрақтарды info@mektep7.edu.kz поштасына немесе @EgovKzBot2.0 ботына жазыңыз.',
    'Тәртіп http://adilet.zan.kz/kaz/docs/V2000019982 сайтында, «Әдебиет» бөлімінде орналастырылған.',
    'Шағымдар https://egov.kz-те, kundelik.kz-те және telegram арқылы қабылданады.',
    'І. Жансүгіров атындағы мектептің 1-«А» сыныбына 25 оқушы қабылданды.',
    'Һ және Ё әріптері сирек кездеседі: қаһарман, жиһаз, чемпион, щётка.',
    'Есеп есеп_2022.xlsx және жоспар.docx файлдарында; сканер HP, дискі 500 GB.',
    'Бұл жолы HTTP, API, KPI және IP деген сөздер латынша жазылды.',
    'Білім алушылардың 99,8 %-ы қызметті Kaspi Pay немесе eGov Mobile қолданбасынан алды.',
    'Спорт залының ауданы 25 м², биіктігі 7 м, қуаты 5 кВт.',
    'Оқушылар TikTok пен YouTube желілерінде мектеп парақшасын жүргізеді.',
    'Мектеп директоры Ы. Алтынсарин оқуларына IELTS, SAT, IB бағдарламаларын ұсынды.',
    'а) құжаттар тізбесі; ә) өтініш үлгісі; б) қолхат.',
    'С, М, Х – бұл әріптер жеке тұрса, сан емес. Өлшемі 20 см, 10 мм, 5 СМ.',
    'Тіркелген күні мен уақыты: 01.09.2021, сағат 10:30-да.',
  ],
  ru: [
    'В 2021–2022 учебном году школа оказала 291 государственную услугу.',
    'Приказ от 31 января 2020 года № 39/НҚ зарегистрирован в реестре.',
    'КГУ «Гимназия № 7 имени Бейімбета Майлина» города Рудного, село Өскен, улица Жеңіс',
    'Заявление подают через веб-портал «электронного правительства» (www.egov.kz) или на school-7@mail.ru.',
    'Выписка в формате PDF, таблица XLSX, чат-бот WhatsApp, Wi-Fi в кабинете IT.',
    'Дети XXI века; II четверть; Пётр I; классы I–IV.',
    'Правила опубликованы: https://adilet.zan.kz/rus/docs/V1300000088#z25 (статья 25).',
    'Страница https://ru.wikipedia.org/wiki/Казахстан открывается без входа.',
    'МЦРИАП, МОН, НАО, ГККП, АППК, ИИН, БИН, ЦОН, СНГ, СССР, ХХ.',
    'В 1 «А», 5 «Б» и 9-«Ғ» классах обучаются дети сотрудников.',
    'Съёмка, подъезд, объявление, ещё, Ёлка и приёмная.',
    'Школьники сдали IELTS и TOEFL, а учителя прошли курсы Microsoft Teams.',
    'Температура 20 °С, площадь 25 м², объём 3 м³.',
    'Результаты доступны в системах «Сакура», Kundelik, BilimLand, eGov mobile.',
    'Ответ дан за 5 рабочих дней, жалоб не поступало.',
    'Учебник «Algebra 8» и журнал «Наука и жизнь» переданы в библиотеку.',
    'п. 3 ст. 10 Закона № 88-V от 15.04.2013',
    'а) паспорт; б) справка; в) заявление.',
    'Олимпиада KBTU Open прошла в Алматы, команда заняла III место.',
    'Куратор направил e-mail, SMS и push-уведомления родителям.',
  ],
} as const;

const samples = (['kk', 'ru'] as const).flatMap((lang) => clean[lang].map((text) => [lang, text] as const));

// A Roman numeral in Cyrillic letters is a hit even in an otherwise clean list.
test.each(samples.map(([lang, text]) => [lang, text.replace(', ХХ.', '.')] as const))('clean %s: %s', (lang, text) => {
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
