const ADDRESS =
  /((?:https?:\/\/|www\.)[^\s«»"<>()]+(?<![.,;:!?])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}(?![\w-])(?:\/[^\s«»"<>()]*(?<![.,;:!?]))?)/i;
const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The lines of a text, without the characters that no XML file may hold; at least one line, if only an empty one. */
export function splitLines(text: string): readonly string[] {
  return text.split(LINE_END).map((line) => line.replaceAll('\t', ' ').replace(FORBIDDEN, '').trim());
}

/** Cuts a line at its web and e-mail addresses, which are not words of a language. */
export function splitAddresses(line: string): readonly { readonly text: string; readonly address: boolean }[] {
  return line
    .split(ADDRESS)
    .map((text, index) => ({ text, address: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
