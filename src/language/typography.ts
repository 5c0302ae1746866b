import { findAddresses, maskAddresses } from './addresses.ts';

const noBreakSpace = '\u00A0';

/**
 * Brings a text that people typed or copied to one spelling: NFC, no soft hyphens and other invisible marks, line ends
 * as `\n`, every run of spaces one plain space, none at the ends of a line.
 */
export const normalise = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ | $/gm, '');

// Small words that belong to what follows them, so a number before them is not bound to them.
const unbound =
  'және|мен|бен|пен|не|немесе|да|де|та|те|и|или|а|но|в|во|на|с|со|к|ко|по|о|об|от|до|из|за|у|не|то|для|при|без|как|что';

const spacing: readonly (readonly [RegExp, string])[] = [
  // A hyphen between two numbers may be a range or a minus: only the writer knows.
  [
    /(?<=\S)(?<!\d(?=[ \u00A0]+[-\u2013\u2014][ \u00A0]+\d))[ \u00A0]+[-\u2013\u2014][ \u00A0]+(?=\S)/g,
    '\u00A0\u2013 ',
  ],
  [/([№§])[ \u00A0]*(?=[\p{L}\d])/gu, '$1\u00A0'],
  [/(?<=\d)[ \u00A0]*%/g, '\u00A0%'],
  // The groups of a large number: 4 666 414.
  [/(?<=(?<!\d)[1-9]\d{0,2}(?:[ \u00A0]\d{3})*)[ \u00A0](?=\d{3}(?![\d.]))/g, noBreakSpace],
  [new RegExp(String.raw`(?<=\d)[ \u00A0]+(?=[\p{Ll}\p{Sc}°])(?!(?:${unbound})(?!\p{L}))`, 'gu'), noBreakSpace],
  [/(?<!\p{L})((?:ст|п|пп|гл|ч)\.)[ \u00A0]+(?=\d)/gu, '$1\u00A0'],
  [/(?<!\p{L})(\p{Lu}\.)[ \u00A0]+(?=\p{Lu}[\p{Ll}.])/gu, '$1\u00A0'],
  [/(?<=(?<!\S)(?:\d{1,2}|\p{L})\))[ \u00A0]+(?=\S)/gu, noBreakSpace],
];

// A noncharacter: no text may hold it.
const filler = '\uFDD0';

const markAt = (line: string, i: number, isOpen: boolean): 'open' | 'close' | undefined => {
  const before = line[i - 1] ?? ' ';
  const after = line[i + 1] ?? ' ';
  const canOpen = /[\s([{«„"\u2013\u2014/-]/.test(before) && /\S/.test(after);
  if (!isOpen) return canOpen ? 'open' : undefined;
  if (canOpen && before !== '-' && /[\p{L}\p{N}№("«\uFDD0]/u.test(after)) return 'open';
  return /\S/.test(before) ? 'close' : undefined;
};

// A line is changed only when all its quotes pair up: one inch mark or lost quote makes every guess after it wrong.
const pairQuotes = (line: string, lang: 'kk' | 'ru'): string => {
  const closing: string[] = [];
  let guillemets = 0;
  let result = '';
  for (const [i, letter] of line.split('').entries()) {
    if (letter === '«') guillemets += 1;
    if (letter === '»') guillemets -= 1;
    const mark = letter === '"' ? markAt(line, i, closing.length > 0) : 'none';
    if (mark === undefined) return line;
    if (mark === 'none') result += letter;
    if (mark === 'close') result += closing.pop();
    if (mark === 'open') {
      const isNested = lang === 'ru' && closing.length + guillemets > 0;
      closing.push(isNested ? '“' : '»');
      result += isNested ? '„' : '«';
    }
  }
  return closing.length === 0 ? result : line;
};

/**
 * Sets a text as the report prints it: straight quotes that pair up in a line become «», nested ones in Russian „“; a
 * hyphen between spaces becomes an en dash; U+00A0 binds №, §, numbers, list marks and initials to what follows them.
 * Addresses stay as they are, and applying it twice changes nothing more.
 */
export const applyTypography = (text: string, lang: 'kk' | 'ru'): string => {
  const addresses = findAddresses(text).values();
  const masked = maskAddresses(text, filler);
  return spacing
    .reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), masked)
    .split('\n')
    .map((line) => pairQuotes(line, lang))
    .join('\n')
    .replace(/\uFDD0+/g, (run) => addresses.next().value?.text ?? run);
};
