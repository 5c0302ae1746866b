import { attributeOf, type Visitor } from '../element.ts';
import type { Report } from '../fault.ts';

/** The children of a sheet in the order that the schema sets; Excel calls a file damaged where they stand otherwise. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const PLACES = new Map(ORDER.map((name, place) => [name, place]));

/** A cell with a number or a shared text, or with nothing. */
const CELL = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="\d+")?(?: t="\w+")?(?:\/>|><v>[\dE.+-]*<\/v><\/c>)/y;

/** The parts of a sheet stand in their order, its rows and the cells of a row too, each once. */
export function checkSheet(report: Report): Visitor {
  let [place, row, column] = [-1, 0, 0];
  const placeCell = (cell: string): void => {
    const next = columnOf(cell);
    if (next <= column || !cell.endsWith(String(row))) report('cell-order', cell);
    column = next;
  };
  return {
    whole: { name: 'c', pattern: CELL, take: ([, cell = '']) => placeCell(cell) },
    wants: ({ name }) => name === 'c' || name === 'row' || PLACES.has(name),
    open: (element) => {
      if (element.name === 'c') {
        placeCell(attributeOf(element, 'r') ?? '');
      } else if (element.name === 'row') {
        const next = Number(attributeOf(element, 'r'));
        if (!(next > row)) report('cell-order', `row ${next}`);
        [row, column] = [next, 0];
      } else if (element.parent && !element.parent.parent) {
        const next = PLACES.get(element.name) ?? -1;
        if (next < place) report('element-order', element.name);
        place = next;
      }
    },
  };
}

/** The number of a cell's column: 1 for A, 27 for AA. */
function columnOf(cell: string): number {
  let number = 0;
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code < 65) break;
    number = number * 26 + code - 64;
  }
  return number;
}
