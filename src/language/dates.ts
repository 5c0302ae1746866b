import { months } from './months.ts';

/** A day of the calendar as `YYYY-MM-DD`, without time or zone; texts of this type sort in the order of time. */
export type CivilDate = string;

/** The forms a Kazakh date is printed in. */
export type KazakhDateForm = 'nominative' | 'attributive' | 'locative' | 'ablative' | 'dative' | 'short';

/** The forms a Russian date is printed in. */
export type RussianDateForm = 'genitive' | 'short';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const noBreakSpace = '\u00A0';
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

const split = (date: CivilDate): Parts => {
  if (date.length === 10 && date[4] === '-' && date[7] === '-') {
    return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
  }
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  return { year, month, day };
};

const join = ({ year, month, day }: Parts): CivilDate => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const daysInMonth = ({ year, month }: Parts): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * Reads `2020-01-31`, `31.01.2020` or `1.2.2020`, with or without a closing `ж.` or `г.`; undefined for any other text
 * and for a day that does not exist.
 */
export const parseCivilDate = (text: string): CivilDate | undefined => {
  const bare = text.trim().replace(/\s{0,3}[жг]\.?$/i, '');
  const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(bare);
  const { year, month, day } = (iso ?? /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(bare))?.groups ?? {};
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const exists = parts.year >= 1 && parts.month >= 1 && parts.month <= 12 && parts.day >= 1;
  return exists && parts.day <= daysInMonth(parts) ? join(parts) : undefined;
};

// The year is taken to begin in March, so that a leap day comes last and month lengths follow one formula.
const daysBeforeYear = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
const daysBeforeMonth = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);
const epoch = daysBeforeYear(1969) + daysBeforeMonth(10);

/** The day of a moment by the clock of its machine. */
export const localDate = (moment: Date): CivilDate =>
  join({ year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() });

/** Counts the days from 1970-01-01, which is day 0, so that a difference of two numbers is a number of days. */
export const dayNumber = (date: CivilDate): number => {
  const { year, month, day } = split(date);
  const beforeMarch = month < 3;
  const monthFromMarch = beforeMarch ? month + 9 : month - 3;
  return daysBeforeYear(beforeMarch ? year - 1 : year) + daysBeforeMonth(monthFromMarch) + day - 1 - epoch;
};

const dateOfDay = (n: number): CivilDate => {
  const days = n + epoch;
  const guess = Math.floor(days / 365.2425);
  const year = [guess + 1, guess].find((candidate) => daysBeforeYear(candidate) <= days) ?? guess - 1;
  const rest = days - daysBeforeYear(year);
  const monthFromMarch = Math.floor((5 * rest + 2) / 153);
  const day = rest - daysBeforeMonth(monthFromMarch) + 1;
  return monthFromMarch < 10
    ? join({ year, month: monthFromMarch + 3, day })
    : join({ year: year + 1, month: monthFromMarch - 9, day });
};

const weekdayOfDay = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1;

/** Gives the day of the week, 1 for Monday to 7 for Sunday. */
export const weekday = (date: CivilDate): number => weekdayOfDay(dayNumber(date));

/** Gives the date that many days later, or earlier for a negative number. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDay(dayNumber(date) + days);

const NONE: ReadonlySet<CivilDate> = new Set();

/** Whether a day is worked: no holiday, and no Saturday or Sunday unless that one is worked. */
export const isWorkingDay = (
  date: CivilDate,
  holidays: ReadonlySet<CivilDate>,
  workdays: ReadonlySet<CivilDate> = NONE,
): boolean => !holidays.has(date) && (weekday(date) < 6 || workdays.has(date));

/** Counts the working days after `from` up to and including `to`; 0 when `to` is not later than `from`. */
export const workingDaysBetween = (
  from: CivilDate,
  to: CivilDate,
  holidays: ReadonlySet<CivilDate>,
  workdays: ReadonlySet<CivilDate> = NONE,
): number => {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (last <= first) return 0;
  const isWeekday = (day: number) => weekdayOfDay(day) < 6;
  const weeks = Math.floor((last - first) / 7);
  const rest = Array.from({ length: last - first - weeks * 7 }, (_, index) => last - index);
  const within = (day: number) => day > first && day <= last;
  const off = [...holidays].map(dayNumber).filter((day) => within(day) && isWeekday(day));
  const worked = [...workdays].filter((date) => !holidays.has(date)).map(dayNumber);
  const extra = worked.filter((day) => within(day) && !isWeekday(day));
  return weeks * 5 + rest.filter(isWeekday).length - off.length + extra.length;
};

/**
 * Prints a date in words, `2020 жылғы 31 қаңтар` or `31 января 2020 года` with U+00A0 between a number and its word,
 * or short for tables, `31.01.2020`; throws a RangeError when the text is not a date.
 */
export function formatDate(date: CivilDate, lang: 'kk', form: KazakhDateForm): string;
export function formatDate(date: CivilDate, lang: 'ru', form: RussianDateForm): string;
export function formatDate(date: CivilDate, lang: 'kk' | 'ru', form: KazakhDateForm | RussianDateForm): string {
  const { year, month, day } = split(date);
  const names = months[month - 1];
  if (names === undefined) throw new RangeError(`not a date: ${date}`);
  if (form === 'short') return `${pad(day, 2)}.${pad(month, 2)}.${pad(year, 4)}`;
  const [nameOfMonth, wordOfYear] = lang === 'ru' || form === 'genitive' ? [names.ru, 'года'] : [names[form], 'жылғы'];
  const dayAndMonth = `${day}${noBreakSpace}${nameOfMonth}`;
  const yearAndWord = `${year}${noBreakSpace}${wordOfYear}`;
  return lang === 'ru' ? `${dayAndMonth} ${yearAndWord}` : `${yearAndWord} ${dayAndMonth}`;
}
