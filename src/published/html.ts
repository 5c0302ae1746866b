import { followTables } from './cells.ts';
import { addWords, type Draft, finishPassages, languageOf, startDraft } from './draft.ts';
import { decodeWords } from './encoding.ts';
import { type Element, elementsOf, readMarkup } from './markup.ts';
import { countItems } from './numbering.ts';
import type { PublishedFault } from './parts.ts';
import type { Published } from './passage.ts';

/** What begins a line of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** What holds no words of the page, or words that are not seen as such. */
const UNSEEN = new Set(
  'audio button canvas datalist del embed head iframe input math nav noscript object rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** What stands around a page is not of the report; a part of the page may have a head and a foot of its own. */
const AROUND = new Set(['header', 'footer']);
const PARTS = new Set(['main', 'article', 'section', 'table', 'blockquote']);

const HIDDEN_STYLE = /(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

interface Context {
  readonly lang: 'kk' | 'ru' | undefined;
  readonly heading: boolean;
  readonly exact: boolean;
  /** Whether it stands in a part of the page. */
  readonly inside: boolean;
}

/** Reads a page for what is seen on it: what its elements say, not its style sheets. */
export function readHtml(bytes: Uint8Array): Published | PublishedFault {
  const tree = readMarkup(decodeWords(bytes), 'html');
  if (!tree) return 'broken';
  const savedBy = readProgram(tree);
  return { kind: 'html', passages: finishPassages(readPage(tree)), ...(savedBy && { savedBy }) };
}

/** Programs for texts: what they save is made of their own elements, whatever the page was before. */
const PROGRAM = /^(LibreOffice|OpenOffice|Microsoft Word)/;

function readProgram(tree: Element): string | undefined {
  const generator = elementsOf(tree, 'meta').find(({ attributes }) => attributes.name?.toLowerCase() === 'generator');
  return PROGRAM.exec(generator?.attributes.content ?? '')?.[0];
}

function readPage(tree: Element): readonly Draft[] {
  const tables = followTables();
  const count = countItems();
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  let lists = 0;

  function startPassage(): Draft {
    const draft = startDraft(tables.place());
    drafts.push(draft);
    return draft;
  }

  function readWords(words: string, context: Context): void {
    if (!context.exact) {
      readLine(words, context);
      return;
    }
    // Text that was laid out by hand: a line of it is a paragraph.
    for (const [index, line] of words.split(/\r\n|[\r\n]/).entries()) {
      if (index > 0) current = undefined;
      readLine(line, context);
    }
  }

  function readLine(words: string, { lang, heading, exact }: Context): void {
    const shown = exact ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    if (!current && shown.trim() === '') return;
    current ??= startPassage();
    current.heading ||= heading;
    addWords(current, shown.startsWith(' ') && current.isSpaced ? shown.slice(1) : shown, lang);
  }

  function readElement(element: Element, outer: Context, items: Items | undefined): void {
    const { name, attributes } = element;
    if (UNSEEN.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '')) return;
    if (AROUND.has(name) && !outer.inside) return;
    if (name === 'br') {
      if (current) addWords(current, '\n');
      return;
    }
    const context = {
      lang:
        'lang' in attributes || 'xml:lang' in attributes
          ? languageOf(attributes.lang ?? attributes['xml:lang'])
          : outer.lang,
      heading: outer.heading || /^h[1-6]$/.test(name) || attributes.role === 'heading',
      exact: outer.exact || name === 'pre',
      inside: outer.inside || PARTS.has(name),
    };
    const block = BLOCKS.has(name) || isOwnLine(element);
    // The number of an item stands before the paragraph in it.
    if (block && (current?.text !== '' || /^(table|t[dh])$/.test(name))) current = undefined;
    if (name === 'li' && items) {
      current = startPassage();
      current.marker = items.next(attributes.value);
    }
    enter(name, attributes);
    const inner = /^(ol|ul|menu)$/.test(name) ? startItems(name, attributes) : items;
    for (const child of element.children) {
      if (typeof child === 'string') readWords(child, context);
      else readElement(child, context, inner);
    }
    leave(name);
    if (block) current = undefined;
  }

  function startItems(name: string, { start, type = '' }: Element['attributes']): Items {
    lists += 1;
    const key = String(lists);
    let first = Number(start ?? 1);
    const format = name === 'ol' ? (LIST_TYPES[type] ?? 'decimal') : 'bullet';
    let own = 0;
    return {
      next(value) {
        // A number of its own begins the count anew.
        if (value !== undefined && /^\d{1,6}$/.test(value)) {
          own += 1;
          first = Number(value);
        }
        return count(`${key}.${own}`, 0, [{ start: first, format, pattern: '%1.' }]);
      },
    };
  }

  function enter(name: string, attributes: Element['attributes']): void {
    if (name === 'table') tables.startTable();
    if (name === 'tr') tables.startRow();
    if (name === 'td' || name === 'th')
      tables.startCell(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
  }

  function leave(name: string): void {
    if (name === 'td' || name === 'th') tables.endCell();
    if (name === 'table') tables.endTable();
  }

  readElement(tree, { lang: undefined, heading: false, exact: false, inside: false }, undefined);
  return drafts;
}

/** Words of a report of ours in one language, under those in the other: its style sets them on lines of their own. */
function isOwnLine({ name, attributes }: Element): boolean {
  return name === 'span' && 'lang' in attributes && /^(first|second)$/.test(attributes.class ?? '');
}

interface Items {
  next(value: string | undefined): string | undefined;
}
