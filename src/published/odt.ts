import { followTables } from './cells.ts';
import { addWords, type Draft, finishPassages, startDraft } from './draft.ts';
import { childElements, childOf, type Element, readMarkup } from './markup.ts';
import { countItems } from './numbering.ts';
import { type OdtStyle, readOdtStyles } from './odt-styles.ts';
import { openParts, type PublishedFault } from './parts.ts';
import type { Published } from './passage.ts';

/** What is in a file but not on its pages: changes that were kept, notes, remarks, fields of forms, words for pictures. */
const UNSEEN = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'text:hidden-text',
]);

/** Spaces that one element may stand for; more are drawn with, not written. */
const MAX_SPACES = 100;

/** The list that paragraphs stand in, and at what depth. */
interface Item {
  readonly style: string | undefined;
  readonly depth: number;
  readonly count: string;
  /** The first paragraph of an item has its number. */
  fresh: boolean;
}

/** Reads a document of LibreOffice for what is seen on its pages, but for headers, footers and notes. */
export function readOdt(bytes: Uint8Array): Published | PublishedFault {
  const parts = openParts(bytes, (name) => name === 'content.xml' || name === 'styles.xml');
  if (typeof parts === 'string') return parts;
  const content = readMarkup(parts.get('content.xml') ?? '', 'xml');
  const styles = readMarkup(parts.get('styles.xml') ?? '', 'xml');
  const body = childOf(childOf(childElements(content)[0], 'office:body'), 'office:text');
  if (!content || !body) return 'broken';
  return { kind: 'odt', passages: finishPassages(readBody(body, [content, ...(styles ? [styles] : [])])) };
}

function readBody(body: Element, parts: readonly Element[]): readonly Draft[] {
  const styles = readOdtStyles(parts);
  const tables = followTables();
  const count = countItems();
  const drafts: Draft[] = [];
  let lists = 0;
  const counts = new Map<string | undefined, string>();

  function readParagraph(element: Element, item: Item | undefined): void {
    const style = styles.paragraph(element.attributes['text:style-name']);
    const draft = startDraft(tables.place());
    drafts.push(draft);
    draft.heading = element.name === 'text:h' || style.heading;
    if (item?.fresh) {
      const levels = styles.lists.get(item.style ?? style.list ?? '');
      draft.marker = levels && count(item.count, item.depth - 1, levels);
      item.fresh = false;
    }
    readInline(element, draft, style);
  }

  function readInline(parent: Element, draft: Draft, style: OdtStyle): void {
    for (const child of parent.children) {
      const words = typeof child === 'string' ? child.replace(/[ \t\r\n]+/g, ' ') : wordsOf(child);
      if (words !== undefined) {
        if (!style.hidden) addWords(draft, words, style.lang);
      } else if (typeof child !== 'string' && !UNSEEN.has(child.name)) {
        if (child.name.startsWith('draw:')) readBlock(child, undefined);
        else readInline(child, draft, child.name === 'text:span' ? spanStyle(child, style) : style);
      }
    }
  }

  function spanStyle({ attributes }: Element, under: OdtStyle): OdtStyle {
    const own = styles.words(attributes['text:style-name']);
    return { ...under, lang: own.lang ?? under.lang, hidden: own.hidden ?? under.hidden };
  }

  function readBlock(element: Element, item: Item | undefined): void {
    const { name, attributes } = element;
    if (UNSEEN.has(name) || attributes['text:display'] === 'none') return;
    if (name === 'text:p' || name === 'text:h') {
      readParagraph(element, item);
      return;
    }
    if (name === 'table:table') tables.startTable();
    if (name === 'table:table-row') tables.startRow();
    if (/^table:(covered-)?table-cell$/.test(name))
      tables.startCell(Number(attributes['table:number-columns-repeated'] ?? 1));
    const inner = name === 'text:list' ? startList(attributes, item) : item;
    for (const child of childElements(element)) {
      if (child.name === 'text:list-item' && inner) inner.fresh = true;
      readBlock(child, inner);
    }
    if (/^table:(covered-)?table-cell$/.test(name)) tables.endCell();
    if (name === 'table:table') tables.endTable();
  }

  function startList(attributes: Element['attributes'], outer: Item | undefined): Item {
    const style = attributes['text:style-name'] ?? outer?.style;
    if (outer) return { style, depth: outer.depth + 1, count: outer.count, fresh: false };
    const goesOn = attributes['text:continue-numbering'] === 'true' || 'text:continue-list' in attributes;
    lists += 1;
    const key = (goesOn && counts.get(style)) || String(lists);
    counts.set(style, key);
    return { style, depth: 1, count: key, fresh: false };
  }

  readBlock(body, undefined);
  return drafts;
}

function wordsOf({ name, attributes }: Element): string | undefined {
  if (name === 'text:s') return ' '.repeat(Math.min(Math.max(0, Number(attributes['text:c'] ?? 1)), MAX_SPACES));
  if (name === 'text:tab') return '\t';
  return name === 'text:line-break' ? '\n' : undefined;
}
