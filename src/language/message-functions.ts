import type { MessageFunction } from 'messageformat/functions';
import { formatDate, parseCivilDate } from './dates.ts';
import { type KazakhForm, kazakhForms, withSuffix } from './kazakh-numerals.ts';
import {
  choose,
  isNumeric,
  kazakhDateForms,
  type Operand,
  type Options,
  periodForms,
  reject,
  russianDateForms,
  toNumber,
  unwrap,
} from './message-operands.ts';
import { formatNumber, formatPercent } from './numbers.ts';
import { formatPeriod, type Period, parsePeriod } from './periods.ts';
import { quoteArgument } from './quoted-argument.ts';
import { russianNoun, russianNouns, russianPlural } from './russian-nouns.ts';

/** The languages of messages: the two of the report, and English for the terminal. */
export type MessageLanguage = 'kk' | 'ru' | 'en';

const pluralOf = (lang: MessageLanguage, n: number, shown: number | undefined): string | undefined => {
  if (lang === 'kk') return undefined;
  if (lang === 'ru') return russianPlural(n, shown);
  return n === 1 && !shown ? 'one' : 'other';
};

const numeric = (
  lang: MessageLanguage,
  type: 'number' | 'percent',
  n: number,
  shown: number | undefined,
  text: string,
) => ({
  type,
  options: { digits: shown },
  selectKey: (keys: Set<string>) =>
    [String(n), pluralOf(lang, n, shown)].find((key) => key !== undefined && keys.has(key)) ?? null,
  toString: () => text,
  valueOf: () => n,
});

const plainText = (text: string) => ({ type: 'string' as const, toString: () => text, valueOf: () => text });

/** Prints a number as the language has it: English with a decimal point. */
export const printNumber = (lang: MessageLanguage, n: number, shown?: number): string =>
  lang === 'en' ? formatNumber(n, shown).replace(',', '.') : formatNumber(n, shown);

const printSuffix = (operand: Operand, form: KazakhForm): string => {
  const isNumber = operand.type !== 'percent' && isNumeric(operand.value);
  return withSuffix(isNumber ? formatNumber(Number(operand.value), operand.digits) : operand.text, form);
};

const printDate = (lang: MessageLanguage, operand: Operand, options: Options): string => {
  const date = parseCivilDate(operand.text) ?? reject('bad-operand', `not a date: ${operand.text}`);
  if (lang === 'en') return date;
  return lang === 'kk'
    ? formatDate(date, 'kk', choose(options, 'form', kazakhDateForms, 'nominative'))
    : formatDate(date, 'ru', choose(options, 'form', russianDateForms, 'genitive'));
};

const printPeriod = (lang: MessageLanguage, { value, text }: Operand, options: Options): string => {
  const period = typeof value === 'object' ? (value as Period) : parsePeriod(text);
  if (!period) return reject('bad-operand', `not a period: ${text}`);
  const form = choose(options, 'form', periodForms, 'nom');
  return lang === 'en' ? formatPeriod(period, 'kk', 'plain') : formatPeriod(period, lang, form);
};

type Own = 'number' | 'percent' | 'string';

/** Makes the functions of messages in one language; a wrong operand or option is an error of the message. */
export const messageFunctions = (lang: MessageLanguage): Record<string, MessageFunction<Own>> => ({
  number: (_, options, input) => {
    const operand = unwrap(options, input);
    const n = toNumber(operand);
    const text = n === 0 && options.zero !== undefined ? String(options.zero) : printNumber(lang, n, operand.digits);
    return numeric(lang, 'number', n, operand.digits, text);
  },
  integer: (_, options, input) => {
    const n = Math.round(toNumber(unwrap(options, input)));
    return numeric(lang, 'number', n, 0, printNumber(lang, n, 0));
  },
  percent: (_, options, input) => {
    const operand = unwrap(options, input);
    const n = toNumber(operand);
    return numeric(lang, 'percent', n, operand.digits, formatPercent(n, operand.digits));
  },
  suffix: (_, options, input) => {
    if (lang !== 'kk') reject('unsupported-operation', ':suffix is Kazakh only');
    return plainText(printSuffix(unwrap(options, input), choose(options, 'case', kazakhForms)));
  },
  noun: (_, options, input) => {
    if (lang !== 'ru') reject('unsupported-operation', ':noun is Russian only');
    const operand = unwrap(options, input);
    const n = toNumber(operand);
    const noun = choose(options, 'of', russianNouns);
    const grammaticalCase = choose<'nom' | 'gen'>(options, 'case', ['nom', 'gen'], 'nom');
    const form = russianNoun(n, noun, operand.digits, grammaticalCase);
    return numeric(lang, 'number', n, operand.digits, `${printNumber(lang, n, operand.digits)}\u00A0${form}`);
  },
  argument: (_, options, input) => plainText(quoteArgument(unwrap(options, input).text)),
  date: (_, options, input) => plainText(printDate(lang, unwrap(options, input), options)),
  period: (_, options, input) => plainText(printPeriod(lang, unwrap(options, input), options)),
});
