import { closest, foldName } from '../language/names.ts';
import { createOptions } from '../model/options.ts';
import type { CatalogueService, Reference } from '../model/reference.ts';
import { type Option, type OptionList, optionText } from '../source/layout.ts';
import type { Context, Words } from './check.ts';

/** One of the lists that the form chooses from. */
export function choicesOf(list: OptionList, reference: Reference): readonly Option[] {
  return createOptions(reference)[list];
}

/** Shorter words than this are a part of too many others. */
const SHORTEST_PART = 4;

/** Far more than the wrong words of one file. */
const MOST_MEANINGS = 1000;
const meanings = new WeakMap<readonly Option[], Map<string, Option | undefined>>();

/** The choice that a word which is not in the list most likely stands for: one that it resembles, or is a part of. */
export function findChoice(found: string, choices: readonly Option[]): Option | undefined {
  const known = meanings.get(choices) ?? new Map<string, Option | undefined>();
  meanings.set(choices, known);
  if (known.size >= MOST_MEANINGS) known.clear();
  if (!known.has(found)) known.set(found, choices.find(({ id }) => id === found) ?? searchChoice(found, choices));
  return known.get(found);
}

function searchChoice(found: string, choices: readonly Option[]): Option | undefined {
  const spellings = choices.flatMap((choice) => {
    const { id, kk, ru, aliases = [] } = choice;
    return [id, kk, ru, optionText(choice), ...aliases].map((spelling) => ({ spelling, choice }));
  });
  // One number is as near to another as to a third.
  if (!/\p{L}/u.test(found)) return spellings.find(({ spelling }) => foldName(spelling) === foldName(found))?.choice;
  const near = closest(
    found,
    spellings.map(({ spelling }) => spelling),
  );
  if (near !== undefined) return spellings.find(({ spelling }) => spelling === near)?.choice;
  const part = foldName(found);
  if (part.length < SHORTEST_PART) return undefined;
  const [only, ...others] = new Set(
    spellings.filter(({ spelling }) => foldName(spelling).includes(part)).map(({ choice }) => choice),
  );
  return others.length === 0 ? only : undefined;
}

/** A choice as it is written down: the entry of the drop-down list in Excel, the id and its words in YAML. */
export function showChoice(choice: Option, { source: { format } }: Context): Words | string {
  if (format === 'excel') return optionText(choice);
  return eachLanguage((lang) => idWithWords(choice, lang));
}

/** A service of the catalogue as it is written down. */
export function showService({ id, short }: CatalogueService, context: Context): Words | string {
  return showChoice({ id, ...short }, context);
}

/** All choices of a list, one after the other. */
export function listChoices(choices: readonly Option[], { source: { format } }: Context): Words {
  return eachLanguage((lang) =>
    choices.map((choice) => (format === 'excel' ? choice[lang] : idWithWords(choice, lang))).join('; '),
  );
}

/** What an unknown word of a list is told with: the choice it was meant for, if any, and all there are. */
export function choiceValues(found: string, list: OptionList, context: Context) {
  const choices = choicesOf(list, context.reference);
  const meant = findChoice(found, choices);
  return { found, suggestion: meant ? showChoice(meant, context) : '', known: listChoices(choices, context) };
}

function idWithWords({ id, ...words }: Option, lang: 'kk' | 'ru'): string {
  return /[()]/.test(words[lang]) ? `${id} – ${words[lang]}` : `${id} (${words[lang]})`;
}

function eachLanguage(words: (lang: 'kk' | 'ru') => string): Words {
  return { kk: words('kk'), ru: words('ru'), en: words('ru') };
}
