import type { Check } from './check.ts';
import { privacyApplicant } from './privacy/applicant.ts';
import { privacyIin } from './privacy/iin.ts';
import { privacyName } from './privacy/name.ts';
import { privacyPhone } from './privacy/phone.ts';
import { textAlphabet } from './text/alphabet.ts';
import { textKeyboard } from './text/keyboard.ts';
import { textLatin } from './text/latin.ts';
import { textMissing } from './text/missing.ts';
import { textMisusedWord } from './text/misused-word.ts';
import { textMixedScripts } from './text/mixed-scripts.ts';
import { textNumbersDiffer } from './text/numbers-differ.ts';
import { textOneLanguage } from './text/one-language.ts';
import { textPlaceholder } from './text/placeholder.ts';
import { textQuotes } from './text/quotes.ts';
import { textRoman } from './text/roman.ts';
import { textSection } from './text/section.ts';
import { textSelfName } from './text/self-name.ts';
import { textSpaces } from './text/spaces.ts';
import { textStaleName } from './text/stale-name.ts';
import { textWordResidue } from './text/word-residue.ts';
import { textWrongColumn } from './text/wrong-column.ts';
import { textYear } from './text/year.ts';

/** The checks on texts: that both languages say the same, in the right words and letters, and betray nobody. */
export const textChecks: readonly Check[] = [
  textSection,
  textOneLanguage,
  textWrongColumn,
  textNumbersDiffer,
  textYear,
  textStaleName,
  textMisusedWord,
  textSelfName,
  textMixedScripts,
  textLatin,
  textRoman,
  textAlphabet,
  textKeyboard,
  textQuotes,
  textSpaces,
  textWordResidue,
  textMissing,
  textPlaceholder,
  privacyIin,
  privacyPhone,
  privacyName,
  privacyApplicant,
];
