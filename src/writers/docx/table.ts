import { BorderStyle, type Table, TableRow, VerticalAlignTable } from 'docx';
import type { Block, Language } from '../../report/document.ts';
import { createCell, createGrid } from './cells.ts';
import type { Page } from './page.ts';
import { fitColumns, PADDING } from './widths.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A table of figures over the whole width: its head is repeated on every page, and no row is torn apart. */
export function createTable(
  block: Extract<Block, { type: 'table' }>,
  languages: readonly Language[],
  page: Page,
): Table {
  const widths = fitColumns(block, languages, page.textWidth);
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
              // A sum does not stand alone on a page.
              keepNext: block.rows[place + 1]?.total ?? false,
            },
            languages,
            widths[index] ?? 0,
          ),
        ),
      }),
  );
  return createGrid(widths, [head, ...rows], {
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    margins: { top: 28, bottom: 28, left: PADDING, right: PADDING },
  });
}
