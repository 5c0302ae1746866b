import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyTypography, normalise } from '../../src/language/typography.ts';

test.each([
  ['  екі   сөз ', 'екі сөз'],
  ['екі\u00A0сөз\tүш\u2003төрт', 'екі сөз үш төрт'],
  ['сы\u00ADнып\u200B\uFEFF', 'сынып'],
  ['и\u200D\u0306', 'й'],
  ['е\u0308лка', 'ёлка'],
  ['бір \r\n екі\rүш', 'бір\nекі\nүш'],
  ['', ''],
])('%j becomes %j', (text, normal) => {
  expect(normalise(text)).toBe(normal);
});

// ~ stands for U+00A0.
test.each([
  ['kk', '"Дәуір" баспасы', '«Дәуір» баспасы'],
  ['ru', 'КГУ "Школа "Заря"" города', 'КГУ «Школа „Заря“» города'],
  ['kk', '"Мектеп "Заря"" КММ', '«Мектеп «Заря»» КММ'],
  ['ru', '«Школа "Заря"»', '«Школа „Заря“»'],
  ['ru', '«Школа „Заря“»', '«Школа „Заря“»'],
  ['ru', '("да", "нет")', '(«да», «нет»)'],
  ['kk', 'үкімет " мемлекеттік корпорациясы»', 'үкімет " мемлекеттік корпорациясы»'],
  ['ru', 'экран 15" и 17"', 'экран 15" и 17"'],
  ['ru', '"одна" и "другая', '"одна" и "другая'],
  ['ru', '"одна\nдругая"', '"одна\nдругая"'],
  ['ru', '"сайт http://a.kz"', '«сайт http://a.kz»'],
  ['kk', 'бұдан әрі - мектеп', 'бұдан әрі~– мектеп'],
  ['kk', 'арқылы – жоқ', 'арқылы~– жоқ'],
  ['ru', 'далее — школа', 'далее~– школа'],
  ['kk', 'түрде - 266', 'түрде~– 266'],
  ['kk', 'Қостанай - 25 - жоқ', 'Қостанай~– 25~– жоқ'],
  ['ru', '2021 - 2022', '2021 - 2022'],
  ['ru', '- пункт списка', '- пункт списка'],
  ['kk', 'ата-ана, 291-ді', 'ата-ана, 291-ді'],
  ['kk', '№7 мектеп, № 39/НҚ', '№~7~мектеп, №~39/НҚ'],
  ['ru', '§2, ст. 10, п. 3', '§~2, ст.~10, п.~3'],
  ['kk', '25 қызмет, 12,5 пайыз', '25~қызмет, 12,5~пайыз'],
  ['ru', '15,5% и 3 %', '15,5~% и 3~%'],
  ['kk', 'саны 4 666 414-ті, 12 040 және 2025 120', 'саны 4~666~414-ті, 12~040 және 2025 120'],
  ['kk', '12,5%-ды', '12,5~%-ды'],
  ['ru', '31 января 2020 года, 2021 г.', '31~января 2020~года, 2021~г.'],
  ['kk', '2020 жылғы 31 қаңтар', '2020~жылғы 31~қаңтар'],
  ['ru', 'в 2021 и 2022 годах, от 5 до 7', 'в 2021 и 2022~годах, от 5 до 7'],
  ['kk', '5 және 7 мен 9', '5 және 7 мен 9'],
  ['ru', '500 ₸, 20 °С', '500~₸, 20~°С'],
  ['kk', 'Б. Майлин, А. Б. Сериков', 'Б.~Майлин, А.~Б.~Сериков'],
  ['kk', '1) мәлімет\nа) құжат', '1)~мәлімет\nа)~құжат'],
  ['ru', 'https://a.kz/x - y, d@e.kz', 'https://a.kz/x~– y, d@e.kz'],
  ['ru', 'https://a.kz/?q="5%"&n=№7', 'https://a.kz/?q="5~%"&n=№~7'],
  ['ru', 'http://a.kz/№7/5% т.', 'http://a.kz/№7/5% т.'],
] as const)('%s: %s becomes %s', (lang, text, set) => {
  expect(applyTypography(text, lang)).toBe(set.replaceAll('~', '\u00A0'));
});

const pieces = fc.constantFrom(
  ...[
    '"',
    '«',
    '»',
    '„',
    '“',
    ' ',
    '  ',
    '\u00A0',
    '-',
    '–',
    '—',
    '№',
    '§',
    '%',
    '\n',
    '1',
    '25',
    '2021',
    ')',
    '(',
    '.',
    ',',
  ],
  ...['мектеп', 'қызмет', 'и', 'А', 'Б.', 'а)', 'ст.', '₸', 'https://egov.kz/a-b', 'a@b.kz', 'x'],
);
const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
const languages = fc.constantFrom('kk' as const, 'ru' as const);

test('setting a text twice changes nothing more', () => {
  fc.assert(
    fc.property(texts, languages, (text, lang) => {
      const once = applyTypography(text, lang);
      expect(applyTypography(once, lang)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

test('letters, digits and addresses stay as they are', () => {
  const rest = (text: string) => text.replace(/[\s"«»„“–—-]/g, '');
  fc.assert(
    fc.property(texts, languages, (text, lang) => {
      expect(rest(applyTypography(text, lang))).toBe(rest(text));
    }),
    { numRuns: 2000 },
  );
});

test('a normal text is normal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});
