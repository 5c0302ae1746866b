import { parseCivilDate } from '../language/dates.ts';
import { closest, foldName } from '../language/names.ts';
import { isStated, labelText, type Reading } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { type Field, optionText } from './layout.ts';

/** How a note under a table begins: a remark, or who made the report and who signs it. */
const NOTE = /^(примечани|ескерт|исполнител|орындаушы|орындаған|руководител|директор|басшы|подпис|қолы(?!\p{L}))/u;
const MAX_TEXT = 80;
/** Rows at the end of a table that are looked at: more of them are no notes. */
const MAX_NOTES = 30;

/** A longer text is not compared with the names of a list. */
const MAX_NAME = 500;

/** A table whose notes are looked for. */
export interface Noted {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<Field, number>;
  readonly headerRow: number;
  /** The rows that state something, the notes among them. */
  readonly rows: readonly number[];
  readonly totalRows: readonly number[];
  readonly reading: Reading;
}

/** Finds the rows under a table that only hold words for people: after a blank row, a row of totals, or by their words. */
export function findNotes(table: Noted): ReadonlySet<number> {
  const { rows, totalRows, headerRow } = table;
  const notes = new Set<number>();
  let start = rows.length;
  while (start > 0 && rows.length - start < MAX_NOTES && mayBeNote(table, rows[start - 1] as number)) start--;
  let last = rows[start - 1] ?? headerRow;
  for (const row of rows.slice(start)) {
    const afterTotal = totalRows.some((total) => total > last && total < row);
    const apart = notes.size > 0 || afterTotal || row > last + 1;
    if (isNoteByWords(table, row) || (apart && !isLikeData(table, row))) notes.add(row);
    last = row;
  }
  return notes;
}

/** The text of a note, as a message quotes it. */
export function noteText(cell: Cell): string {
  const text = labelText(cell).replace(/\s+/g, ' ');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function mayBeNote(table: Noted, row: number): boolean {
  const [first, ...others] = filledCells(table, row);
  if (!first || typeof first.value !== 'string') return false;
  if (isNoteByWords(table, row)) return true;
  return others.length === 0 && first.column <= Math.min(...table.columns.values()) && /\p{L}{3}/u.test(first.value);
}

function isNoteByWords(table: Noted, row: number): boolean {
  const cells = filledCells(table, row);
  return NOTE.test(foldName(labelText(cells[0]))) && cells.every(({ value }) => typeof value === 'string');
}

/** Whether the first cell is what its column asks for, perhaps misspelt: a row that was begun and left. */
function isLikeData(table: Noted, row: number): boolean {
  const [first] = filledCells(table, row);
  const [field] = [...table.columns].find(([, column]) => column === first?.column) ?? [];
  const text = labelText(first);
  if (!field?.options) return field?.kind === 'date' && parseCivilDate(text) !== undefined;
  const spellings = table.reading.options[field.options].flatMap((option) => [
    ...[option.id, option.kk, option.ru, optionText(option)],
    ...(option.aliases ?? []),
  ]);
  return text.length <= MAX_NAME && closest(text, spellings) !== undefined;
}

function filledCells({ sheet, reading }: Noted, row: number): readonly Cell[] {
  return [...(sheet.rows.get(row)?.values() ?? [])].filter((cell) => isStated(cell, sheet, reading));
}
