import type { Cell, Workbook } from 'exceljs';
import { FINDINGS_SHEET, sheetName } from '../source/layout.ts';
import type { Remark } from '../source/remark.ts';
import { terminalTexts } from '../text/list.ts';
import { escapeText } from './cell-values.ts';
import { noteAnchor } from './note-boxes.ts';
import type { CellPosition } from './same-places.ts';
import * as styles from './styles.ts';

/** A remark and its cell in the workbook that is marked; a remark on what the workbook has no cell for has none. */
export interface PlacedRemark extends Remark {
  readonly cell?: CellPosition;
}

/**
 * Paints the cells red and puts a note on each, in both languages; gives where the boxes of the notes stand, by sheet,
 * row and column. What may be filled in stays so.
 */
export function markCells(workbook: Workbook, remarks: readonly PlacedRemark[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const [{ sheet: name, cell: address }, together] of byCell(remarks)) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const cell = sheet.getCell(address);
    cell.style = { ...cell.style, fill: together.some(isError) ? styles.wrong : styles.doubtful };
    const anchor = putNote(cell, together);
    anchors.set(`${sheet.id}/${cell.fullAddress.row}/${cell.fullAddress.col}`, anchor);
  }
  return anchors;
}

/** A note holds no more remarks; the sheet lists them all. */
const MOST = 6;

function isError({ severity }: Remark): boolean {
  return severity === 'error';
}

function byCell(remarks: readonly PlacedRemark[]): Iterable<readonly [CellPosition, readonly Remark[]]> {
  const cells = new Map<string, readonly [CellPosition, Remark[]]>();
  for (const remark of remarks) {
    if (!remark.cell) continue;
    const key = `${remark.cell.cell} ${remark.cell.sheet}`;
    const entry = cells.get(key) ?? ([remark.cell, []] as const);
    entry[1].push(remark);
    cells.set(key, entry);
  }
  return cells.values();
}

function putNote(cell: Cell, remarks: readonly Remark[]): string {
  const parts = (['kk', 'ru'] as const).map((lang) =>
    [
      ...remarks.slice(0, MOST).flatMap((remark) => noteLines(remark, lang)),
      ...(remarks.length > MOST ? [`+${remarks.length - MOST} (${sheetName(FINDINGS_SHEET)})`] : []),
    ].join('\n'),
  );
  // One run: spaces and line breaks at the ends of several would be lost.
  const text = parts.join('\n\n').trim();
  cell.note = { texts: [{ font: { name: 'Tahoma', size: 9 }, text: escapeText(text) }] };
  return noteAnchor(cell, text);
}

function noteLines({ severity, message, help, working }: Remark, lang: 'kk' | 'ru'): readonly string[] {
  const { severity: kinds, whatToDo } = terminalTexts[lang];
  return [`${capital(kinds[severity])}: ${message[lang]}`, ...(working ? [working] : []), `${whatToDo} ${help[lang]}`];
}

/** A word that begins a line. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
