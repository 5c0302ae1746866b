import { escapeMarkup } from '../../language/escape-markup.ts';
import { type Language, type Text, wordsIn } from '../../report/document.ts';
import { splitAddresses, splitLines } from '../words.ts';

/** A number with its ending (`291-ді`, `1-сынып`) and a span of years: browsers would break them after the dash. */
const UNBROKEN = /(?<![\p{L}\d])\d+(?:[-–]\d+)*(?:-\p{Script=Cyrillic}+|–\d+)(?!\d)/gu;
const MAIL = /^[^/]+@/;

/** A text on one line, as titles and labels have it; not yet escaped. */
export function oneLine(text: Text, lang: Language): string {
  return linesIn(text, lang).join(' ');
}

/** The lines of a text in one language as HTML; none where it has no words. */
export function linesHtml(text: Text, lang: Language): readonly string[] {
  return linesIn(text, lang).map(lineHtml);
}

/** What an element shows in one language or in several, each marked with its own; what is the same stands once. */
export function wordsHtml(text: Text, languages: readonly Language[]): string {
  const lines = languages.map((lang) => linesHtml(text, lang).join('<br>'));
  if (new Set(lines).size < 2) return lines[0] ?? '';
  return languages.map((lang, index) => half('span', lang, index, lines[index] ?? '')).join('');
}

/** An element of one of the languages of a page; the style shows and hides them by the order in which they stand. */
export function half(element: string, lang: Language, index: number, content: string, attributes = ''): string {
  return (
    content && `<${element} class="${HALVES[index] ?? 'second'}" lang="${lang}"${attributes}>${content}</${element}>`
  );
}

const HALVES = ['first', 'second'];

function linesIn(text: Text, lang: Language): readonly string[] {
  return splitLines(wordsIn(text, lang)).filter((line) => line !== '');
}

function lineHtml(line: string): string {
  return splitAddresses(line)
    .map(({ text, address }) => (address ? addressHtml(text) : keepTogether(escapeMarkup(text))))
    .join('');
}

/** What names its scheme is a link, and so is a letter box; of anything else nobody has said how it is reached. */
function addressHtml(address: string): string {
  const words = escapeMarkup(address);
  if (/^https?:\/\//i.test(address)) return `<a href="${words}">${words}</a>`;
  if (MAIL.test(address)) return `<a href="mailto:${words}">${words}</a>`;
  return `<span class="address">${words}</span>`;
}

function keepTogether(html: string): string {
  return html.replace(UNBROKEN, '<span class="whole">$&</span>');
}
