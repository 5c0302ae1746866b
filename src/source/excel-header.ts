import { isIgnoreHeader, takeIgnores } from './excel-ignores.ts';
import { indexLabels, type Labels, labelTest } from './excel-labels.ts';
import { HEADER_ROWS, joinNames, labelText, MAX_UNKNOWN, type Reading } from './excel-reading.ts';
import { tellStrayColumns } from './excel-stray-column.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { captionText } from './layout.ts';

/** The header row of a sheet: which column holds what. */
export interface Header<T> {
  /** The sheet without its column of findings that are not to count. */
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: ReadonlyMap<T, number>;
  /** What the layout has and the header has not. */
  readonly missing: readonly T[];
}

/** A column of one's own that says nothing: the number of the row. */
const isRowNumber = labelTest({ kk: 'р/с', ru: '№ п/п' });

/**
 * Finds the header row, the one with the most known headers, and says what it lacks and what nobody knows; an optional
 * header may be lacking.
 */
export function readHeader<T>(
  sheet: Sheet,
  labels: Labels<T>,
  reading: Reading,
  isOptional: (thing: T) => boolean = () => false,
): Header<T> | undefined {
  // One known word alone may stand in any text; where the layout asks for no more than one header, it is enough.
  let best = { row: -1, count: labels.labelled.filter(([, thing]) => !isOptional(thing)).length > 1 ? 1 : 0 };
  for (const [row, cells] of sheet.rows) {
    // Below a header with all its columns there is no better one.
    if (row >= HEADER_ROWS || best.count === labels.labelled.length) break;
    const count = new Set([...cells.values()].map((cell) => labels.find(labelText(cell))).filter(Boolean)).size;
    if (count > best.count) best = { row, count };
  }
  const cells = [...(sheet.rows.get(best.row)?.values() ?? [])];
  const columns = new Map<T, number>();
  const unknown: typeof cells = [];
  let ignores: Cell | undefined;
  for (const cell of cells) {
    const text = labelText(cell);
    const found = labels.find(text);
    if (found === undefined && !ignores && isIgnoreHeader(text)) ignores = cell;
    else if (found === undefined) unknown.push(cell);
    else if (!columns.has(found)) columns.set(found, cell.column);
    else reading.errors.push({ check: 'file/duplicate-column', at: reading.at(sheet, cell), values: { column: text } });
  }
  const lacking = labels.labelled.filter(([, thing]) => !columns.has(thing));
  const missing = lacking.filter(([, thing]) => !isOptional(thing));
  const filled = filledColumns(sheet, best.row);
  let absent: Labels<T> | undefined;
  for (const cell of unknown.slice(0, MAX_UNKNOWN)) {
    const column = labelText(cell);
    if (!/[\p{L}\p{N}]/u.test(column) || isRowNumber(column) || !filled.has(cell.column)) continue;
    absent ??= indexLabels(lacking);
    const values = { column, suggestion: absent.suggest(column) ?? '' };
    reading.errors.push({ check: 'file/unknown-column', at: reading.at(sheet, cell), values });
  }
  if (missing.length > 0) {
    const [first = { row: 0, column: 0 }] = cells.length > 0 ? cells : firstCells(sheet);
    const values = {
      sheet: sheet.name,
      missing: joinNames(missing.map(([caption]) => captionText(caption))),
      existing: joinNames(cells.map(labelText)),
    };
    reading.errors.push({ check: 'file/column-missing', at: reading.at(sheet, first), values });
  } else tellStrayColumns(sheet, best.row, columns.values(), reading);
  if (cells.length === 0) return undefined;
  const bare = ignores ? takeIgnores(sheet, ignores, reading) : sheet;
  return { sheet: bare, row: best.row, columns, missing: missing.map(([, thing]) => thing) };
}

function filledColumns(sheet: Sheet, headerRow: number): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const [row, cells] of sheet.rows) {
    if (row > headerRow) for (const cell of cells.values()) if (labelText(cell) !== '') filled.add(cell.column);
  }
  return filled;
}

function firstCells(sheet: Sheet) {
  const [cells] = sheet.rows.values();
  return cells ? [...cells.values()] : [];
}
