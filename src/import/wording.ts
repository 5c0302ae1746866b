import { foldLookalikes, foldToCyrillic, kazakhAlphabet } from '../language/lookalikes.ts';
import { listVariants, type MessagePart } from '../language/message-variants.ts';
import type { Language } from '../report/document.ts';

/** A sentence of the form as it is looked for in a text. */
export interface Wording {
  readonly pattern: RegExp;
  /** The facts that it was filled with, in their order. */
  readonly facts: readonly string[];
  readonly given: Readonly<Record<string, number>>;
}

/** What a sentence was filled with, and where it stands in the text. */
export interface Told {
  readonly values: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, number>>;
  readonly start: number;
  readonly end: number;
}

/** Letters by their names: the classes of Unicode make patterns that are slow to build. */
const LETTERS = `a-z${kazakhAlphabet}`;
const WORD = `${LETTERS}0-9`;

/** A number as it is written in a sentence, with a case ending or grouped; «жоқ» and «нет» are none. */
const NUMBER = String.raw`(?<![${WORD}№/.-])(\d{1,3}(?:\s\d{3})+|\d{1,9}|жоқ|нет)(?:-[${LETTERS}]{1,6})?(?![${WORD}]|[./-]\d|,\d(?!\d{2}))`;
const PERIOD = String.raw`(?:(?:в|за|во)\s+)?((?:19|20)\d{2}\s*(?:[-–—/]\s*\d{2,4})?\s*(?:оқу\s+жыл[${LETTERS}]*|учебн[${LETTERS}]*\s+год[${LETTERS}]*|жыл[${LETTERS}]*|год[${LETTERS}]*))`;

const ANY = '(.+?)';

/** Facts that are filled in with words; all others are numbers. */
const WORDY: Readonly<Record<string, string>> = {
  period: PERIOD,
  bin: String.raw`(\d{12})`,
  public_share: String.raw`(\d{1,3}(?:,\d+)?)\s*%`,
  ...Object.fromEntries(
    ['name', 'short', 'address', 'phone', 'hotline', 'sites', 'service', 'choice', 'subject', 'date'].map((fact) => [
      fact,
      ANY,
    ]),
  ),
};

/** Between words anything may stand that is neither letter nor figure; at the end of a sentence no number begins. */
const BETWEEN = String.raw`[^${WORD}\n]{1,12}`;
const BEFORE_NUMBER = String.raw`[^${WORD}\n.;]{1,8}`;
/** A number in Russian may have its noun with it. */
const NOUN = String.raw`(?:\s[${LETTERS}]{1,30})??`;
const BEFORE_WORDS = String.raw`[\s(]*`;
const MARKED_WORDS = String.raw`\s*[:–—-]+\s*`;
const AFTER_WORDS = String.raw`[\s.,;:()–—-]*`;

/** The ways in which a message reads, each as what finds it; a clause may stand anywhere, a sentence is whole. */
export function readWording(message: string, where: 'anywhere' | 'whole'): readonly Wording[] {
  const key = `${where} ${message}`;
  const wordings = known.get(key) ?? makeWordings(message, where);
  known.set(key, wordings);
  return wordings;
}

/** There are as many as sentences of the form. */
const known = new Map<string, readonly Wording[]>();

function makeWordings(message: string, where: 'anywhere' | 'whole'): readonly Wording[] {
  return listVariants(message).flatMap(({ parts, given }) => {
    const facts = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
    const words = parts.some((part) => typeof part === 'string' && /\p{L}/u.test(part));
    if (!words && facts.length === 0) return [];
    return [{ pattern: patternOf(parts, where), facts, given }];
  });
}

function patternOf(parts: readonly MessagePart[], where: 'anywhere' | 'whole'): RegExp {
  const pieces: string[] = [];
  let last: 'words' | 'number' | 'text' | undefined;
  // The marks between what was said last and what is filled in next.
  let marks = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      const words = foldLetters(part).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      marks = /[^\p{L}\p{N}]*$/u.exec(part)?.[0] ?? '';
      if (words.length === 0) continue;
      const gap = { text: AFTER_WORDS, number: `${NOUN}${BETWEEN}`, words: BETWEEN };
      pieces.push(last ? gap[last] : '', words.join(BETWEEN));
      last = 'words';
      continue;
    }
    const wordy = WORDY[part.variable];
    const kind = wordy === ANY ? 'text' : 'number';
    const gap = kind === 'number' ? BEFORE_NUMBER : /[:–]/.test(marks) ? MARKED_WORDS : BEFORE_WORDS;
    pieces.push(last ? gap : '', wordy ?? NUMBER);
    marks = '';
    last = kind;
  }
  const [first] = parts;
  const opens = first !== undefined && typeof first !== 'string' && WORDY[first.variable] === ANY;
  const body = pieces.join('');
  if (where === 'anywhere' && !opens && last !== 'text') {
    return new RegExp(`(?<![${WORD}])${body}(?![${WORD}])`, 'd');
  }
  const end = `${last === 'number' ? NOUN : ''}${marks.includes(')') ? '\\)?' : ''}`;
  return new RegExp(String.raw`^\s*${body}${end}[\s.:;]*$`, 'd');
}

/** No paragraph of a report is longer. */
const LONGEST = 20_000;

/** Whether a text is what a wording of the form says. */
export function isWording(wordings: readonly Wording[], text: string): boolean {
  return text.length <= LONGEST && wordings.some(({ pattern }) => pattern.test(foldLetters(text)));
}

/** What a text tells by a wording. Letters that look alike are of one length, so that places in the text stay. */
export function findWording({ pattern, facts, given }: Wording, text: string): Told | undefined {
  const found = text.length > LONGEST ? undefined : pattern.exec(foldLetters(text));
  if (!found) return undefined;
  const values = facts.map((fact, index): [string, string] => {
    const [start, end] = found.indices?.[index + 1] ?? [0, 0];
    return [fact, text.slice(start, end).trim()];
  });
  return { values: Object.fromEntries(values), given, start: found.index, end: found.index + found[0].length };
}

/** Letters that make no difference; each stays one letter. */
function foldLetters(text: string): string {
  const folded = foldLookalikes(text);
  const small = folded.toLowerCase();
  // A few foreign capitals become two letters.
  const same = small.length === text.length ? small : folded.replace(/\p{Lu}/gu, smallOf);
  return same.replaceAll('ё', 'е');
}

function smallOf(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** The number that a figure's words tell. */
export function readCount(words: string): number | undefined {
  if (/^(?:жоқ|нет)$/iu.test(foldToCyrillic(words.trim()))) return 0;
  const digits = words.replace(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** A wording of the form in the two languages. */
export type Wordings = Readonly<Record<Language, readonly Wording[]>>;

/** The same sentence in both languages as what finds it. */
export function readWordings(sentence: Readonly<Record<Language, string>>, where: 'anywhere' | 'whole'): Wordings {
  return { kk: readWording(sentence.kk, where), ru: readWording(sentence.ru, where) };
}
