import { attributeOf, type Element, type Visitor, wantNames } from '../element.ts';
import type { Report } from '../fault.ts';

interface Table {
  grid: number;
  hasGrid: boolean;
  width: number | undefined;
  row: number | undefined;
}

/** Every cell ends in a paragraph; the widths of the grid, of the cells of each row and of the table are the same. */
export function checkTables(report: Report): Visitor {
  const tables: Table[] = [];
  const widthOf = (element: Element) => Number(attributeOf(element, 'w:w'));
  return {
    wants: wantNames('w:tbl', 'w:tblGrid', 'w:gridCol', 'w:tblW', 'w:tr', 'w:tcW', 'w:tc'),
    open: (element) => {
      if (element.name === 'w:tbl') tables.push({ grid: 0, hasGrid: false, width: undefined, row: undefined });
      const table = tables.at(-1);
      if (!table) return;
      switch (element.name) {
        case 'w:tblGrid':
          table.hasGrid = true;
          break;
        case 'w:gridCol':
          table.grid += widthOf(element);
          break;
        case 'w:tblW':
          if (attributeOf(element, 'w:type') === 'dxa') table.width = widthOf(element);
          break;
        case 'w:tr':
          table.row = 0;
          break;
        case 'w:tcW':
          if (attributeOf(element, 'w:type') === 'dxa') table.row = (table.row ?? 0) + widthOf(element);
          break;
      }
    },
    close: (element) => {
      if (element.name === 'w:tc' && element.last !== 'w:p') {
        report('cell-without-paragraph', element.last === '' ? 'an empty cell' : `ends in ${element.last}`);
      }
      const table = tables.at(-1);
      if (element.name === 'w:tr' && table && table.row !== table.grid) {
        report('table-widths', `cells ${table.row}, grid ${table.grid}`);
      }
      if (element.name !== 'w:tbl' || !table) return;
      if (!table.hasGrid) report('table-widths', 'no grid');
      if (table.width !== table.grid) report('table-widths', `table ${table.width}, grid ${table.grid}`);
      tables.pop();
    },
  };
}
