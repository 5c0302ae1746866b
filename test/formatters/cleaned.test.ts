import { expect, test } from 'vitest';
import { cleanedList } from '../../src/formatters/cleaned.ts';
import { cleanedExcerpts } from '../../src/formatters/cleaned-excerpts.ts';

// ~ stands for U+00A0.
test.each([
  ['түрде- 266', 'түрде~– 266', [['түрде-·266', 'түрде°–·266']]],
  ['КГУ "Школа"', 'КГУ «Школа»', [['КГУ·"Школа"', 'КГУ·«Школа»']]],
  ['две  строки\u00ad', 'две строки', [['две··строки¬', 'две·строки']]],
  ['25 қызмет', '25~қызмет', [['25·қызмет', '25°қызмет']]],
  ['12040 услуг', '12~040~услуг', [['12040·услуг', '12°040°услуг']]],
  ['ие\u0308', 'иё', []],
  [
    'Мәтіннің басы ұзақ, ортасында № 7 тұр, ал соңында тағы бір "сөз" бар екен',
    'Мәтіннің басы ұзақ, ортасында №~7 тұр, ал соңында тағы бір «сөз» бар екен',
    [
      ['…ортасында·№·7 тұр, ал…', '…ортасында·№°7 тұр, ал…'],
      ['…тағы бір·"сөз"·бар екен', '…тағы бір·«сөз»·бар екен'],
    ],
  ],
] as const)('%s → %s', (before, after, excerpts) => {
  expect(cleanedExcerpts(before, after.replaceAll('~', '\u00a0'))).toEqual(excerpts);
});

const at = { file: 'мектеп.yaml', line: 3, column: 9 };
const cleaned = [
  { at, lang: 'kk', before: '"№7 мектеп" КММ', after: '«№\u00a07\u00a0мектеп» КММ' },
  {
    at: { file: 'а.xlsx', sheet: 'Мәтіндер', cell: 'B2' },
    lang: 'ru',
    before: 'да \u001b[2J...',
    after: 'да \u001b[2J…',
  },
] as const;

test.each(['kk', 'ru', 'en'] as const)('the list in %s', async (lang) => {
  await expect(cleanedList(cleaned, { lang, colour: false })).toMatchFileSnapshot(`golden/cleaned.${lang}.txt`);
});

test('a text with many changes shows the first ones; no texts, no list', () => {
  const before = Array.from({ length: 9 }, (_, index) => `бұл ұзақ сөйлемде ${index} қызмет бар`).join(' және тағы ');
  const list = cleanedList([{ at, lang: 'kk', before, after: before.replaceAll(/(?<=\d) /g, '\u00a0') }], {
    lang: 'kk',
    colour: false,
  });
  expect(list.match(/→/g)).toHaveLength(4);
  expect(list).toContain('тағы 5\u00a0түзету'.replace('\u00a0', ' '));
  expect(cleanedList([], { lang: 'kk', colour: false })).toBe('');
});
