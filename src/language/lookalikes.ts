// Pairs stand in the same place of both lines: the upper one is Latin, the lower one Cyrillic.
const latinTwins = 'ABCEHIKMOPTXYaceiopxyh\u018F\u0259\u019F\u0275\u00CB\u00EB\u00A5';
const cyrillicTwins = 'АВСЕНІКМОРТХУасеіорхуһӘәӨөЁёҰ';
const greekLetters = '\u0391\u0392\u0395\u0397\u0399\u039A\u039C\u039F\u03A1\u03A4\u03A7\u03BF\u03C1\u03C7';
const greekTwins = 'АВЕНІКМОРТХорх';

// Small letters that resemble each other without being the same: followed only where the script is known otherwise.
const cyrillicLike = 'кмт';
const latinLike = 'kmt';

/** The letters of the Kazakh alphabet, which holds all 33 Russian ones. */
export const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Letters of other alphabets that old eight-bit fonts put in the place of a Kazakh letter, and that letter. */
export const foreignCyrillic: ReadonlyMap<string, string> = new Map([
  ['ќ', 'қ'],
  ['є', 'ғ'],
  ['ѕ', 'ң'],
  ['ў', 'ұ'],
  ['ї', 'ү'],
  ['ґ', 'ө'],
  ['ј', 'ә'],
]);

const pairUp = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((letter, i) => [letter, [...to][i] ?? letter]));

const toCyrillic = pairUp(latinTwins + greekLetters, cyrillicTwins + greekTwins);
const similarToCyrillic = pairUp(latinLike, cyrillicLike);
// The symbol ¥ stands for Ұ, never the other way round.
const toLatin = pairUp(cyrillicTwins.slice(0, -1) + cyrillicLike, latinTwins.slice(0, -1) + latinLike);

/** The Cyrillic letters that have a Latin twin. */
export const lettersWithLatinTwin = [...toLatin.keys()].join('');

/** A run of letters as the script checks read it; ¥ counts as a letter, because it is typed for Ұ. */
export const letterRun = /[\p{L}\p{M}\u00A5]+/gu;

/** Tells whether the word holds a Cyrillic letter. */
export const hasCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

// Most texts have none of these, and the scripts proper are searched for far more slowly.
const mayBeForeign = /[A-Za-z\u00A5\u00AA\u00BA-\u03FF\u1D00-\u1FFF\u2071-\u218F\u2C00-\uFFFF]/;

/** Tells whether the word holds a letter that looks Cyrillic to the reader's eye but may not be: Latin, Greek or ¥. */
export const hasForeign = (word: string): boolean =>
  mayBeForeign.test(word) && /[\p{Script=Latin}\p{Script=Greek}\u00A5]/u.test(word);

const withLatinTwin = new RegExp(`[${lettersWithLatinTwin}]`, 'g');
const withCyrillicTwin = new RegExp(`[${[...toCyrillic.keys()].join('')}]`, 'g');

/** Turns every Cyrillic letter with a Latin twin into it and leaves the rest; the length does not change. */
export const foldToLatin = (text: string): string => text.replace(withLatinTwin, (c) => toLatin.get(c) ?? c);

/** Turns every Latin or Greek letter with a Cyrillic twin into it and leaves the rest; the length does not change. */
export const foldToCyrillic = (text: string): string => text.replace(withCyrillicTwin, (c) => toCyrillic.get(c) ?? c);

/** Turns also the small k, m and t, for a word that is known to be Cyrillic. */
export const foldSimilarToCyrillic = (word: string): string =>
  foldToCyrillic(word).replace(/[a-z]/g, (c) => similarToCyrillic.get(c) ?? c);

/** Tells whether each letter of the word is Cyrillic or has a Cyrillic twin. */
export const canBeCyrillic = (word: string): boolean => !hasForeign(foldToCyrillic(word));

/** Repairs the words that are Cyrillic but for letters with a Cyrillic twin, `тiркеу` with a Latin i; others stay. */
export const foldLookalikes = (text: string): string =>
  text.replace(letterRun, (word) => (hasCyrillic(word) && canBeCyrillic(word) ? foldToCyrillic(word) : word));
