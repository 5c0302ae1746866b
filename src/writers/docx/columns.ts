import type { Language } from '../../report/document.ts';
import { createCell, createGrid, createRow } from './cells.ts';
import type { Line } from './lines.ts';
import { millimetres, type Page } from './page.ts';
import { divideWidth } from './widths.ts';

const GUTTER = millimetres(6);

/** Text side by side, a column for each language; every line is a row, so that the languages stay level. */
export function createColumns(lines: readonly Line[], languages: readonly Language[], page: Page): string {
  const widths = divideWidth(
    languages.map(() => 1),
    page.textWidth,
  );
  const rows = lines.map((line) => {
    const cells = languages.map((lang, index) =>
      createCell(line, [lang], widths[index] ?? 0, {
        margins: {
          left: index === 0 ? 0 : GUTTER / 2,
          right: index === languages.length - 1 ? 0 : GUTTER / 2,
        },
      }),
    );
    return createRow(cells, { cantSplit: line.style.startsWith('Heading') });
  });
  return createGrid(widths, rows);
}
