import type { Block, Language } from '../../report/document.ts';
import { splitLines } from '../words.ts';
import { createCell, createGrid, createRow, LINE } from './cells.ts';
import type { Page } from './page.ts';
import { divideWidth } from './widths.ts';

const [POSITION, SPACE, NAME] = [46, 22, 32];

/** Who signs: the position, a line for the hand, the name, and the date below, all on one page. */
export function createSignature(
  { position, name, date }: Extract<Block, { type: 'signature' }>,
  languages: readonly Language[],
  page: Page,
): string {
  const widths = divideWidth([POSITION, SPACE, NAME], page.textWidth);
  const [left = 0, middle = 0, right = 0] = widths;
  const margins = { top: 360 };
  const look = { margins, vertical: 'bottom' } as const;
  const line = { style: 'Signature', keepNext: true } as const;
  const people = [
    createCell({ ...line, text: position }, languages, left, look),
    createCell({ ...line, text: [] }, languages, middle, { ...look, borders: { bottom: LINE } }),
    createCell({ ...line, text: name, align: 'right' }, languages, right, look),
  ];
  const dated = date.some(({ value }) => splitLines(value).join('') !== '');
  const day = createCell({ style: 'Signature', text: date }, languages, left + middle + right, { span: 3, margins });
  const rows = dated ? [people, [day]] : [people];
  return createGrid(
    widths,
    rows.map((cells) => createRow(cells)),
    { margins: { left: 0, right: 0 } },
  );
}
