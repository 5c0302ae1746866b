import { splitAddresses, splitLines } from '../words.ts';

const SPECIAL = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/g;
const START = /^(?:[#+=-]|\d+(?=[.)](?:\s|$)))/;

/** The lines of a text as Markdown that shows each character as it is. */
export function escapeLines(text: string): readonly string[] {
  return splitLines(text).map((line) => escapeStart(escapeLine(line)));
}

function escapeLine(line: string): string {
  return splitAddresses(line)
    .map(({ text, address }) => (address ? text.replaceAll('|', '\\|') : text.replace(SPECIAL, '\\$&')))
    .join('');
}

/** A line must not turn into a heading or a list because of the words it begins with. */
function escapeStart(line: string): string {
  return line.replace(START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
