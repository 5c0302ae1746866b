import { findAddresses, maskAddresses } from './addresses.ts';
import { setFigures } from './typography-figures.ts';
import { pairQuotes } from './typography-quotes.ts';
import { setSpaces } from './typography-spaces.ts';

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

// A noncharacter: no text may hold it.
const filler = '\uFDD0';

/**
 * Sets a text as the report prints it: quotes that pair up in a line become «», nested ones in Russian „“; a hyphen
 * between spaces becomes an en dash, three dots one sign, a space before a comma none; U+00A0 binds №, §, numbers, list
 * marks and initials to what follows them; large numbers and periods are set (see `setFigures`). Letters, digits and
 * addresses stay as they are, and applying it twice changes nothing more.
 */
export const applyTypography = (text: string, lang: 'kk' | 'ru'): string => {
  const addresses = findAddresses(text).values();
  const masked = maskAddresses(text, filler);
  const quoted = masked
    .replace(/<<([^<>\n]+)>>/g, '«$1»')
    .replace(/(?<=[(«])[ \u00A0]+(?=\S)|(?<=\S)[ \u00A0]+(?=[)»])/g, '')
    .split('\n')
    .map((line) => pairQuotes(line, lang))
    .join('\n');
  return setFigures(setSpaces(quoted), lang).replace(/\uFDD0+/g, (run) => addresses.next().value?.text ?? run);
};
