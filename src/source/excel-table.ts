import { readHeader } from './excel-header.ts';
import type { Area } from './excel-inspection.ts';
import { indexFields } from './excel-labels.ts';
import { findNotes, noteText } from './excel-note-row.ts';
import { cellAt, gatherCell, isStated, labelText, type Reading } from './excel-reading.ts';
import { compareTotals, isTotalRow } from './excel-total-row.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { type Field, GROUP_NUMBER, type TableSheet } from './layout.ts';
import type { Path } from './position.ts';
import type { ReadError } from './source.ts';

/** A table whose header was found: its columns by field, and the header's first cell for what is missing. */
interface Table {
  readonly sheet: Sheet;
  readonly layout: TableSheet;
  readonly columns: ReadonlyMap<Field, number>;
  readonly headerRow: number;
  readonly reading: Reading;
}

const groupNumber: Field = { path: [], label: GROUP_NUMBER, kind: 'text' };

/** Reads a sheet with a header row; columns are found by their headers, and blank rows are passed over. */
export function readTable(whole: Sheet, layout: TableSheet, reading: Reading): Area | undefined {
  const fields = fieldsOf(layout);
  const header = readHeader(whole, indexFields(fields), reading, ({ optional }) => optional === true);
  if (!header) {
    reading.absent.push(layout.path);
    return undefined;
  }
  const { sheet } = header;
  const table: Table = { sheet, layout, columns: header.columns, headerRow: header.row, reading };
  const columns = [...header.columns.values()].sort((a, b) => a - b);
  reading.gathering.place(layout.path, sheet.name, headerCell(table, fields));

  const inColumns = (row: number) =>
    columns.map((column) => cellAt(sheet, row, column)).filter((cell) => cell !== undefined);
  const counts = countColumns(header.columns);
  const stating: number[] = [];
  const others: number[] = [];
  const totalRows: number[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row <= header.row) continue;
    if (layout.summed && isTotalRow(cells.values(), counts)) totalRows.push(row);
    else if (fields.some((field) => states(table, row, field))) stating.push(row);
    else others.push(row);
  }
  const notes = findNotes({ ...table, rows: stating, totalRows });
  for (const row of notes) reading.errors.push(noteError(table, row));
  const rows: number[] = [];
  for (const row of stating) {
    if (notes.has(row)) continue;
    // The number of an annex alone states nothing.
    const isData = fields.some((field) => field !== groupNumber && states(table, row, field));
    (isData ? rows : others).push(row);
  }
  const broken = others.flatMap(inColumns).filter((cell) => cell.error !== undefined);
  if (totalRows.length > 0)
    for (const error of compareTotals({ ...table, rows, totalRows })) reading.errors.push(error);
  if (layout.group) gatherGroups(table, layout.group, rows);
  else for (const [index, row] of rows.entries()) gatherRow(table, row, layout.columns, [...layout.path, index]);
  return { sheet, rows, columns, data: [...rows.flatMap(inColumns), ...broken], totals: totalRows.flatMap(inColumns) };
}

/** Every field that a column may hold; the same list each time, so that it is indexed once. */
function fieldsOf(layout: TableSheet): readonly Field[] {
  if (!layout.group) return layout.columns;
  const fields = grouped.get(layout) ?? [groupNumber, ...layout.columns, ...layout.group.columns];
  grouped.set(layout, fields);
  return fields;
}

const grouped = new WeakMap<TableSheet, readonly Field[]>();

function countColumns(columns: ReadonlyMap<Field, number>): ReadonlySet<number> {
  return new Set([...columns].filter(([{ kind }]) => kind === 'count').map(([, column]) => column));
}

function noteError({ sheet, reading }: Table, row: number): ReadError {
  const cell = [...(sheet.rows.get(row)?.values() ?? [])].find((each) => isStated(each, sheet, reading)) as Cell;
  return { check: 'file/note-row', at: reading.at(sheet, cell), values: { text: noteText(cell) } };
}

function states({ sheet, columns, reading }: Table, row: number, field: Field): boolean {
  return isStated(cellAt(sheet, row, columns.get(field)), sheet, reading);
}

function headerCell({ columns, headerRow }: Table, fields: readonly Field[]) {
  const first = fields.find((field) => columns.has(field));
  return { row: headerRow, column: (first && columns.get(first)) ?? 0 };
}

function gatherRow(table: Table, row: number, fields: readonly Field[], base: Path): void {
  const { sheet, columns, headerRow, reading } = table;
  const first = fields.find((field) => columns.has(field));
  if (first) reading.gathering.place(base, sheet.name, { row, column: columns.get(first) ?? 0 });
  const missing = { row: headerRow, column: Math.min(...(sheet.rows.get(headerRow)?.keys() ?? [0])) };
  for (const field of fields) {
    const column = columns.get(field);
    const path = [...base, ...field.path];
    if (column !== undefined) gatherCell(sheet, { row, column }, field, path, reading);
    // The place of "column missing", so that "not stated" is not said of every row again.
    else {
      reading.gathering.place(path, sheet.name, missing);
      reading.absent.push(path);
    }
  }
}

interface Group {
  readonly base: Path;
  items: number;
}

/** Rows of one number, or of none below it, are one object; a row may carry its title, an item, or both. */
function gatherGroups(
  table: Table,
  { path, columns }: NonNullable<TableSheet['group']>,
  rows: readonly number[],
): void {
  const { sheet, layout, reading } = table;
  const byNumber = new Map<string, Group>();
  const titles = new Map<Group, string>();
  let last: Group | undefined;
  let count = 0;
  for (const row of rows) {
    const number = labelText(cellAt(sheet, row, table.columns.get(groupNumber)));
    const title = titleOf(table, row);
    let group = number === '' ? last : byNumber.get(number);
    // A second title begins a second annex, though its number was forgotten, or the text would be lost.
    if (!group || (title !== '' && (titles.get(group) ?? title) !== title)) {
      group = { base: [...layout.path, count++], items: 0 };
      gatherRow(table, row, layout.columns, group.base);
      const column = table.columns.get(groupNumber);
      if (column !== undefined) reading.gathering.place(group.base, sheet.name, { row, column });
      reading.gathering.place([...group.base, ...path], sheet.name, headerCell(table, columns));
    } else if (title !== '' && !titles.has(group)) gatherRow(table, row, layout.columns, group.base);
    if (title !== '') titles.set(group, title);
    if (number !== '') byNumber.set(number, group);
    last = group;
    if (columns.some((field) => states(table, row, field))) {
      gatherRow(table, row, columns, [...group.base, ...path, group.items++]);
    }
  }
}

function titleOf({ sheet, layout, columns }: Table, row: number): string {
  return layout.columns
    .map((field) => labelText(cellAt(sheet, row, columns.get(field))))
    .join('\n')
    .trim();
}
