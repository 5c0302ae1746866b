import { followTables } from './cells.ts';
import { CHART_PARTS, readCharts } from './docx-charts.ts';
import { readNumbering } from './docx-numbering.ts';
import { type DocxStyle, overlay, paragraphStyle, readStyles, readValue, runStyle } from './docx-styles.ts';
import { addWords, type Draft, finishPassages, startDraft } from './draft.ts';
import { childElements, childOf, type Element, readMarkup } from './markup.ts';
import { openParts, type PublishedFault } from './parts.ts';
import type { Published } from './passage.ts';

/** What is in a file but not on its pages: what was deleted or moved away, how things looked before, readings above. */
const UNSEEN = /^(w:del|w:moveFrom|w:rt|w:\w+PrChange|w:\w+Pr)$/;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

const WORDS = /^word\/(document\d*|styles\d*|numbering\d*)\.xml$/;

interface Paragraph {
  readonly draft: Draft;
  readonly style: DocxStyle;
}

/** Reads a document of Word for what is seen on its pages, but for headers, footers and notes. */
export function readDocx(bytes: Uint8Array): Published | PublishedFault {
  const parts = openParts(bytes, (name) => WORDS.test(name) || CHART_PARTS.test(name));
  if (typeof parts === 'string') return parts;
  const part = (base: string) => [...parts].find(([name]) => name.startsWith(`word/${base}`))?.[1] ?? '';
  const body = childOf(childElements(readMarkup(part('document'), 'xml'))[0], 'w:body');
  if (!body) return 'broken';
  const passages = finishPassages(readBody(body, part('styles'), part('numbering')));
  return { kind: 'docx', passages, charts: readCharts(body, parts) };
}

function readBody(body: Element, stylesXml: string, numberingXml: string): readonly Draft[] {
  const { plain, byId } = readStyles(stylesXml);
  const markerOf = readNumbering(numberingXml);
  const tables = followTables();
  const drafts: Draft[] = [];
  /** For each field that is open, whether its result has begun; they may reach over paragraphs. */
  const fields: boolean[] = [];
  /** A paragraph whose end was deleted with its change tracked: what follows belongs to it. */
  let endless: Paragraph | undefined;

  const styleOf = (properties: Element | undefined, name: string) => byId.get(readValue(properties, name) ?? '');

  function readParagraph(element: Element): void {
    const properties = childOf(element, 'w:pPr');
    const style = overlay(styleOf(properties, 'w:pStyle') ?? plain, paragraphStyle(properties));
    const paragraph = endless ?? { draft: startDraft(tables.place()), style };
    if (!endless) drafts.push(paragraph.draft);
    endless = undefined;
    paragraph.draft.heading ||= style.heading;
    // An item without words has its number too.
    if (style.numId && style.numId !== '0') paragraph.draft.marker ??= markerOf(style.numId, style.level ?? 0);
    readInline(element, paragraph, style);
    if (childOf(childOf(properties, 'w:rPr'), 'w:del')) endless = paragraph;
  }

  function readInline(parent: Element, paragraph: Paragraph, style: DocxStyle): void {
    for (const element of childElements(parent)) {
      if (element.name === 'w:r') {
        const properties = childOf(element, 'w:rPr');
        const named = styleOf(properties, 'w:rStyle');
        const run = overlay(named ? overlay(style, named) : style, runStyle(properties));
        readRun(element, paragraph, run);
      } else readOther(element, (child) => readInline(child, paragraph, style));
    }
  }

  function readRun(parent: Element, paragraph: Paragraph, style: DocxStyle): void {
    for (const element of childElements(parent)) {
      if (element.name === 'w:fldChar') followField(element.attributes['w:fldCharType']);
      const words = wordsOf(element);
      if (words === undefined) readOther(element, (child) => readRun(child, paragraph, style));
      else if (!style.hidden && !fields.includes(false)) addWords(paragraph.draft, words, style.lang);
    }
  }

  function followField(type: string | undefined): void {
    if (type === 'begin') fields.push(false);
    if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
    if (type === 'end') fields.pop();
  }

  /** What may stand anywhere: paragraphs and tables in boxes, wrappings, and one thing given in two forms. */
  function readOther(element: Element, goOn: (element: Element) => void): void {
    if (UNSEEN.test(element.name)) return;
    if (element.name === 'w:p') readParagraph(element);
    else if (element.name === 'w:tbl') readTable(element);
    else if (element.name === 'mc:AlternateContent') childElements(element).slice(0, 1).forEach(goOn);
    else goOn(element);
  }

  const readBlocks = (parent: Element): void => {
    for (const element of childElements(parent)) readOther(element, readBlocks);
  };

  function readTable(table: Element): void {
    tables.startTable();
    readRows(table);
    tables.endTable();
  }

  function readRows(parent: Element): void {
    for (const element of childElements(parent)) {
      if (UNSEEN.test(element.name)) continue;
      if (element.name === 'w:tc') {
        tables.startCell(Number(readValue(childOf(element, 'w:tcPr'), 'w:gridSpan') ?? 1));
        readBlocks(element);
        tables.endCell();
      } else {
        if (element.name === 'w:tr')
          tables.startRow(Number(readValue(childOf(element, 'w:trPr'), 'w:gridBefore') ?? 0));
        readRows(element);
      }
    }
  }

  readBlocks(body);
  return drafts;
}

function wordsOf(element: Element): string | undefined {
  if (element.name === 'w:t' || element.name === 'm:t')
    return element.children.filter((child) => typeof child === 'string').join('');
  // The end of a page or a column breaks no words.
  if (element.name === 'w:br') return /^(page|column)$/.test(element.attributes['w:type'] ?? '') ? '' : '\n';
  return MARKS.get(element.name);
}
