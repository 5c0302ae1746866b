import { periodRange } from '../language/periods.ts';
import type { Reference, Renamed } from '../model/reference.ts';
import type { PublishedText } from '../model/texts.ts';
import { isIssuerOfAct } from './acts.ts';
import type { Context } from './check.ts';
import { findPhrase, phrasesTest } from './phrases.ts';

/** A name of old in a text, with the decree that changed it. */
export interface StaleName {
  readonly index: number;
  readonly text: string;
  readonly renamed: Renamed;
}

/** Finds the names that had changed before the report was made; who issued an act keeps the name of that time. */
export function findStaleNames({ value, lang }: PublishedText, context: Context): readonly StaleName[] {
  if (!mayHoldRenamed(value, lang, context.reference)) return [];
  return namesOfOld(context).flatMap((renamed) =>
    renamed.old[lang].flatMap((old) =>
      findPhrase(value, old, lang)
        .filter(({ index, text }) => !isIssuerOfAct(value, index, text.length, lang) && !isFormer(value, index))
        .map(({ index, text }) => ({ index, text, renamed })),
    ),
  );
}

const tests = new WeakMap<Reference, Readonly<Record<'kk' | 'ru', (text: string) => boolean>>>();

function mayHoldRenamed(text: string, lang: 'kk' | 'ru', reference: Reference): boolean {
  const testFor = (of: 'kk' | 'ru') => phrasesTest(reference.renamed.flatMap(({ old }) => old[of]));
  const test = tests.get(reference) ?? { kk: testFor('kk'), ru: testFor('ru') };
  tests.set(reference, test);
  return test[lang](text);
}

const known = new WeakMap<Context, readonly Renamed[]>();

/** What had changed its name by the day of a report; nothing where that day is not known. */
function namesOfOld(context: Context): readonly Renamed[] {
  const { report, reference } = context;
  const made = report.date ?? (report.period && periodRange(report.period).to) ?? '';
  const isOld = ({ since, until }: Renamed) => since <= made && (until === undefined || made < until);
  const names = known.get(context) ?? reference.renamed.filter(isOld);
  known.set(context, names);
  return names;
}

/** `бұрынғы Нұр-Сұлтан`, `ранее – ЦОН`: the text itself says that the name is of old. */
function isFormer(text: string, index: number): boolean {
  return /(?:бұрынғы|бұрын|бывш\p{L}*|ранее|прежн\p{L}*)[\s«"(–-]*$/iu.test(text.slice(Math.max(0, index - 20), index));
}
