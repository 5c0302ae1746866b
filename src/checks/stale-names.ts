import { periodRange } from '../language/periods.ts';
import type { Reference, Renamed } from '../model/reference.ts';
import type { Report } from '../model/schema.ts';
import type { PublishedText } from '../model/texts.ts';
import { isIssuerOfAct } from './acts.ts';
import { findPhrase } from './phrases.ts';

/** A name of old in a text, with the decree that changed it. */
export interface StaleName {
  readonly index: number;
  readonly text: string;
  readonly renamed: Renamed;
}

/** Finds the names that had changed before the report was made; who issued an act keeps the name of that time. */
export function findStaleNames(
  { value, lang }: PublishedText,
  report: Report,
  reference: Reference,
): readonly StaleName[] {
  const made = report.date ?? (report.period && periodRange(report.period).to);
  if (made === undefined) return [];
  return reference.renamed
    .filter(({ since, until }) => since <= made && (until === undefined || made < until))
    .flatMap((renamed) =>
      renamed.old[lang].flatMap((old) =>
        findPhrase(value, old, lang)
          .filter(({ index, text }) => !isIssuerOfAct(value, index, text.length, lang) && !isFormer(value, index))
          .map(({ index, text }) => ({ index, text, renamed })),
      ),
    );
}

/** `бұрынғы Нұр-Сұлтан`, `ранее – ЦОН`: the text itself says that the name is of old. */
function isFormer(text: string, index: number): boolean {
  return /(?:бұрынғы|бұрын|бывш\p{L}*|ранее|прежн\p{L}*)[\s«"(–-]*$/iu.test(text.slice(Math.max(0, index - 20), index));
}
