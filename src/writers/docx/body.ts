import { type FileChild, Paragraph, Table } from 'docx';
import type { Block, Language, ReportDocument } from '../../report/document.ts';
import { createColumns } from './columns.ts';
import { createParagraphs, type Line, linesOf } from './lines.ts';
import { createSignature } from './signature.ts';
import { createTable } from './table.ts';

/** The title and the blocks in one language, or in several side by side. */
export function createBody({ title, blocks }: ReportDocument, languages: readonly Language[]): FileChild[] {
  const body: FileChild[] = [];
  let lines: Line[] = [{ style: 'Title', text: title }];
  let newPage = false;

  const add = (children: readonly FileChild[]) => {
    const [first] = children;
    if (!first) return;
    // Without a paragraph between them Word makes one table of two.
    const gap = newPage || body.at(-1) instanceof Table || (first instanceof Table && body.length > 0);
    body.push(...(gap ? [createGap(newPage)] : []), ...children);
    newPage = false;
  };
  const addLines = (keepNext = false) => {
    const last = lines.pop();
    if (last) lines.push(keepNext ? { ...last, keepNext } : last);
    const [lang] = languages;
    if (languages.length === 1 && lang) add(lines.flatMap((line) => createParagraphs(line, lang)));
    else if (lines.length > 0) add([createColumns(lines, languages)]);
    lines = [];
  };
  const addBlock = (block: Block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'list':
        return lines.push(...linesOf(block));
      case 'table':
        addLines(true);
        return add([createTable(block, languages)]);
      case 'signature':
        addLines(true);
        return add([createSignature(block, languages)]);
      case 'page-break':
        addLines();
        newPage = true;
        return;
      default:
        return block satisfies never;
    }
  };

  blocks.forEach(addBlock);
  addLines();
  // A document that ends in a table is repaired by Word.
  return body.at(-1) instanceof Table ? [...body, createGap(false)] : body;
}

function createGap(pageBreakBefore: boolean): Paragraph {
  return new Paragraph({ style: 'Gap', ...(pageBreakBefore && { pageBreakBefore }) });
}
