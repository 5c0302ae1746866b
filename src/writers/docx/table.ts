import type { Block, Language } from '../../report/document.ts';
import { createCell, createGrid, createRow, LINE } from './cells.ts';
import type { Page } from './page.ts';
import { fitColumns, PADDING } from './widths.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

/** All rows of so few may be tall ones, as in an annex with long texts: they part where they must. */
const SHORT = 3;
/** Of a style's own looks only that of the head; the one number says the same to older programs. */
const LOOK = '<w:tblLook w:val="0620" w:firstRow="true" w:noHBand="true" w:noVBand="true"/>';

/** A table of figures over the whole width: its head is repeated on every page, and no row is torn apart. */
export function createTable(block: TableBlock, languages: readonly Language[], page: Page): string {
  const widths = fitColumns(block, languages, page.textWidth, page.letters);
  const head = block.columns.map(({ heading }, index) =>
    createCell({ style: 'TableHeading', text: heading }, languages, widths[index] ?? 0, { vertical: 'center' }),
  );
  const rows = block.rows.map(({ cells, total }, place) => {
    const style = total ? 'TableHeading' : 'TableText';
    const keepNext = isKept(place, block.rows);
    return createRow(
      block.columns.map(({ align }, index) =>
        createCell({ style, text: cells[index] ?? [], align, keepNext }, languages, widths[index] ?? 0),
      ),
    );
  });
  return createGrid(widths, [createRow(head, { isHead: true }), ...rows], {
    lines: LINE,
    margins: { top: 28, bottom: 28, left: PADDING, right: PADDING },
    look: LOOK,
  });
}

/** Neither a sum nor a single row stands alone on a page, if the table is long enough to be divided otherwise. */
function isKept(place: number, rows: TableBlock['rows']): boolean {
  if (rows[place + 1]?.total) return true;
  return rows.length > SHORT && (place === 0 || place === rows.length - 2);
}
