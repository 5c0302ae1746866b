import * as z from 'zod/mini';
import { parseCivilDate } from '../language/dates.ts';
import { parsePeriod } from '../language/periods.ts';

/** What a field takes, for the message when something else stands there. */
export type Expected =
  | 'count'
  | 'figure'
  | 'share'
  | 'date'
  | 'period'
  | 'text'
  | 'code'
  | 'site'
  | 'yes-no'
  | 'version'
  | 'kind'
  | 'texts'
  | 'choice'
  | 'whole'
  | 'number'
  | 'list'
  | 'group';

/** What a field takes, with what its message names besides. */
export interface Expectation {
  readonly expected: Expected;
  readonly kind?: string;
  readonly choices?: string;
  readonly min?: number;
  readonly max?: number;
}

/** Every schema of the model is registered here with what it expects. */
export const expectations = z.registry<Expectation>();

/** How a clerk writes zero in words. */
export const ZERO =
  /^(жоқ|нет|(қызмет|қызметі) көрсетілмеді|көрсетілген жоқ|шағым(дар)?( түскен)? жоқ|жалоб нет|жалоб не поступало|услуг[аи] не оказывал[аи]сь)\.?$/iu;

/** More than anything that a school or a district counts: sums of many such numbers are still exact. */
export const MAX_COUNT = 1_000_000_000;

/** A count stored as text: digits, perhaps grouped by spaces. */
const DIGITS = /^\d{1,3}([ \u00a0]?\d{3})*$/;

function isDigits(text: string): boolean {
  return DIGITS.test(text) && Number(text.replace(/[ \u00a0]/g, '')) <= MAX_COUNT;
}

/** How people say that something was done, and that it was not. */
export const yes = /^(иә|да|yes|true)$/iu;
export const no = /^(жоқ|нет|no|false|жүргізілмеген|жүргізілген жоқ|не проводил(ся|ась|ось))$/iu;

/** A count: a whole number from 0; «жоқ», «нет» and the like are a stated zero; digits stored as text count as well. */
export const count = z.pipe(
  z.union([
    z.int().check(z.nonnegative(), z.maximum(MAX_COUNT)),
    z.string().check(z.refine((value) => ZERO.test(value.trim()) || isDigits(value.trim()))),
  ]),
  z.transform((value) => {
    if (typeof value === 'number') return value;
    return ZERO.test(value.trim()) ? 0 : Number(value.replace(/[ \u00a0]/g, ''));
  }),
);

/** A share in per cent with as many decimals as it was written with: `98.5`, `98,5 %`. */
export interface Share {
  readonly percent: number;
  readonly digits: number;
}

const SHARE = /^(\d{1,3})(?:[.,](\d+))?\s*%?$/;

export const share = z.pipe(
  z.union([
    z.number().check(z.minimum(0), z.maximum(100)),
    z
      .string()
      .check(z.refine((value) => SHARE.test(value.trim()) && Number.parseFloat(value.replace(',', '.')) <= 100)),
  ]),
  z.transform((value): Share => {
    const [, whole = '0', decimals = ''] = SHARE.exec(String(value).trim()) ?? [];
    return { percent: Number(`${whole}.${decimals || 0}`), digits: decimals.length };
  }),
);

/** A civil date, `2022-02-01` or `01.02.2022`. */
export const date = z.pipe(
  z.string().check(z.refine((value) => parseCivilDate(value) !== undefined)),
  z.transform((value) => parseCivilDate(value) ?? value),
);

/** A school year (`2021-2022`) or a calendar year (`2025`). */
export const period = z.pipe(
  z.union([z.int(), z.string()]).check(z.refine((value) => parsePeriod(value) !== undefined)),
  z.transform((value) => parsePeriod(value) as NonNullable<ReturnType<typeof parsePeriod>>),
);

/** Words for people; a number alone (a phone without signs) is taken as it reads. */
export const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** An id from a list of the templates; whether it is in the list is for a check to say. */
export const code = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** An address on the web: no spaces, and no semicolon, which parts the addresses of one cell. */
export const site = z.string().check(z.regex(/^[^\s;]+$/));

/** Whether a control was carried out; «жоқ» and «не проводился» are a stated no. */
export const yesNo = z.pipe(
  z.union([z.boolean(), z.string().check(z.refine((value) => yes.test(value.trim()) || no.test(value.trim())))]),
  z.transform((value) => (typeof value === 'boolean' ? value : yes.test(value.trim()))),
);

for (const [schema, expected] of [
  [count, 'count'],
  [share, 'share'],
  [date, 'date'],
  [period, 'period'],
  [text, 'text'],
  [code, 'code'],
  [site, 'site'],
  [yesNo, 'yes-no'],
] as const) {
  expectations.add(schema, { expected });
}

/** The version of the form, of which there is one. */
export const version = z.literal(1);
expectations.add(version, { expected: 'version' });

/** What a file holds: the report of one provider, a consolidated report, a roster. */
export function kindOf<const Kind extends string>(kind: Kind) {
  const schema = z.literal(kind);
  expectations.add(schema, { expected: 'kind', kind });
  return schema;
}

/** Named fields; any other field is a misfit. */
export function group<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const schema = z.strictObject(shape);
  expectations.add(schema, { expected: 'group' });
  return schema;
}

/** A list of alike items. */
export function list<Item extends z.core.$ZodType>(item: Item) {
  const schema = z.array(item);
  expectations.add(schema, { expected: 'list' });
  return schema;
}

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]) {
  const schema = z.enum(words);
  expectations.add(schema, { expected: 'choice', choices: words.join(', ') });
  return schema;
}

/** A number within bounds, which are part of what it says of itself; `whole` for one without decimals. */
export function between(min: number, max: number, kind: 'whole' | 'number' = 'number') {
  const schema = (kind === 'whole' ? z.int() : z.number()).check(z.minimum(min), z.maximum(max));
  expectations.add(schema, { expected: kind, min, max });
  return schema;
}

/** Alike values under names that the user chooses. */
export function named<Value extends z.core.$ZodType>(value: Value) {
  const schema = z.record(z.string(), value);
  expectations.add(schema, { expected: 'group' });
  return schema;
}

/** A text, or a list of texts. */
export const texts = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
);
expectations.add(texts, { expected: 'texts' });
