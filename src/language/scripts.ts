import { findAddresses, maskAddresses } from './addresses.ts';
import { foldToLatin, hasCyrillic, hasForeign, kazakhAlphabet, letterRun } from './lookalikes.ts';
import { judgeWord } from './word-scripts.ts';

export { findKeyboardSlips, type KeyboardSlip } from './keyboard-slips.ts';
export { foldLookalikes } from './lookalikes.ts';

/**
 * A word in the wrong alphabet: `mixed` has letters of two scripts, `latin` is Latin where Cyrillic is expected,
 * `roman` a Roman numeral in Cyrillic letters, `alphabet` has a letter that is neither Kazakh nor Russian, `address`
 * an address with a Cyrillic letter; `index` counts UTF-16 units, `suggestion` is absent when the repair is not sure.
 */
export interface ScriptProblem {
  readonly kind: 'mixed' | 'latin' | 'roman' | 'alphabet' | 'address';
  readonly word: string;
  readonly suggestion?: string;
  readonly index: number;
}

const findInAddresses = (text: string): ScriptProblem[] =>
  findAddresses(text).flatMap(({ index, text: word }) => {
    const hostEnd = /^(?:\w+:\/\/)?[^/?#]*/.exec(foldToLatin(word))?.[0].length ?? 0;
    const isMixed = (run: string): boolean => hasCyrillic(run) && hasForeign(run);
    // The path behind the host may hold whole Cyrillic words.
    const repaired = word.replace(letterRun, (run: string, offset: number) =>
      offset < hostEnd || isMixed(run) ? foldToLatin(run) : run,
    );
    const suspect = (word.match(letterRun) ?? []).some(isMixed) || repaired !== word;
    const sure = !(repaired.match(letterRun) ?? []).some(isMixed);
    return suspect ? [{ kind: 'address' as const, word, suggestion: sure ? repaired : undefined, index }] : [];
  });

const letters = kazakhAlphabet + kazakhAlphabet.toUpperCase();
const otherSign = new RegExp(String.raw`[^${letters}\s\d!-@[-\`{-~«»„“”№–—]`);
const otherLetter = new RegExp(`(?![${letters}])[\\p{L}\\p{M}\u00a5]`, 'u');
const numeral = new RegExp(`(?<![${letters}])(?:[ІХСМ]{2,}|І)(?![${letters}])`);

/** Tells most texts at once to hold Kazakh and Russian letters alone, and no Roman numeral in them. */
const isPlain = (text: string): boolean =>
  // The first test alone is quick, and enough for most.
  !(otherSign.test(text) && otherLetter.test(text)) && !numeral.test(text);

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

const findInLine = (line: string, start: number, lang: 'kk' | 'ru'): ScriptProblem[] => {
  if (isPlain(line)) return [];
  const inCyrillicLine = countOf(/\p{Script=Cyrillic}/gu, line) > countOf(/\p{Script=Latin}/gu, line);
  return [...line.matchAll(letterRun)].flatMap(({ 0: raw, index }) => {
    const word = raw.normalize('NFC');
    const end = index + raw.length;
    const sides = { before: line.slice(Math.max(0, index - 8), index), after: line.slice(end, end + 12) };
    const verdict = judgeWord({ word, ...sides, inCyrillicLine }, lang);
    return verdict === undefined ? [] : [{ ...verdict, word, index: start + index }];
  });
};

/** Finds the words of a text that are typed in the wrong alphabet, in the order of the text. */
export const findScriptProblems = (text: string, lang: 'kk' | 'ru'): readonly ScriptProblem[] => {
  if (isPlain(text)) return [];
  const inLines = [...maskAddresses(text, ' ').matchAll(/.+/g)].flatMap(({ 0: line, index }) =>
    findInLine(line, index, lang),
  );
  return [...findInAddresses(text), ...inLines].sort((a, b) => a.index - b.index);
};
