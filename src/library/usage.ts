import { parseCivilDate } from '../language/dates.ts';
import { closest } from '../language/names.ts';

/** What the options of a call may hold, by name: one of some words, or whatever a test accepts. */
export type Usage = Readonly<Record<string, readonly string[] | Accepts>>;

interface Accepts {
  readonly what: string;
  readonly accepts: (value: unknown) => boolean;
}

/** A text that is not empty. */
export const TEXT: Accepts = { what: 'a string', accepts: (value) => typeof value === 'string' && value !== '' };
/** A yes or no. */
export const FLAG: Accepts = { what: 'true or false', accepts: (value) => typeof value === 'boolean' };
/** A civil date. */
export const DAY: Accepts = {
  what: 'a day such as "2026-01-15"',
  accepts: (value) => typeof value === 'string' && parseCivilDate(value) === value,
};

/** Refuses options that a call does not have, and values that they do not take: with a TypeError, as Node does. */
export function refuseBadOptions(options: unknown, usage: Usage): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('The options are no object.');
  for (const [name, value] of Object.entries(options)) {
    const known = Object.hasOwn(usage, name) ? usage[name] : undefined;
    if (!known) throw unknownOption(name, Object.keys(usage));
    if (value === undefined) continue;
    const what = 'what' in known ? known.what : `one of ${known.map((word) => `"${word}"`).join(', ')}`;
    const isFit = 'what' in known ? known.accepts(value) : known.includes(value);
    if (!isFit) throw new TypeError(`The option "${name}" takes ${what}, not ${show(value)}.`);
  }
}

function unknownOption(name: string, known: readonly string[]): TypeError {
  const near = closest(name, known);
  const hint = near === undefined ? `There are ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return new TypeError(`There is no option "${name}". ${hint}`);
}

/** A value in a sentence, cut if it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'function' ? 'a function' : written(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Of what JSON cannot write (a BigInt, what holds itself), what it calls itself. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
