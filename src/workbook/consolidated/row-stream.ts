import { columnName } from '../../source/excel-address.ts';
import { countLines } from '../row-heights.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { Column } from './table.ts';
import { textXml } from './text-xml.ts';

/** What a cell of a row shows; `to` is the cell that it leads to. */
export type CellValue = string | number | undefined | { readonly value: string | number; readonly to: string };

/** The number of the style of each column, as the sheet's XML has it; `link` for cells that lead somewhere. */
export interface RowStyles {
  readonly plain: readonly string[];
  readonly link: readonly string[];
}

/** Where a cell leads to. */
export interface Link {
  readonly cell: string;
  readonly to: string;
}

const LINE = 15;
const HIGHEST = 409;

/**
 * The XML of one row. A sheet of a hundred thousand rows is written by it and not by exceljs, which would hold or at
 * least make an object of every cell: that takes five times as long.
 */
export function rowXml(
  row: number,
  values: readonly CellValue[],
  columns: readonly Column[],
  styles: RowStyles,
  texts: SharedTexts,
  onLink: (link: Link) => void,
): string {
  let cells = '';
  let lines = 1;
  for (const [index, content] of values.entries()) {
    const cell = `${columnName(index)}${row}`;
    const link = typeof content === 'object' ? content : undefined;
    const value = typeof content === 'object' ? content.value : content;
    if (link) onLink({ cell, to: link.to });
    const attributes = `r="${cell}" s="${(link ? styles.link : styles.plain)[index]}"`;
    if (value === undefined) cells += `<c ${attributes}/>`;
    else if (typeof value === 'number') cells += `<c ${attributes}><v>${value}</v></c>`;
    else {
      cells += columns[index]?.shared
        ? `<c ${attributes} t="s"><v>${texts.placeOf(value)}</v></c>`
        : `<c ${attributes} t="inlineStr"><is>${textXml(value)}</is></c>`;
      const column = columns[index];
      if (index > 0 && column?.style.alignment?.wrapText) {
        lines = Math.max(lines, countLines(value, column.width * 0.9));
      }
    }
  }
  const height = lines > 1 ? ` ht="${Math.min(HIGHEST, lines * LINE + 1)}"` : '';
  return `<row r="${row}"${height}>${cells}</row>`;
}
