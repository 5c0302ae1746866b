import { dataWrongType } from '../checks/data/wrong-type.ts';
import { helpOf } from '../checks/help.ts';
import type { Naming } from '../model/figure-words.ts';
import { type Expectation, type Expected, MAX_COUNT } from '../model/values.ts';
import { type JsonSchema, type JsonType, refer, threeLines } from './json-schema.ts';
import { BLANK, COUNT, DATE, PERIOD, SHARE, SITE, YES_NO } from './patterns.ts';

/** How a value is written, in the words of the finding on one that is not. */
export function helpOn({ expected, ...values }: Expectation): Naming {
  const help = (lang: 'kk' | 'ru' | 'en') => helpOf(dataWrongType, lang, { expected, ...values });
  return { kk: help('kk'), ru: help('ru'), en: help('en') };
}

/** What an editor says of a misfit: a sentence in each of the official languages instead of a pattern. */
function misfitWords(expectation: Expectation): JsonSchema {
  const { kk, ru } = helpOn(expectation);
  return { errorMessage: `${kk}\n${ru}`, patternErrorMessage: `${kk}\n${ru}` };
}

/** An editor says the words of a group at a field with a wrong name too: so they are which fields there are. */
export function fieldWords(names: readonly string[]): JsonSchema {
  const known = names.join(', ');
  const [kk, ru] = [`Мұнда мына өрістер бола алады: ${known}.`, `Здесь могут стоять поля: ${known}.`];
  return { errorMessage: `${kk}\n${ru}` };
}

/**
 * A list in which nothing is stated. Not by `items`: an editor takes a value that has them for a list, writes a dash for
 * it, and follows them without end where they refer to themselves.
 */
const blankList: JsonSchema = { contains: refer('filled'), minContains: 0, maxContains: 0 };

/**
 * A schema of which every blank is a value too: nothing, spaces, a list or group of blanks. An editor that writes a field
 * for the user goes by the first type, and would write 0 for a number: so a number is never the first.
 */
export function withBlanks(expectation: Expectation, types: readonly JsonType[], rest: JsonSchema): JsonSchema {
  const isNumber = types[0] === 'integer' || types[0] === 'number';
  const all = new Set<JsonType>([...(isNumber ? ['string' as const] : []), ...types, ...BLANK_TYPES]);
  return {
    type: [...all],
    ...(!types.includes('string') && { pattern: BLANK }),
    ...(!types.includes('array') && blankList),
    ...(!types.includes('object') && { additionalProperties: refer('blank') }),
    ...misfitWords(expectation),
    ...rest,
  };
}

const BLANK_TYPES: readonly JsonType[] = ['null', 'string', 'array', 'object'];

/** Only a few words or numbers, and blanks. */
export function onlyOf(expectation: Expectation, values: readonly unknown[]): JsonSchema {
  return { anyOf: [{ enum: values, ...misfitWords(expectation) }, refer('blank')] };
}

/** Nothing stated: what reading leaves out of the data. */
const blank: JsonSchema = { type: BLANK_TYPES, pattern: BLANK, ...blankList, additionalProperties: refer('blank') };

const words = (name: Naming): JsonSchema => ({ title: `${name.kk} / ${name.ru}`, description: threeLines(name) });

/** A sum of what several providers stated; both of its fields must be there. */
const sum: JsonSchema = {
  type: 'object',
  properties: {
    sum: {
      ...words({ kk: 'Қосынды', ru: 'Сумма', en: 'Sum' }),
      type: 'integer',
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
    },
    of: {
      ...words({ kk: 'Неше ұйым көрсеткен', ru: 'Сколько организаций указали', en: 'How many providers stated it' }),
      allOf: [refer('count'), refer('filled')],
    },
  },
  required: ['sum', 'of'],
  additionalProperties: refer('blank'),
};

const value = (expected: Expected, title: Naming, types: readonly JsonType[], rest: JsonSchema = {}): JsonSchema => ({
  title: `${title.kk} / ${title.ru}`,
  description: threeLines(helpOn({ expected })),
  ...withBlanks({ expected }, types, rest),
});

/** The kinds of values of the model, by what they expect; a field refers to its kind. */
export const VALUE_TYPES: Readonly<Record<string, JsonSchema>> = {
  blank,
  filled: { not: refer('blank') },
  count: value('count', { kk: 'Сан', ru: 'Число', en: 'Count' }, ['integer', 'string'], {
    minimum: 0,
    maximum: MAX_COUNT,
    pattern: COUNT,
  }),
  share: value('share', { kk: 'Пайыз', ru: 'Проценты', en: 'Share' }, ['number', 'string'], {
    minimum: 0,
    maximum: 100,
    pattern: SHARE,
    examples: [98.5, '98,5 %'],
  }),
  date: value('date', { kk: 'Күн', ru: 'Дата', en: 'Date' }, ['string'], {
    pattern: DATE,
    examples: ['2026-02-08', '08.02.2026'],
  }),
  period: value('period', { kk: 'Кезең', ru: 'Период', en: 'Period' }, ['integer', 'string'], {
    minimum: 2000,
    maximum: 2100,
    pattern: PERIOD,
    examples: ['2025-2026', 2026],
  }),
  text: value('text', { kk: 'Мәтін', ru: 'Текст', en: 'Text' }, ['string', 'number']),
  code: value('code', { kk: 'Тізімдегі мән', ru: 'Значение из списка', en: 'Entry of a list' }, ['string', 'number']),
  site: value('site', { kk: 'Сайт мекенжайы', ru: 'Адрес сайта', en: 'Address of a site' }, ['string'], {
    pattern: SITE,
  }),
  'yes-no': value('yes-no', { kk: 'Иә немесе жоқ', ru: 'Да или нет', en: 'Yes or no' }, ['boolean', 'string'], {
    pattern: YES_NO,
    examples: ['иә', 'жоқ', 'да', 'нет'],
  }),
  figure: { anyOf: [refer('count'), sum], ...misfitWords({ expected: 'figure' }) },
  texts: value('texts', { kk: 'Мәтіндер', ru: 'Тексты', en: 'Texts' }, ['string', 'array'], {
    items: { type: ['string', 'null', 'array', 'object'], ...blankList, additionalProperties: refer('blank') },
  }),
};
