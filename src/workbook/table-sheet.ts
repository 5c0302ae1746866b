import type { Row, Workbook, Worksheet } from 'exceljs';
import { valueAt } from '../model/origins.ts';
import { captionText, type Field, GROUP_NUMBER, type TableSheet, TOTAL_ROW } from '../source/layout.ts';
import { protect } from './protection.ts';
import { fitRow } from './row-heights.ts';
import { addSheet, fieldHeader, HEADER_ROW, put, putInput, type SheetContent } from './sheet.ts';
import * as styles from './styles.ts';
import { sumFormula, totalFormula } from './totals.ts';
import { validationOf } from './validations.ts';

/** How far down lists and checks of what is typed reach in a table that has no row of totals to end it. */
const LAST_ROW = 1000;

/** Adds a sheet with one object a row, blank rows to go on with, and under figures a row of totals. */
export async function addTableSheet(workbook: Workbook, layout: TableSheet, content: SheetContent): Promise<void> {
  const columns = columnsOf(layout);
  const records = recordsOf(layout, content.data);
  const sheet = addSheet(
    workbook,
    layout,
    columns.map((field) => fieldHeader(field, content.options)),
  );
  const last = HEADER_ROW + Math.max(1, records.length + content.blankRows);
  for (const [index, field] of columns.entries()) {
    const column = sheet.getColumn(index + 1);
    if (!layout.summed) sheet.getColumn(index + 1).style = { ...styles.input(field), border: {} };
    const validation = validationOf(field, content.options);
    const range = `${column.letter}${HEADER_ROW + 1}:${column.letter}${layout.summed ? last : Math.max(last, LAST_ROW)}`;
    if (validation) validations(sheet).add(range, validation);
  }
  for (let number = HEADER_ROW + 1; number <= last; number++) {
    const record = records[number - HEADER_ROW - 1];
    fillRow(sheet.getRow(number), record, columns, content);
    fitRow(sheet.getRow(number));
  }
  if (layout.summed) addTotals(sheet, columns, records, last);
  await protect(sheet);
}

/** The columns in their order; in a grouped table the number of the object first and the fields of its items last. */
function columnsOf({ columns, group }: TableSheet): readonly Field[] {
  if (!group) return columns;
  const number: Field = { path: [NUMBER], label: GROUP_NUMBER, kind: 'count' };
  return [number, ...columns, ...group.columns.map((field) => ({ ...field, path: [ITEM, ...field.path] }))];
}

const NUMBER = 'number';
const ITEM = 'item';

/** The rows of a table; an object with a list of its own takes a row an item, and stands in the first of them. */
function recordsOf({ path, group }: TableSheet, data: unknown): readonly unknown[] {
  const list = valueAt(data, path);
  if (!Array.isArray(list) || !group) return Array.isArray(list) ? list : [];
  return list.flatMap((object, index) => {
    const items = valueAt(object, group.path);
    const rows: unknown[] = Array.isArray(items) ? items : [undefined];
    return rows.map((item, place) => ({ ...(place === 0 && object), [NUMBER]: index + 1, [ITEM]: item }));
  });
}

function fillRow(row: Row, record: unknown, columns: readonly Field[], { options }: SheetContent): void {
  const channels = columns.filter(isChannel);
  for (const [index, field] of columns.entries()) {
    const cell = row.getCell(index + 1);
    const value = valueAt(record, field.path);
    const total = isTotal(field)
      ? totalFormula(
          channels.map(({ path }) => valueAt(record, path)),
          value,
          rangeOf(row, columns, channels),
        )
      : undefined;
    if (total) {
      cell.value = { ...total };
      cell.style = styles.computed;
    } else {
      putInput(cell, value, field, options);
    }
  }
}

function addTotals(sheet: Worksheet, columns: readonly Field[], records: readonly unknown[], last: number): void {
  const row = sheet.getRow(last + 1);
  for (const [index, field] of columns.entries()) {
    const cell = row.getCell(index + 1);
    put(cell, index === 0 ? captionText(TOTAL_ROW) : null, styles.computed);
    if (field.kind !== 'count') continue;
    const { letter } = sheet.getColumn(index + 1);
    const values = records.map((record) => valueAt(record, field.path));
    cell.value = { ...sumFormula(values, `${letter}${HEADER_ROW + 1}:${letter}${last}`) };
  }
}

/** The channels stand side by side, so that one range holds them. */
function rangeOf(row: Row, columns: readonly Field[], channels: readonly Field[]): string {
  const address = (field: Field | undefined) => row.getCell(columns.indexOf(field as Field) + 1).address;
  return `${address(channels[0])}:${address(channels.at(-1))}`;
}

const isTotal = ({ path }: Field) => path.join('.') === 'counts.total';
const isChannel = (field: Field) => field.path[0] === 'counts' && !isTotal(field);

/** exceljs takes a validation for a whole range, which its typings leave out. */
function validations(sheet: Worksheet): { add(range: string, validation: unknown): void } {
  return (sheet as unknown as { dataValidations: ReturnType<typeof validations> }).dataValidations;
}
