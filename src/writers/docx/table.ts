import { BorderStyle, type Table, TableRow, VerticalAlignTable } from 'docx';
import type { Block, Language } from '../../report/document.ts';
import { createCell, createGrid } from './cells.ts';
import type { Page } from './page.ts';
import { fitColumns, PADDING } from './widths.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

type TableBlock = Extract<Block, { type: 'table' }>;

/** All rows of so few may be tall ones, as in an annex with long texts: they part where they must. */
const SHORT = 3;

/** A table of figures over the whole width: its head is repeated on every page, and no row is torn apart. */
export function createTable(block: TableBlock, languages: readonly Language[], page: Page): Table {
  const widths = fitColumns(block, languages, page.textWidth, page.letters);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ heading }, index) =>
      createCell({ style: 'TableHeading', text: heading }, languages, widths[index] ?? 0, {
        verticalAlign: VerticalAlignTable.CENTER,
      }),
    ),
  });
  const rows = block.rows.map(
    ({ cells, total }, place) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map(({ align }, index) =>
          createCell(
            {
              style: total ? 'TableHeading' : 'TableText',
              text: cells[index] ?? [],
              align,
              keepNext: isKept(place, block.rows),
            },
            languages,
            widths[index] ?? 0,
          ),
        ),
      }),
  );
  return createGrid(widths, [head, ...rows], {
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    margins: { top: 28, bottom: 28, left: PADDING, right: PADDING },
  });
}

/** Neither a sum nor a single row stands alone on a page, if the table is long enough to be divided otherwise. */
function isKept(place: number, rows: TableBlock['rows']): boolean {
  if (rows[place + 1]?.total) return true;
  return rows.length > SHORT && (place === 0 || place === rows.length - 2);
}
