import { type FileChild, type ISectionOptions, Paragraph, Table } from 'docx';
import type { Block, Language, ReportDocument } from '../../report/document.ts';
import { createChart } from './chart.ts';
import { createColumns } from './columns.ts';
import { createParagraphs, type Line, linesOf } from './lines.ts';
import { createFrame, type Page, type Pages, pagesOf } from './page.ts';
import { createSignature } from './signature.ts';
import { createTable } from './table.ts';
import { fitsInto } from './widths.ts';

type Part = { readonly lines: readonly Line[] } | Extract<Block, { type: 'table' | 'chart' | 'signature' }>;

/**
 * The title and the blocks in one language, or in several side by side. A page break begins a section of its own,
 * which lies on its side if it has a table too wide to stand upright: an annex of complaints, usually.
 */
export function createSections(
  document: ReportDocument,
  languages: readonly Language[],
  { upright, turned }: Pages = pagesOf(),
): ISectionOptions[] {
  const { title, watermark, blocks } = document;
  // A table that lies on its side in one language lies so in all of them.
  const groups = languages.length > 1 ? [languages] : document.languages.map((lang) => [lang]);
  const isWide = (block: Block) =>
    block.type === 'table' && groups.some((group) => !fitsInto(block, group, upright.textWidth, upright.letters));
  return splitPages(blocks)
    .map((chunk, index) => ({ chunk, first: index === 0 }))
    .filter(({ chunk, first }) => first || chunk.length > 0)
    .map(({ chunk, first }) => {
      const page = chunk.some(isWide) && !first ? turned : upright;
      const start: Line[] = first ? [{ style: 'Title', text: title }] : [];
      return {
        properties: { page: page.properties },
        // The sections that follow inherit them.
        ...(first && createFrame(watermark, languages)),
        children: createBody(joinLines(start, chunk), languages, page),
      };
    });
}

function splitPages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') pages.push([]);
    else pages.at(-1)?.push(block);
  }
  return pages;
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

function createBody(parts: readonly Part[], languages: readonly Language[], page: Page): FileChild[] {
  const body: FileChild[] = [];
  for (const part of parts) {
    const children = createPart(part, languages, page);
    const [first] = children;
    // Without a paragraph between them Word makes one table of two.
    const apart = body.at(-1) instanceof Table || first instanceof Table;
    if (first && body.length > 0 && apart) body.push(createGap());
    body.push(...children);
  }
  // Word wants a paragraph after the last table.
  return body.at(-1) instanceof Table ? [...body, createGap()] : body;
}

function createPart(part: Part, languages: readonly Language[], page: Page): FileChild[] {
  if ('lines' in part) {
    const [lang] = languages;
    if (languages.length === 1 && lang) return part.lines.flatMap((line) => createParagraphs(line, lang));
    return part.lines.length > 0 ? [createColumns(part.lines, languages, page)] : [];
  }
  if (part.type === 'chart') return languages.map((lang) => createChart(part, lang, page));
  return [part.type === 'table' ? createTable(part, languages, page) : createSignature(part, languages, page)];
}

function createGap(): Paragraph {
  return new Paragraph({ style: 'Gap' });
}
