import { type CivilDate, parseCivilDate } from '../language/dates.ts';

/** What is said of findings that shall not count: of which checks, why, and until which day. */
export interface IgnoreTerms {
  /** Ids, `text/*`, or `*`. */
  readonly checks: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  readonly until?: CivilDate;
}

/** Why a text could not be understood; `found` is the part of it. */
export interface IgnoreFault {
  readonly fault: 'checks' | 'colon' | 'date';
  readonly found: string;
}

/** Something like a day; whether there is one is another question. */
const DAY = '(\\d[\\d.\\-/]{0,60})(?:\\s{0,9}[жг]\\.?|\\s{1,9}года)?';
// A few spaces, not any number: a line of nothing else would be gone through again from each of them.
const UNTIL = [
  new RegExp(`(?:^|[\\s,;(])(?:until|до)\\s{1,9}${DAY}\\s{0,9}\\)?[.;]?$`, 'iu'),
  new RegExp(`(?:^|[\\s,;(])${DAY}(?:\\s{0,9}-?\\s{0,9}[гғ][еа])?\\s{1,9}дейін\\s{0,9}\\)?[.;]?$`, 'iu'),
];
/** How much of what was not understood is shown. */
export const MAX_FOUND = 60;

/** Understands `services/total, text/*: reason until 2027-01-01`; «до 01.01.2027» and «01.01.2027 дейін» are as good. */
export function parseIgnore(text: string): IgnoreTerms | IgnoreFault {
  const colon = text.indexOf(':');
  const list = (colon < 0 ? text : text.slice(0, colon)).trim();
  const checks = [...new Set(list.split(',').map((check) => check.trim()))].filter((check) => check !== '');
  if (checks.length === 0) return fault('checks', text);
  if (checks.some((check) => /\s/.test(check))) return fault(colon < 0 ? 'colon' : 'checks', list);
  const said = colon < 0 ? '' : text.slice(colon + 1).trim();
  const day = UNTIL.map((pattern) => pattern.exec(said)).find((match) => match !== null);
  const reason = withoutMarks(day ? said.slice(0, day.index) : said);
  if (!day) return { checks, reason };
  // A wrong day that was passed over would be a word that never ends.
  const until = parseCivilDate(day[1]?.replace(/[.\-/]+$/, '') ?? '');
  return until === undefined ? fault('date', day[1] ?? '') : { checks, reason, until };
}

function fault(kind: IgnoreFault['fault'], found: string): IgnoreFault {
  return { fault: kind, found: found.slice(0, MAX_FOUND) };
}

/** A reason has a letter or digit; marks alone say nothing. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (/[\s,;(]/.test(text.charAt(end - 1))) end--;
  const bare = text.slice(0, end);
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}
