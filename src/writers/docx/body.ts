import { type FileChild, Paragraph, Table } from 'docx';
import type { Block, Language, ReportDocument } from '../../report/document.ts';
import { createColumns } from './columns.ts';
import { createParagraphs, type Line, linesOf } from './lines.ts';
import { createSignature } from './signature.ts';
import { createTable } from './table.ts';

/** The title and the blocks in one language, or in several side by side. */
export function createBody({ title, blocks }: ReportDocument, languages: readonly Language[]): FileChild[] {
  const body: FileChild[] = [];
  let newPage = false;
  for (const part of joinLines([{ style: 'Title', text: title }], blocks)) {
    if ('type' in part && part.type === 'page-break') {
      newPage = true;
      continue;
    }
    const children = createPart(part, languages);
    const [first] = children;
    if (!first) continue;
    // Without a paragraph between them Word makes one table of two.
    const apart = body.at(-1) instanceof Table || (first instanceof Table && body.length > 0);
    if (newPage || apart) body.push(createGap(newPage));
    body.push(...children);
    newPage = false;
  }
  // Word wants a paragraph after the last table.
  return body.at(-1) instanceof Table ? [...body, createGap(false)] : body;
}

type Part = Exclude<Block, { type: 'heading' | 'paragraph' | 'list' }> | { readonly lines: readonly Line[] };

/** The blocks with all text between two others joined; text before a table or a signature stays on its page. */
function joinLines(start: readonly Line[], blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let lines = [...start];
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'paragraph' || block.type === 'list') {
      lines.push(...linesOf(block));
      continue;
    }
    const last = lines.pop();
    if (last) lines.push(block.type === 'page-break' ? last : { ...last, keepNext: true });
    parts.push({ lines }, block);
    lines = [];
  }
  return [...parts, { lines }];
}

function createPart(part: Exclude<Part, { type: 'page-break' }>, languages: readonly Language[]): FileChild[] {
  if ('lines' in part) {
    const [lang] = languages;
    if (languages.length === 1 && lang) return part.lines.flatMap((line) => createParagraphs(line, lang));
    return part.lines.length > 0 ? [createColumns(part.lines, languages)] : [];
  }
  return [part.type === 'table' ? createTable(part, languages) : createSignature(part, languages)];
}

function createGap(pageBreakBefore: boolean): Paragraph {
  return new Paragraph({ style: 'Gap', ...(pageBreakBefore && { pageBreakBefore }) });
}
