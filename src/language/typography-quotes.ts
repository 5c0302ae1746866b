/** The quotes that may be either end of a quotation: only what stands beside them tells. */
const EITHER = /["“”„]/;

const markAt = (line: string, i: number, isOpen: boolean): 'open' | 'close' | undefined => {
  const before = line[i - 1] ?? ' ';
  const after = line[i + 1] ?? ' ';
  const canOpen = /[\s([{«„“"\u2013\u2014/-]/.test(before) && /\S/.test(after);
  if (!isOpen) return canOpen ? 'open' : undefined;
  if (canOpen && before !== '-' && /[\p{L}\p{N}№("„«\uFDD0]/u.test(after)) return 'open';
  return /\S/.test(before) ? 'close' : undefined;
};

/** Quotes as people without guillemets on their keyboard type them. */
const typed = (line: string): string =>
  line
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '\u2019')
    .replace(/(?<![\p{L}\p{N}'])'(?=\S)([^'"«»\n]*\S)'(?![\p{L}\p{N}'])/gu, '"$1"');

/**
 * Sets the quotes of a line: «», and inside them in Russian „“. A line is changed only when all its quotes pair up: one
 * inch mark or lost quote makes every guess after it wrong.
 */
export const pairQuotes = (line: string, lang: 'kk' | 'ru'): string => {
  if (!/["'“”„«»]/.test(line)) return line;
  const closing: string[] = [];
  let result = '';
  const marked = typed(line);
  for (const [i, letter] of marked.split('').entries()) {
    const isMark = letter === '«' || letter === '»' || EITHER.test(letter);
    const mark = letter === '«' ? 'open' : letter === '»' ? 'close' : isMark && markAt(marked, i, closing.length > 0);
    if (mark === undefined) return line;
    if (mark === false) result += letter;
    if (mark === 'close') {
      const end = closing.pop();
      // A quotation of nothing is no quotation.
      if (end === undefined || /[«„]$/.test(result)) return line;
      result += end;
    }
    if (mark === 'open') {
      const isNested = lang === 'ru' && closing.length > 0;
      closing.push(isNested ? '“' : '»');
      result += isNested ? '„' : '«';
    }
  }
  return closing.length === 0 ? result : line;
};
