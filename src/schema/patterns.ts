import { schoolYearWord, yearWord } from '../language/periods.ts';
import { no, yes, ZERO } from '../model/values.ts';

/** What a value says that is left blank. */
export const BLANK = String.raw`^\s*$`;

/** A pattern for a whole value, which may also be blank; spaces at its ends do not count. */
const whole = (...kinds: readonly string[]): string => String.raw`^\s*(?:${kinds.join('|')})?\s*$`;

/**
 * The source of an expression that heeds no case as one that needs no flag, since a JSON Schema has none: every letter
 * becomes a class of both its cases.
 */
export function withoutFlags(source: string): string {
  let inClass = false;
  return source.replace(/\\(?:p\{\w+\}|u[\da-f]{4}|.)|[\p{L}[\]]/giu, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    // A letter may have been written with its mark apart.
    if (part === String.raw`\p{L}`) return String.raw`[\p{L}\p{M}]`;
    if (part.length > 1 || part === '[' || part === ']') return part;
    const cases = part.toLowerCase() + part.toUpperCase();
    return inClass ? cases : `[${cases}]`;
  });
}

/** The expression without the marks of its start and end. */
const inner = ({ source }: RegExp): string => withoutFlags(source.replace(/^\^/, '').replace(/\$$/, ''));

const SPACE = String.raw`[ \u00a0]?`;
const thousands = (times: string): string => String.raw`(?:${SPACE}\d{3})${times}`;
const zeros = `0{1,3}(?:${SPACE}000)*`;

/** Digits up to a billion, perhaps grouped by spaces and with zeros before them; zero in words. */
export const COUNT = whole(
  String.raw`\d{1,3}${thousands('{0,2}')}`,
  `${zeros}${thousands('{3}')}`,
  `(?:${zeros}${SPACE}00|0{0,2})1(?:${SPACE}000){3}`,
  inner(ZERO),
);

/** A percentage up to 100 as text, with a point or a comma. */
export const SHARE = whole(String.raw`(?:(?:0?\d{1,2})(?:[.,]\d+)?|100(?:[.,]0+)?)\s*%?`);

export const YES_NO = whole(inner(yes), inner(no));

/** An address of the web; unlike the others it keeps the spaces at its ends, and so has none. */
export const SITE = String.raw`^(?:[^\s;]+|\s*)$`;

const year = String.raw`(?:000[1-9]|00[1-9]\d|0[1-9]\d{2}|[1-9]\d{3})`;
/** What a leap year ends in, and its century where the year ends in zeros. */
const fourth = '(?:0[48]|[2468][048]|[13579][26])';
const leapYear = String.raw`(?:\d{2}${fourth}|${fourth}00)`;

/** The days of the months that have so many, in both ways of writing a date; `zero` is what stands before one digit. */
function days(zero: string, order: (year: string, month: string, day: string) => string): string {
  const upTo28 = String.raw`(?:${zero}[1-9]|1\d|2[0-8])`;
  return [
    order(year, `(?:${zero}[1-9]|1[0-2])`, upTo28),
    order(year, `(?:${zero}[13-9]|1[0-2])`, '(?:29|30)'),
    order(year, `(?:${zero}[13578]|1[02])`, '31'),
    order(leapYear, `${zero}2`, '29'),
  ].join('|');
}

/** A day that exists, `2022-02-01` or `1.2.2022`. */
export const DATE = whole(
  `(?:${days('0', (y, m, d) => `${y}-${m}-${d}`)}|${days('0?', (y, m, d) => `${d}\\.${m}\\.${y}`)})${withoutFlags(String.raw`(?:\s{0,3}[жг]\.?)?`)}`,
);

const century = String.raw`(?:20\d{2}|2100)`;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `2021/22`: the second year is the first one of that ending which is not before the first year, and not after 2100. */
const shortSecond = (): string => {
  const slash = String.raw`\s*\/\s*`;
  const laterTens = digits.slice(0, 9).map((tens) => String.raw`${tens}\d${slash}[${tens + 1}-9]\d`);
  const sameTens = digits.map((ones) => String.raw`${ones}${slash}\1[${ones}-9]`);
  return String.raw`20(?:${laterTens.join('|')}|(\d)(?:${sameTens.join('|')})|\d{2}${slash}00)|2100${slash}00`;
};

/** A school year or a calendar year from 2000 to 2100, with or without the words that follow it. */
export const PERIOD = whole(
  String.raw`${century}(?:\s*(?:${withoutFlags(yearWord)}))?`,
  String.raw`(?:${century}\s*(?:[-\u2010-\u2015\u2212]|\/)\s*${century}|${shortSecond()})(?:\s*(?:${withoutFlags(`${schoolYearWord}|${yearWord}`)}))?`,
);
