import { maskAddresses } from '../language/addresses.ts';

/** A phone number in a text; `digits` leave out the code of the country, `index` counts UTF-16 units. */
export interface Phone {
  readonly index: number;
  readonly text: string;
  readonly digits: string;
}

// In Kazakhstan every code of a region or network begins with 7; 9 is a Russian mobile.
const long = /(?<![\p{L}\d.,/№-])(?:\+7|8)[\s(-]{0,3}(?:[79]|800)(?:[\s()-]{0,3}\d){7,9}(?!\d|[-./]\d)/gu;
const local = /(?<![\p{L}\d.,/№-])(?:\(?\d{3,5}\)?[\s-]{1,2})?(\d{1,3})-(\d{2})-\d{2}(?!\d|[-./]\d)/gu;
const labelled =
  /(?=\d)(?<=(?:тел\.|телефон\p{L}{0,8}|факс\p{L}{0,8}|whatsapp|ватсап)[\s:–-]{0,4})\d{5,7}(?!\d|[-./]\d)/giu;
const label = /(?:тел\.|телефон|факс|ұялы|моб\.|whatsapp|ватсап|қоңырау|звон)/iu;

// Most texts are told at once to hold no run of digits that any of the patterns takes.
const mayHoldPhone = /\d{5}|\d-\d\d-\d\d|(?:\d[\s()-]{0,3}){8}/;

/** Finds the phone numbers of a text: with the code of the country, local ones (`7-95-24`), bare ones after «тел.». */
export function findPhones(text: string): readonly Phone[] {
  if (!mayHoldPhone.test(text)) return [];
  let rest = maskAddresses(text, ' ');
  const phones: Phone[] = [];
  for (const pattern of [long, local, labelled]) {
    for (const { 0: found, 1: first, 2: second, index } of rest.matchAll(pattern)) {
      const digits = bareDigits(found);
      if (pattern === long && digits.length !== 10) continue;
      // 12-10-22 may be a date, 5-10-11 a list of classes.
      const mayBeDate = Number(first) <= 31 && Number(second) <= 12 && digits.length <= 6;
      if (pattern === local && mayBeDate && !label.test(rest.slice(Math.max(0, index - 30), index))) continue;
      phones.push({ index, text: found, digits });
    }
    rest = maskPhones(rest, phones);
  }
  return phones.sort((a, b) => a.index - b.index);
}

/** Replaces the phone numbers found in a text by spaces, so that places in the rest stay the same. */
export function maskPhones(text: string, phones: readonly Phone[]): string {
  return phones.reduce(
    (masked, { index, text: { length } }) => masked.slice(0, index) + ' '.repeat(length) + masked.slice(index + length),
    text,
  );
}

/** Whether two phones are one, of which either may be written without the code of its town. */
export function samePhone(a: string, b: string): boolean {
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && full.endsWith(short);
}

function bareDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length === 11 ? digits.slice(1) : digits;
}
