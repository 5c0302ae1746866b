import { maskAddresses } from '../language/addresses.ts';
import type { CellPlace, Passage } from '../published/passage.ts';
import type { Language } from '../report/document.ts';

/** A passage as it is read for what it says. */
export interface Line {
  /** The number of the passage in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** `1.`, `2)`, `•`: what the line is marked with in a list, typed or set by the program. */
  readonly marker: string;
  /** The text without its marker. */
  readonly body: string;
  readonly lang: Language;
  readonly heading: boolean;
  readonly cell?: CellPlace | undefined;
}

const MARKER = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|[•·▪●○◦](?=\s?)|[-–—](?=\s))\s*/u;

/** The passages that say anything, each in its language; a table that only sets text side by side is none. */
export function readLines(passages: readonly Passage[]): readonly Line[] {
  const lines = listLines(passages);
  const frames = frameTables(lines);
  return lines.map((line) => (line.cell && frames.has(line.cell.table) ? { ...line, cell: undefined } : line));
}

/** So few lines in one column may be those of a signature, whose empty cells are no passages. */
const FEW_LINES = 3;

/** Tables of one column, and those of two columns that are each in a language of their own. */
function frameTables(lines: readonly Line[]): ReadonlySet<number> {
  const tables = new Map<number, { readonly columns: Map<number, Set<Language>>; count: number }>();
  for (const { cell, lang } of lines) {
    if (!cell) continue;
    const table = tables.get(cell.table) ?? { columns: new Map<number, Set<Language>>(), count: 0 };
    table.columns.set(cell.column, (table.columns.get(cell.column) ?? new Set()).add(lang));
    table.count += 1;
    tables.set(cell.table, table);
  }
  const isFrame = (columns: ReadonlyMap<number, ReadonlySet<Language>>): boolean => {
    const [left, right] = [...columns.values()].map((langs) => [...langs].join());
    return (
      columns.size === 1 || (columns.size === 2 && left !== right && !left?.includes(',') && !right?.includes(','))
    );
  };
  return new Set(
    [...tables].filter(([, { columns, count }]) => isFrame(columns) && count >= FEW_LINES).map(([table]) => table),
  );
}

function listLines(passages: readonly Passage[]): readonly Line[] {
  const trusted = hasLanguages(passages);
  let current: Language | undefined;
  const first = passages.map(({ text }) => languageOf(text)).find((lang) => lang !== undefined) ?? 'kk';
  return passages.flatMap((passage, index) => {
    const text = clean(passage.text);
    if (!/[\p{L}\p{N}№]|_{3}/u.test(text)) return [];
    const lang = (trusted ? passage.lang : undefined) ?? languageOf(text) ?? current ?? first;
    current = lang;
    const { heading = false, cell, marker = '' } = passage;
    const line = { number: index + 1, lang, heading, cell, ...cutMarker(text) };
    return [{ ...line, marker: line.marker || marker.trim() }];
  });
}

/** The same line with other words. */
export function withText(line: Line, text: string): Line {
  return { ...line, text, marker: '', body: text };
}

/** Parts the mark of a list from the words after it. */
function cutMarker(text: string): Pick<Line, 'text' | 'marker' | 'body'> {
  const marker = MARKER.exec(text)?.[0] ?? '';
  return { text, marker: marker.trim(), body: text.slice(marker.length).trim() };
}

/** Blanks and marks in a row: what searches a text for a sentence takes the square of them. */
const LONGEST_RUN = 200;

/** No-break spaces are set by whoever prints, and marks that nobody sees are no text. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\uFEFF]|\[bookmark: \w+\]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[^\p{L}\p{N}]{2,}/gu, (run) => run.slice(0, LONGEST_RUN))
    .trim();
}

const KAZAKH = /[әғқңөұүһі]/iu;
const RUSSIAN =
  /(?<!\p{L})(?:и|в|во|на|для|по|не|с|со|о|об|от|из|за|при|или|как|что|к|у|нет|далее)(?!\p{L})|(?:ого|его|ный|ная|ное|ные|ных|ными|ение|ения|ений|ется|ются|ость|ости|ается|ую|ия|ых|ой)(?!\p{L})/iu;

/** The language of a text, by its letters and words; undefined where it may be of either. */
function languageOf(text: string): Language | undefined {
  const bare = maskAddresses(text, ' ');
  // Names in quotes may be of the other language.
  const outside = bare.replace(/«[^«»]*»/g, ' ');
  const words = (/\p{L}/u.test(outside) ? outside : bare).match(/\p{L}+/gu) ?? [];
  const kazakh = words.filter((word) => KAZAKH.test(word)).length;
  if (kazakh > 0 && (words.length <= 3 || kazakh / words.length >= 0.2)) return 'kk';
  return RUSSIAN.test(words.join(' ')) ? 'ru' : undefined;
}

/** Word gives a text the language of whoever typed it: what it says is believed where both are used and rightly. */
function hasLanguages(passages: readonly Passage[]): boolean {
  const sure = passages.flatMap(({ lang, text }) => {
    const found = languageOf(clean(text));
    return lang && found ? [{ lang, right: lang === found }] : [];
  });
  const right = sure.filter((each) => each.right).length;
  return new Set(sure.map(({ lang }) => lang)).size === 2 && right >= sure.length * 0.85;
}
