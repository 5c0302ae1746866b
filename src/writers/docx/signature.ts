import { BorderStyle, type Table, TableBorders, TableRow, VerticalAlignTable } from 'docx';
import type { Block, Language } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { createCell, createGrid } from './cells.ts';
import type { Page } from './page.ts';
import { divideWidth } from './widths.ts';

const [POSITION, SPACE, NAME] = [46, 22, 32];
const ABOVE = { top: 360 };

/** Who signs: the position, a line for the hand, the name, and the date below, all on one page. */
export function createSignature(
  { position, name, date }: Extract<Block, { type: 'signature' }>,
  languages: readonly Language[],
  page: Page,
): Table {
  const widths = divideWidth([POSITION, SPACE, NAME], page.textWidth);
  const [left = 0, middle = 0, right = 0] = widths;
  const verticalAlign = VerticalAlignTable.BOTTOM;
  const line = { style: 'Signature', keepNext: true } as const;
  const people = new TableRow({
    cantSplit: true,
    children: [
      createCell({ ...line, text: position }, languages, left, { verticalAlign, margins: ABOVE }),
      createCell({ ...line, text: [] }, languages, middle, {
        verticalAlign,
        margins: ABOVE,
        borders: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } },
      }),
      createCell({ ...line, text: name, align: 'right' }, languages, right, { verticalAlign, margins: ABOVE }),
    ],
  });
  const dated = date.some(({ value }) => splitLines(value).join('') !== '');
  const day = new TableRow({
    cantSplit: true,
    children: [
      createCell({ style: 'Signature', text: date }, languages, left + middle + right, {
        columnSpan: 3,
        margins: ABOVE,
      }),
    ],
  });
  return createGrid(widths, dated ? [people, day] : [people], {
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
  });
}
