import { type CivilDate, formatDate } from '../language/dates.ts';
import { formatMessage, messageVariables } from '../language/message.ts';
import { recent } from '../language/recent.ts';
import { applyTypography, normalise } from '../language/typography.ts';
import { LANGUAGES, type Language, type Text } from './document.ts';
import type { Facts } from './facts.ts';
import type { Sentence } from './template.ts';

/**
 * A sentence of the template with its facts filled in, in both languages; undefined where a fact that it names is not
 * stated, or is not given in both languages: half a sentence must not be published in one language only.
 */
export function sayText(sentence: Sentence, facts: Facts): Text | undefined {
  return fill(sentence, facts)?.map(({ lang, value }) => ({ lang, value: capital(value) }));
}

/** A line of a list, filled in the same way; it goes on after its lead, so that it keeps a small first letter. */
export function sayLine(sentence: Sentence, facts: Facts): Text | undefined {
  return fill(sentence, facts);
}

function fill(sentence: Sentence, facts: Facts): Text | undefined {
  const parts = LANGUAGES.map((lang) => {
    const values = Object.fromEntries(
      messageVariables(sentence[lang]).map((name) => [name, inLanguage(facts[name], lang)]),
    );
    if (Object.values(values).includes(undefined)) return undefined;
    return { lang, value: polish(formatMessage(lang, sentence[lang], values), lang) };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The provider's own words, cleaned for print; a language that was not given has none. */
export function ownText(words: { readonly kk?: string | undefined; readonly ru?: string | undefined }): Text {
  return LANGUAGES.flatMap((lang) => {
    const value = words[lang];
    return value === undefined ? [] : [{ lang, value: polish(value, lang) }];
  });
}

/** Words of which one language stands for both where the other is missing. */
export function inBoth(words: { readonly kk?: string | undefined; readonly ru?: string | undefined } | undefined) {
  const any = words?.kk ?? words?.ru;
  return any === undefined ? undefined : { kk: words?.kk ?? any, ru: words?.ru ?? any };
}

/** A name ends without the full stop that some clerks put there, since a line may go on. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** Words that are the same in every language: a number, a date in figures. */
export function sameText(value: string): Text {
  return LANGUAGES.map((lang) => ({ lang, value }));
}

/** A day in words, as it stands under a signature. */
export function dateText(date: CivilDate): Text {
  return [
    { lang: 'kk', value: formatDate(date, 'kk', 'nominative') },
    { lang: 'ru', value: formatDate(date, 'ru', 'genitive') },
  ];
}

function inLanguage(fact: unknown, lang: Language): unknown {
  const isWords = typeof fact === 'object' && fact !== null && ('kk' in fact || 'ru' in fact);
  return isWords ? (fact as Partial<Record<Language, string>>)[lang] : fact;
}

/** Official typography, whatever the facts brought along; names of services and headings come again and again. */
function polish(text: string, lang: Language): string {
  return polished[lang](text);
}

const polished = {
  kk: recent((text) => applyTypography(normalise(text), 'kk').trim()),
  ru: recent((text) => applyTypography(normalise(text), 'ru').trim()),
};

/** A sentence may owe its first letter to a fact such as «в 2025 году». */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
