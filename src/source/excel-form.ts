import { readHeader } from './excel-header.ts';
import type { Area } from './excel-inspection.ts';
import { indexFields, indexLabels } from './excel-labels.ts';
import { cellAt, gatherCell, isStated, joinNames, labelText, MAX_UNKNOWN, type Reading } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { captionText, type Field, FORM_HEADERS, type FormSheet } from './layout.ts';

/** The columns of a form sheet that hold values. */
type ValueColumn = 'kk' | 'ru';

const HEADERS = indexLabels<ValueColumn | 'label'>([
  [FORM_HEADERS.kk, 'kk'],
  [FORM_HEADERS.ru, 'ru'],
  [FORM_HEADERS.label, 'label'],
]);

/** Reads a sheet of labelled rows; a row is found by its label, wherever it stands. */
export function readForm(whole: Sheet, { fields }: FormSheet, reading: Reading): Area | undefined {
  const bilingual = fields.some((field) => field.bilingual);
  const header = readHeader(whole, HEADERS, reading, (column) => column === 'ru' && !bilingual);
  if (!header) {
    reading.absent.push(...fields.map(({ path }) => path));
    return undefined;
  }
  const { sheet, row: headerRow, columns } = header;
  const labelColumn = columns.get('label') ?? Math.min(...(sheet.rows.get(headerRow)?.keys() ?? [0]));
  const values = { kk: columns.get('kk'), ru: columns.get('ru') };
  const rows = findRows(sheet, fields, headerRow, labelColumn, values, reading);
  for (const field of fields) {
    const row = rows.get(field);
    if (row !== undefined) gatherField(sheet, field, row, values, reading);
  }
  const missing = fields.filter((field) => !rows.has(field));
  const first = { row: headerRow, column: Math.min(...(sheet.rows.get(headerRow)?.keys() ?? [0])) };
  if (missing.length > 0) {
    const names = joinNames(missing.map(({ label }) => captionText(label)));
    const at = reading.at(sheet, first);
    reading.errors.push({ check: 'file/row-missing', at, values: { sheet: sheet.name, missing: names } });
    // The same place, so that "not stated" is not said of each of them again.
    for (const { path } of missing) reading.gathering.place(path, sheet.name, first);
    reading.absent.push(...missing.map(({ path }) => path));
  }
  return areaOf(sheet, [...rows.values()], values);
}

function findRows(
  sheet: Sheet,
  fields: readonly Field[],
  headerRow: number,
  labelColumn: number,
  values: Readonly<Record<ValueColumn, number | undefined>>,
  reading: Reading,
): ReadonlyMap<Field, number> {
  const labels = indexFields(fields);
  const rows = new Map<Field, number>();
  const strange: Cell[] = [];
  for (const row of sheet.rows.keys()) {
    const cell = cellAt(sheet, row, labelColumn);
    const label = labelText(cell);
    if (row <= headerRow || !cell || label === '') continue;
    const filled = [values.kk, values.ru].some((column) => isStated(cellAt(sheet, row, column), sheet, reading));
    const field = labels.find(label);
    if (field && !rows.has(field)) rows.set(field, row);
    else if (field && filled) {
      reading.errors.push({ check: 'file/duplicate-row', at: reading.at(sheet, cell), values: { label } });
    } else if (filled) strange.push(cell);
  }
  const absent = fields.filter((field) => !rows.has(field));
  for (const cell of strange.slice(0, MAX_UNKNOWN)) {
    const label = labelText(cell);
    const suggestion = indexFields(absent).suggest(label) ?? '';
    reading.errors.push({ check: 'file/unknown-row', at: reading.at(sheet, cell), values: { label, suggestion } });
  }
  return rows;
}

function gatherField(
  sheet: Sheet,
  field: Field,
  row: number,
  { kk, ru }: Readonly<Record<ValueColumn, number | undefined>>,
  reading: Reading,
): void {
  const { path, bilingual } = field;
  if (bilingual) {
    for (const [lang, column] of [['kk', kk] as const, ['ru', ru] as const]) {
      if (column !== undefined) gatherCell(sheet, { row, column }, field, [...path, lang], reading);
      else reading.absent.push([...path, lang]);
    }
    return;
  }
  const [value, beside] = [cellAt(sheet, row, kk), cellAt(sheet, row, ru)];
  const states = (cell: Cell | undefined): cell is Cell => isStated(cell, sheet, reading);
  // A number belongs in the first column of values, but one that was put beside it is not to be lost.
  const column = !states(value) && states(beside) ? ru : kk;
  if (column !== undefined) gatherCell(sheet, { row, column }, field, path, reading);
  else reading.absent.push(path);
  if (!states(value) || !states(beside)) return;
  if (JSON.stringify(reading.readValue(value, field)) === JSON.stringify(reading.readValue(beside, field))) return;
  const values = { value: beside.text };
  reading.errors.push({ check: 'file/extra-value', at: reading.at(sheet, beside), values });
}

function areaOf(sheet: Sheet, rows: readonly number[], { kk, ru }: Record<ValueColumn, number | undefined>): Area {
  const columns = [kk, ru].filter((column) => column !== undefined).sort((a, b) => a - b);
  const sorted = [...rows].sort((a, b) => a - b);
  const data = sorted.flatMap((row) => columns.map((column) => cellAt(sheet, row, column)));
  return { sheet, rows: sorted, columns, data: data.filter((cell) => cell !== undefined), totals: [] };
}
