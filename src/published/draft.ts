import type { CellPlace, Passage } from './passage.ts';

/** A passage while it is read; words come in pieces, each in the language that the file gives for it. */
export interface Draft {
  text: string;
  /** Whether they end in a blank: asking the text itself each time would take the square of its pieces. */
  isSpaced: boolean;
  marker?: string | undefined;
  heading?: boolean | undefined;
  readonly cell?: CellPlace | undefined;
  readonly letters: { kk: number; ru: number };
}

/** A passage with no words yet. */
export function startDraft(cell: CellPlace | undefined): Draft {
  return { text: '', isSpaced: false, cell, letters: { kk: 0, ru: 0 } };
}

/** Adds words to a passage. */
export function addWords(draft: Draft, words: string, lang?: 'kk' | 'ru'): void {
  draft.text += words;
  if (words !== '') draft.isSpaced = /\s$/.test(words.slice(-1));
  if (lang) draft.letters[lang] += words.trim().length;
}

/** The passages that say something, in the order in which they were begun. */
export function finishPassages(drafts: readonly Draft[]): readonly Passage[] {
  return drafts.flatMap(({ text: raw, marker, heading, cell, letters }) => {
    const text = cleanWords(raw);
    if (text === '') return [];
    const lang = letters.kk === 0 && letters.ru === 0 ? undefined : letters.kk >= letters.ru ? 'kk' : 'ru';
    return [
      { ...(marker && { marker }), text, ...(heading && { heading }), ...(lang && { lang }), ...(cell && { cell }) },
    ];
  });
}

/** The language of a tag such as `kk-KZ`; Word writes the country, `KZ`, into pages where the language is Kazakh. */
export function languageOf(tag: string | undefined): 'kk' | 'ru' | undefined {
  const [language] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (language === 'kk' || language === 'kz' || language === 'kaz') return 'kk';
  return language === 'ru' || language === 'rus' ? 'ru' : undefined;
}

/** Without what is not seen: soft hyphens, marks without width, spaces at the ends. */
function cleanWords(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/[ \t\n]+/g, (blank) => (blank.includes('\n') ? blank.replace(/[ \t]+/g, '') : blank))
    .trim();
}
