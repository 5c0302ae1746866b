import type { CivilDate } from './dates.ts';

/** The year a report is about: a school year, named by its two calendar years, or a calendar year. */
export type Period =
  | { readonly kind: 'school'; readonly from: number; readonly to: number }
  | { readonly kind: 'calendar'; readonly year: number };

/** The forms a period is printed in; `loc` answers "when", `attr` "of when", `plain` is only the figures. */
export type PeriodForm = 'nom' | 'gen' | 'loc' | 'attr' | 'plain';

const noBreakSpace = '\u00A0';

/** The words that may follow a period; any case ending is taken, since people copy the period out of a sentence. */
export const yearWord = String.raw`(?:жыл|год)\p{L}*|[жг]{1,2}\.?`;
/** The same after the two years of a school year. */
export const schoolYearWord = String.raw`оқу\s+жыл\p{L}*|учебн\p{L}*\s+год\p{L}*`;
const secondYear = String.raw`[-\u2010-\u2015\u2212]\s*(\d{4})|\/\s*(\d{4}|\d{2})`;
const schoolYear = new RegExp(String.raw`^(\d{4})\s*(?:${secondYear})(?:\s*(?:${schoolYearWord}|${yearWord}))?$`, 'iu');
const calendarYear = new RegExp(String.raw`^(\d{4})(?:\s*(?:${yearWord}))?$`, 'iu');

const isYear = (n: number): boolean => Number.isInteger(n) && n >= 2000 && n <= 2100;

// `1999/00` closes in the next century, so the two figures are read as the first such year after the first one.
const readSecondYear = (from: number, text: string): number => {
  if (text.length === 4) return Number(text);
  const sameCentury = from - (from % 100) + Number(text);
  return sameCentury < from ? sameCentury + 100 : sameCentury;
};

/**
 * Reads a period from `2021-2022`, `2021/22`, `2021 – 2022 оқу жылы`, `2025`, `2025 год`; undefined when the text is
 * no period or a year is outside 2000-2100. Two years that are not neighbours are returned as they stand.
 */
export const parsePeriod = (value: string | number): Period | undefined => {
  const text = String(value).normalize('NFC').trim();
  const year = Number(calendarYear.exec(text)?.[1]);
  if (isYear(year)) return { kind: 'calendar', year };
  const [, first, second, afterSlash] = schoolYear.exec(text) ?? [];
  if (first === undefined) return undefined;
  const from = Number(first);
  const to = readSecondYear(from, second ?? afterSlash ?? '');
  return isYear(from) && isYear(to) ? { kind: 'school', from, to } : undefined;
};

/** Gives the first and the last day of a period; a school year runs from 1 September to 31 August. */
export const periodRange = (period: Period): { readonly from: CivilDate; readonly to: CivilDate } =>
  period.kind === 'school'
    ? { from: `${period.from}-09-01`, to: `${period.to}-08-31` }
    : { from: `${period.year}-01-01`, to: `${period.year}-12-31` };

const words = {
  kk: {
    school: { nom: 'оқу жылы', gen: 'оқу жылының', loc: 'оқу жылында', attr: 'оқу жылындағы' },
    calendar: { nom: 'жыл', gen: 'жылдың', loc: 'жылы', attr: 'жылғы' },
  },
  ru: {
    school: { nom: 'учебный год', gen: 'учебного года', loc: 'учебном году', attr: 'учебный год' },
    calendar: { nom: 'год', gen: 'года', loc: 'году', attr: 'год' },
  },
} as const;

const russianPrepositions = { nom: '', gen: '', loc: 'в ', attr: 'за ' } as const;

/**
 * Prints a period: `2021-2022 оқу жылында`, `в 2021–2022 учебном году`, `2025 жылғы`, `за 2025 год`, with U+00A0 after
 * the figures; `plain` is the figures alone, `2021-2022`, with a hyphen in both languages.
 */
export const formatPeriod = (period: Period, lang: 'kk' | 'ru', form: PeriodForm): string => {
  const dash = lang === 'ru' && form !== 'plain' ? '\u2013' : '-';
  const figures = period.kind === 'school' ? `${period.from}${dash}${period.to}` : String(period.year);
  if (form === 'plain') return figures;
  const preposition = lang === 'ru' ? russianPrepositions[form] : '';
  return `${preposition}${figures}${noBreakSpace}${words[lang][period.kind][form]}`;
};
