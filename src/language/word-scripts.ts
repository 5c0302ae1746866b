import { latinWords } from './latin-words.ts';
import {
  canBeCyrillic,
  foldSimilarToCyrillic,
  foldToCyrillic,
  foldToLatin,
  foreignCyrillic,
  hasCyrillic,
  hasForeign,
  kazakhAlphabet,
} from './lookalikes.ts';

/** A run of letters with what its judgement depends on: the text on both sides, and the script of its line. */
export interface WordInText {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly inCyrillicLine: boolean;
}

/** What is wrong with a word's letters; `suggestion` is absent when the repair is not sure. */
export interface WordVerdict {
  readonly kind: 'mixed' | 'latin' | 'roman' | 'alphabet';
  readonly suggestion?: string;
}

const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const isUpperCase = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

// СМ, ММ, СС would be 900, 2000, 200: they are abbreviations. Numerals in reports number centuries and quarters.
const isLikelyRoman = (word: string): boolean => roman.test(word) && (/^[IVXL]+$/.test(word) || word.length > 3);

const repairMixed = (word: string, lang: 'kk' | 'ru'): string | undefined => {
  const latin = foldToLatin(word);
  if (!hasCyrillic(latin) && (latinWords.has(latin.toUpperCase()) || !canBeCyrillic(word))) return latin;
  // The capitals of У and Ү have the same Latin twin.
  if (lang === 'kk' && word.includes('Y')) return undefined;
  const cyrillic = foldSimilarToCyrillic(word);
  return hasForeign(cyrillic) ? undefined : cyrillic;
};

const judgeMixed = (word: string, lang: 'kk' | 'ru'): WordVerdict | undefined => {
  const numeral = foldToLatin(word);
  if (isLikelyRoman(numeral)) return { kind: 'roman', suggestion: numeral };
  const [, stem = '', ending] = /^(\p{Script=Latin}{2,})(\p{Script=Cyrillic}+)$/u.exec(word) ?? [];
  if (ending && (latinWords.has(stem.toUpperCase()) || !canBeCyrillic(stem))) {
    return { kind: 'mixed', suggestion: `${stem}-${ending}` };
  }
  return { kind: 'mixed', suggestion: repairMixed(word, lang) };
};

const judgeCyrillic = (word: string, after: string, lang: 'kk' | 'ru'): WordVerdict | undefined => {
  const foreign = [...word.toLowerCase()].filter((c) => /\p{L}/u.test(c) && !kazakhAlphabet.includes(c));
  if (foreign.length > 0) {
    const repaired = [...word].map((c) => {
      const own = foreignCyrillic.get(c.toLowerCase());
      return own && c !== c.toLowerCase() ? own.toUpperCase() : (own ?? c);
    });
    // In Russian text such a letter more likely belongs to a name in another language.
    const sure = lang === 'kk' && foreign.every((c) => foreignCyrillic.has(c));
    return { kind: 'alphabet', suggestion: sure ? repaired.join('') : undefined };
  }
  // A lone І before a full stop is an initial.
  if (!/^[ІХСМ]+$/.test(word) || /^[ХСМ]$/.test(word) || (word === 'І' && after.startsWith('.'))) return undefined;
  const numeral = foldToLatin(word);
  return isLikelyRoman(numeral) ? { kind: 'roman', suggestion: numeral } : undefined;
};

const judgeLatin = (
  { word, before, after, inCyrillicLine }: WordInText,
  lang: 'kk' | 'ru',
): WordVerdict | undefined => {
  if (!canBeCyrillic(word) || !/^\p{Script=Latin}+$/u.test(word)) return undefined;
  const isClassLetter =
    /\d[\s-]{0,3}[«"“„]?$/.test(before) && /^[»"”“]?[\s-]{0,3}(?:сынып|класс)/i.test(after) && !/[IX]/i.test(word);
  if (word.length === 1 && !isClassLetter) return undefined;
  if (latinWords.has(word.toUpperCase()) || (word.length > 1 && roman.test(word.toUpperCase()))) return undefined;
  if (word.length > 1 && !isUpperCase(word) && !inCyrillicLine) return undefined;
  return { kind: 'latin', suggestion: lang === 'kk' && word.includes('Y') ? undefined : foldToCyrillic(word) };
};

/** Judges the letters of one word; undefined when nothing is wrong with them. */
export const judgeWord = (found: WordInText, lang: 'kk' | 'ru'): WordVerdict | undefined => {
  if (!hasCyrillic(found.word)) return judgeLatin(found, lang);
  return hasForeign(found.word) ? judgeMixed(found.word, lang) : judgeCyrillic(found.word, found.after, lang);
};
