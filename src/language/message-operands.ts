import { MessageFunctionError } from 'messageformat';
import type { MessageValue } from 'messageformat/functions';
import type { KazakhDateForm, RussianDateForm } from './dates.ts';
import { kazakhForms } from './kazakh-numerals.ts';
import type { PeriodForm } from './periods.ts';
import { russianNouns } from './russian-nouns.ts';

/** The options a message gives to a function, as the library hands them over. */
export type Options = Record<string, unknown>;

/** The values of `form` for a Kazakh date. */
export const kazakhDateForms: readonly KazakhDateForm[] = [
  'nominative',
  'attributive',
  'locative',
  'ablative',
  'dative',
  'short',
];
/** The values of `form` for a Russian date. */
export const russianDateForms: readonly RussianDateForm[] = ['genitive', 'short'];
/** The values of `form` for a period. */
export const periodForms: readonly PeriodForm[] = ['nom', 'gen', 'loc', 'attr', 'plain'];
const digits = ['0', '1', '2', '3'];
// An option without a list of values takes any text.
const anyText: readonly string[] = [];

/** The functions of messages with their options and the values each option may take. */
export const messageOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  string: {},
  argument: {},
  number: { digits, zero: anyText },
  integer: {},
  percent: { digits },
  suffix: { case: kazakhForms, digits },
  noun: { of: russianNouns, case: ['nom', 'gen'], digits },
  date: { form: [...new Set([...kazakhDateForms, ...russianDateForms])] },
  period: { form: periodForms },
};

/** The options a function cannot do without. */
export const requiredOptions: Readonly<Record<string, string>> = { suffix: 'case', noun: 'of' };

/** Refuses an operand or an option; the library hands this class on as it is, and wraps any other exception. */
export const reject = (type: 'bad-operand' | 'bad-option' | 'unsupported-operation', message: string): never => {
  throw new MessageFunctionError(type, message);
};

/** Reads an option that has a closed list of values; refuses any other value, and none when there is no fallback. */
export const choose = <T extends string>(options: Options, name: string, allowed: readonly T[], fallback?: T): T => {
  const given = options[name] === undefined ? fallback : String(options[name]);
  return (
    allowed.find((value) => value === given) ??
    reject('bad-option', `${name}=${given} is not one of ${allowed.join(', ')}`)
  );
};

/** What a function of a message is applied to; `digits` is the number of decimals the value is shown with. */
export interface Operand {
  readonly value: unknown;
  readonly type: string;
  readonly text: string;
  readonly digits: number | undefined;
}

// The value of a declared variable comes wrapped, with the options of its declaration.
const isWrapped = (input: unknown): input is MessageValue<string> & { readonly options?: Options } =>
  typeof input === 'object' && input !== null && 'type' in input && 'source' in input;

/** Reads an operand with its number of decimals, which an option gives or else the declaration of the variable. */
export const unwrap = (options: Options, input: unknown): Operand => {
  const wrapped = isWrapped(input) ? input : undefined;
  const given = options.digits ?? wrapped?.options?.digits;
  return {
    value: wrapped ? wrapped.valueOf?.() : input,
    type: wrapped?.type ?? typeof input,
    text: String(input),
    digits: given === undefined ? undefined : Number(choose({ digits: given }, 'digits', digits)),
  };
};

/** Tells whether a value is a number or a text that spells one with a decimal point. */
export const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));

/** Reads an operand that must be a number. */
export const toNumber = ({ value, text }: Operand): number =>
  isNumeric(value) ? Number(value) : reject('bad-operand', `not a number: ${text}`);
