import { maskAddresses } from '../language/addresses.ts';
import { findPhones, maskPhones } from './phones.ts';

/** A number of a text: as it is written, and a key that is the same however it is written. */
export interface TextNumber {
  readonly key: string;
  readonly written: string;
}

/** Ways of writing numbers that a plain search for digits would take apart, with the numbers that they hold. */
const spellings: readonly (readonly [RegExp, (groups: readonly string[]) => readonly string[]])[] = [
  // Of a date only the day and the year count: the month may stand in words.
  [/(?<![\d.])(\d{1,2})\.\d{1,2}\.(\d{4})(?!\d)/g, ([day = '', year = '']) => [day, year]],
  [/(?<!\d)(\d{4})-\d{2}-(\d{2})(?!\d)/g, ([year = '', day = '']) => [day, year]],
  [/(?<!\d)(20\d{2})\/(\d{2})(?!\d)/g, ([from = '', to = '']) => [from, from.slice(0, 2) + to]],
  [/(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/g, ([hours, minutes]) => [`${hours}.${minutes}`]],
  [/(?<![\d.,-])(\d{1,3}(?: \d{3})+)(?!\d)/g, ([grouped = '']) => [grouped.replaceAll(' ', '')]],
  [/(\d+(?:[.,]\d+)?)/g, ([plain = '']) => [plain.replace(',', '.')]],
];

/** Lists the numbers of a text; digits of web addresses do not count. */
export function listNumbers(text: string): readonly TextNumber[] {
  const phones = findPhones(text);
  const numbers: TextNumber[] = phones.map(({ digits, text: written }) => ({ key: `tel ${digits}`, written }));
  let rest = maskPhones(maskAddresses(text, '\n'), phones).replace(/[\u00a0\u2009\u202f]/g, ' ');
  for (const [pattern, read] of spellings) {
    const matches = [...rest.matchAll(pattern)];
    if (matches.length === 0) continue;
    for (const [written, ...groups] of matches) {
      const parts = read(groups);
      for (const digits of parts) numbers.push({ key: keyOf(digits), written: parts.length > 1 ? digits : written });
    }
    rest = rest.replace(pattern, '\n');
  }
  return numbers;
}

/** `12.50` and `12.5` are one number; more digits than a number holds are a code and stay as they are. */
function keyOf(digits: string): string {
  return digits.length > 15 ? digits : String(Number(digits));
}

/** Whether a key is a year, which one language may name more often than the other. */
export function isYear(key: string): boolean {
  return /^(?:19|20)\d{2}$/.test(key);
}

const numberWords: readonly (readonly [kk: string, ru: string])[] = [
  ['жоқ|нөл|болмады|болмаған|емес', 'нет|нол|нул|не|ни|без|отсутств'],
  ['бір|алғаш', 'од[ин]|перв|един'],
  ['екі|екеу|қос', 'дв[аеу]|втор|оба|обе'],
  ['үш', 'тр[иеё]'],
  ['төрт', 'четыр|четв'],
  ['бес', 'пят'],
  ['алты', 'шест'],
  ['жеті', 'сем[ьи]|седьм'],
  ['сегіз', 'вос[еь]м'],
  ['тоғыз', 'девят'],
  ['он(?:ыншы)?(?!\\p{L})', 'десят'],
];
/** `100 пайыз` may well be `полностью`. */
const hundred = ['жүз|толық|барлық', 'ст[оа]|полност|вс[ея]'] as const;
const romanNumerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Whether a text says a small number in words (`бірінші`, `два`) or in Roman numerals. */
export function spellsOut(text: string, key: string, lang: 'kk' | 'ru'): boolean {
  const words = (key === '100' ? hundred : numberWords[Number(key)])?.[lang === 'kk' ? 0 : 1];
  if (words && new RegExp(String.raw`(?<!\p{L})(?:${words})`, 'iu').test(text)) return true;
  const roman = romanNumerals[Number(key)];
  const latin = text.replaceAll('І', 'I').replaceAll('Х', 'X');
  return Boolean(roman) && new RegExp(String.raw`(?<!\p{L})${roman}(?!\p{L})`, 'u').test(latin);
}
