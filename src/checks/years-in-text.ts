import { maskAddresses } from '../language/addresses.ts';
import { months } from '../language/months.ts';
import { isDateOfAct, isYearOfAct } from './acts.ts';
import { findPhones, maskPhones } from './phones.ts';

/** A year or school year that a text speaks of; `text` is how it is written. */
export interface TextYear {
  readonly text: string;
  readonly years: readonly number[];
  readonly isSchoolYear: boolean;
  /** The text sets a bound in time: `2030 жылға дейін`, `до 2030 года`. */
  readonly isBound: boolean;
}

type Language = 'kk' | 'ru';

const year = String.raw`(?:19|20)\d{2}`;
const day = String.raw`(?<!\d)\d{1,2}[ \u00a0]*`;
const monthNames = months.flatMap(({ nominative, ru }) => [nominative, ru]).join('|');
const yearWord = String.raw`(?:жыл|жж?\.|год|гг?\.)`;

// In this order, each leaving out what was found before it.
const forms = {
  range: new RegExp(
    String.raw`(?<![\d.,/-])(${year})[ \u00a0]*[-\u2010-\u2015/][ \u00a0]*((?:19|20)?\d{2})(?![-./]?\d)`,
    'gu',
  ),
  numericDate: new RegExp(
    String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.(${year})(?!\d)|(?<!\d)(${year})-\d{2}-\d{2}(?!\d)`,
    'gu',
  ),
  wordedDate: new RegExp(
    String.raw`(${year})[ \u00a0]*жылғы[ \u00a0]*${day}(?:${monthNames})\p{L}*|${day}(?:${monthNames})\p{L}*[ \u00a0]+(${year})(?!\d)`,
    'giu',
  ),
  year: new RegExp(
    String.raw`(?<![\d.,/№-])(${year})(?=(?:[ \u00a0]*(?:,|и|және|мен)[ \u00a0]*${year})*[ \u00a0]*(?:-?ш[іы])?[ \u00a0]*${yearWord})`,
    'giu',
  ),
} as const;

const severalYears = /^[ \u00a0]*(?:жылдар|жж|год[ыао]|гг)/iu;
const word = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;
const compared = new RegExp(
  String.raw`салыстыр|қарағанда|өткен\s+(?:оқу\s+)?жыл|алдыңғы|бұрынғы|өсім|өсті|артты(?!р)|кеміді|азайды|төменде|сравн|предыдущ|снизи|увелич|уменьш|${word('прошл(?:ый|ого|ом|ым)|против|чем|рост|вырос\\p{L}*')}`,
  'iu',
);
const founded = new RegExp(
  `ашыл|құрыл(?!ым)|салын|негізі қалан|пайдалануға бер|бекіт|күшін? жой|утвержд|утрат|${word('(?:основан|открыт|построен|создан|образован|введен)[аоы]?')}`,
  'iu',
);
/** Children of a year of birth, documents of a year's leavers. */
const ofPeople = /туған|туыл|ж\.\s?т|рожд|г\.\s?р|түлек|бітір|выпуск|аттестат(?!тау)/iu;

/** Lists the years a text speaks of; those of acts, of comparisons, of programmes and foundings are not its own. */
export function listYears(value: string, lang: Language): readonly TextYear[] {
  if (!new RegExp(year).test(value)) return [];
  const phones = findPhones(value);
  let text = maskPhones(maskAddresses(value, ' '), phones).replace(/№\s*[\p{L}\d/-]+/gu, (code) =>
    '№'.padEnd(code.length),
  );
  const found: TextYear[] = [];
  for (const [form, pattern] of Object.entries(forms)) {
    const whole = text;
    for (const match of whole.matchAll(pattern)) {
      const [written, first, second] = match;
      text = text.slice(0, match.index) + ' '.repeat(written.length) + text.slice(match.index + written.length);
      const isRange = form === 'range';
      const from = Number(first ?? second);
      const to = isRange ? Number((second ?? '').padStart(4, String(from).slice(0, 2))) : from;
      // Years that are not neighbours are the years of a programme.
      if (isRange && (to !== from + 1 || severalYears.test(whole.slice(match.index + written.length)))) continue;
      const place = { text: whole, index: match.index, length: written.length, lang };
      if (isOfAct(place, form) || isAside(place)) continue;
      found.push({
        text: written,
        years: isRange ? [from, to] : [from],
        isSchoolYear: isRange,
        isBound: isBound(place),
      });
    }
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly index: number;
  readonly length: number;
  readonly lang: Language;
}

const before = ({ text, index }: Place, length: number): string => text.slice(Math.max(0, index - length), index);
const after = ({ text, index, length }: Place, reach: number): string =>
  text.slice(index + length, index + length + reach);

function isOfAct({ text, index, length, lang }: Place, form: string): boolean {
  return (form === 'year' ? isYearOfAct : isDateOfAct)(text, index, length, lang);
}

/** What a year is mentioned beside: another year compared with, a founding, the start of something that goes on. */
function isAside(place: Place): boolean {
  const near = `${before(place, 60)} ${after(place, 60)}`;
  if (compared.test(near) || ofPeople.test(near) || founded.test(after(place, 50)) || founded.test(before(place, 40)))
    return true;
  return place.lang === 'kk'
    ? /^[^.;]{0,25}(?:бастап|бері)/iu.test(after(place, 40)) && !/дейін/iu.test(after(place, 80))
    : /(?<!\p{L})с\s*$/iu.test(before(place, 10)) && !/^\s*(?:года|г\.)?\s*(?:по|до)\s/iu.test(after(place, 15));
}

function isBound(place: Place): boolean {
  return place.lang === 'kk'
    ? /^[^.;]{0,20}дейін/iu.test(after(place, 30))
    : /(?<!\p{L})(?:до|к)\s*$/iu.test(before(place, 10));
}
