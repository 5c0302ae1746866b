import { foldToLatin, lettersWithLatinTwin } from './lookalikes.ts';
import { recent } from './recent.ts';

/** A web address, e-mail or bare domain inside a text; `index` counts UTF-16 units from the start of the text. */
export interface Address {
  readonly index: number;
  readonly text: string;
}

// Lengths are bounded as the standards bound them, so that no text makes the search slow.
const label = '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?';
const top = 'kz|com|org|net|ru|info|edu|gov|io|me|online|site|app|uz|kg|by|eu|us|uk|de|cn|ua';
// A path may hold letters of any alphabet, but no quotation marks, which close the sentence around it.
const path = String.raw`(?::\d+)?(?:[/?#][^\s"«»„“”<>]*)?`;
const web = String.raw`https?:\/\/(?:${label}\.){0,8}${label}`;
const mailbox = '(?:[A-Za-z0-9._%+-]{1,64}@)?';
const domain = String.raw`(?:${label}\.){1,8}(?:${top})(?![\p{L}\p{N}])`;
const address = new RegExp(String.raw`(?<![\p{L}\p{N}@])(?:${web}|${mailbox}${domain})${path}`, 'giu');

// Most texts are told at once to hold no address: nothing in them could be its last letters, twins of Latin ones included.
const mayHoldAddress = new RegExp(String.raw`:\/\/|\.[A-Za-z\u017F\u212A${lettersWithLatinTwin}]{2}`);
const wordWithSigns = /\S+/g;

// A Kazakh case ending hangs on an address by a hyphen: `https://egov.kz-те`.
const withoutEnding = (text: string): string => text.replace(/-\p{Script=Cyrillic}+$/u, '');

const findIn = (text: string): readonly Address[] => {
  if (!mayHoldAddress.test(text)) return [];
  // An address has no spaces, and folding a whole text costs more than finding the few words that may be one.
  return [...text.matchAll(wordWithSigns)].flatMap(({ 0: word, index: start }) =>
    mayHoldAddress.test(word)
      ? [...foldToLatin(word).matchAll(address)]
          .map(({ index, 0: { length } }) => ({
            index: start + index,
            text: withoutEnding(word.slice(index, index + length)),
          }))
          .filter((found) => /[a-z]/i.test(found.text))
      : [],
  );
};

/**
 * Finds web addresses, e-mails and bare domains, also those with a Cyrillic letter typed for its Latin twin; wholly
 * Cyrillic ones are words like any other.
 */
export const findAddresses = recent(findIn);

/** Replaces every address by as many fillers as it has UTF-16 units, so that places in the rest stay the same. */
export const maskAddresses = (text: string, filler: string): string => {
  const addresses = findAddresses(text);
  if (addresses.length === 0) return text;
  let end = 0;
  const parts = addresses.map(({ index, text: { length } }) => {
    const part = text.slice(end, index) + filler.repeat(length);
    end = index + length;
    return part;
  });
  return parts.join('') + text.slice(end);
};
