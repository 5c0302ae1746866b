import type { HasGlyph } from './cmap.ts';
import { OF_OLD_ENCODING, SYMBOLS, WITH_KAZAKH, WITHOUT_KAZAKH } from './known-fonts.ts';

/** What is known of a font: `lacks` with the letters, where the font itself was at hand to tell. */
export type Verdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'lacks'; readonly letters: string }
  | { readonly kind: 'unknown' };

/** The letters that Kazakh has beside the Russian ones. */
const LETTERS = [...'әғқңөұүһі'];

/** Whether Kazakh can be written in a font: by the font itself where the document carries it, else by its name. */
export function judgeFont(name: string, embedded: ReadonlyMap<string, HasGlyph>): Verdict {
  const key = name.trim().toLowerCase();
  if (key === '' || SYMBOLS.test(key)) return { kind: 'fits' };
  const has = embedded.get(key);
  if (has) {
    const lacking = LETTERS.filter((letter) => !isDrawn(letter, has));
    return lacking.length === 0 ? { kind: 'fits' } : { kind: 'lacks', letters: lacking.join(' ') };
  }
  if (WITH_KAZAKH.has(key)) return { kind: 'fits' };
  const lacks = WITHOUT_KAZAKH.has(key) || OF_OLD_ENCODING.test(key);
  return lacks ? { kind: 'lacks', letters: LETTERS.join(' ') } : { kind: 'unknown' };
}

function isDrawn(letter: string, has: HasGlyph): boolean {
  return [letter, letter.toUpperCase()].every((form) => has(form.codePointAt(0) ?? 0));
}
