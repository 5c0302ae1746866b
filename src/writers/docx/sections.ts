import type { Paragraph } from 'docx';
import type { Block, Language, ReportDocument } from '../../report/document.ts';
import { splitSheets } from '../sheets.ts';
import { createChart } from './chart.ts';
import { createColumns } from './columns.ts';
import { createParagraph, createParagraphs, type Line, linesOf } from './lines.ts';
import type { Page, Pages } from './page.ts';
import { createSignature } from './signature.ts';
import { createTable } from './table.ts';

type Part = { readonly lines: readonly Line[] } | Extract<Block, { type: 'table' | 'chart' | 'signature' }>;

/** What a section holds: markup, and charts, which take parts of their own in the package. */
export type Piece = string | Paragraph;

/** A section: its sheet and what stands on it. */
export interface Section {
  readonly page: Page['properties'];
  readonly languages: readonly Language[];
  /** Whether it is the first of these languages: what stands on every page begins with it. */
  readonly isFirst: boolean;
  readonly body: readonly Piece[];
}

/**
 * The title and the blocks in one language, or in several side by side. A page break begins a section of its own,
 * which lies on its side if it has a table too wide to stand upright: an annex of complaints, usually.
 */
export function createSections(
  { title, blocks }: ReportDocument,
  languages: readonly Language[],
  { upright, turned }: Pages,
  isWide: (block: Block) => boolean,
): Section[] {
  return splitSheets(blocks).map((sheet) => {
    const { isFirst } = sheet;
    const page = sheet.blocks.some(isWide) && !isFirst ? turned : upright;
    const start: Line[] = isFirst ? [{ style: 'Title', text: title }] : [];
    const body = createBody(joinLines(start, sheet.blocks), languages, page);
    return { page: page.properties, languages, isFirst, body };
  });
}

/** Joins the text between tables; what stands before a table, a chart or a signature stays on its page. */
function joinLines(start: readonly Line[], blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let lines = [...start];
  for (const block of blocks) {
    if (block.type === 'table' || block.type === 'chart' || block.type === 'signature') {
      const last = lines.pop();
      if (last) lines.push({ ...last, keepNext: true });
      parts.push({ lines }, block);
      lines = [];
    } else if (block.type !== 'page-break') lines.push(...linesOf(block));
  }
  return [...parts, { lines }];
}

function createBody(parts: readonly Part[], languages: readonly Language[], page: Page): Piece[] {
  const body: Piece[] = [];
  for (const piece of parts.flatMap((part) => createPart(part, languages, page))) {
    // Without a paragraph between them Word makes one table of two.
    if (body.length > 0 && (isTable(body.at(-1)) || isTable(piece))) body.push(createParagraph('Gap'));
    body.push(piece);
  }
  // Word wants a paragraph after the last table.
  return isTable(body.at(-1)) ? [...body, createParagraph('Gap')] : body;
}

function isTable(piece: Piece | undefined): boolean {
  return typeof piece === 'string' && piece.startsWith('<w:tbl>');
}

function createPart(part: Part, languages: readonly Language[], page: Page): readonly Piece[] {
  if ('lines' in part) {
    const [lang] = languages;
    if (languages.length > 1 && part.lines.length > 0) return [createColumns(part.lines, languages, page)];
    const text = languages.length === 1 && lang ? part.lines.map((line) => createParagraphs(line, lang)).join('') : '';
    return text === '' ? [] : [text];
  }
  if (part.type === 'chart') return languages.map((lang) => createChart(part, lang, page));
  return [part.type === 'table' ? createTable(part, languages, page) : createSignature(part, languages, page)];
}
