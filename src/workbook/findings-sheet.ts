import type { Cell, Workbook } from 'exceljs';
import { captionText, FINDINGS_SHEET, sheetName } from '../source/layout.ts';
import { type Position, placeInFile, samePlace } from '../source/position.ts';
import { terminalTexts } from '../text/list.ts';
import { escapeText } from './cell-values.ts';
import { capital, type PlacedRemark } from './marks.ts';
import { setUpPage } from './page.ts';
import { fitRow } from './row-heights.ts';
import { HEADER_ROW, put } from './sheet.ts';
import * as styles from './styles.ts';

const INSTRUCTIONS = [
  'Орны жазылған ұяшықты басыңыз: қате ұяшық ашылады. Қызыл – қате, ашық қызыл – тексеру қажет. Ұяшықты осы кітапта түзетіп, файлды қайта жіберіңіз; түсін өзгертудің қажеті жоқ.',
  'Щелкните по месту – откроется ячейка. Красное – ошибка, светло-красное – нужно проверить. Исправьте ячейки в этой книге и отправьте файл снова; цвет можно не менять.',
];

const COLUMNS = [
  { caption: '№', width: 6 },
  { caption: 'Түрі / Вид', width: 16 },
  { caption: 'Осы кітаптағы орны / Место в этой книге', width: 24 },
  { caption: 'Бастапқы файлдағы орны / Место в исходном файле', width: 24 },
  { caption: 'Не дұрыс емес', width: 40 },
  { caption: 'Что не так', width: 40 },
  { caption: 'Есептеу / Расчет', width: 18 },
  { caption: 'Не істеу керек', width: 40 },
  { caption: 'Что делать', width: 40 },
];

/** Adds the sheet that lists every remark, a row each, before all the others; its places lead to the cells. */
export function addFindingsSheet(workbook: Workbook, remarks: readonly PlacedRemark[]): void {
  for (const { views } of workbook.worksheets) for (const view of views) Object.assign(view, { tabSelected: false });
  const sheet = workbook.addWorksheet(sheetName(FINDINGS_SHEET), { properties: { tabColor: { argb: 'FFFF0000' } } });
  // exceljs writes the sheets in the order of these numbers, which its typings leave out.
  Object.assign(sheet, { orderNo: 0 });
  for (const [index, line] of INSTRUCTIONS.entries()) put(sheet.getCell(index + 1, 1), line, styles.instruction);
  for (const [index, { caption, width }] of COLUMNS.entries()) {
    sheet.getColumn(index + 1).width = width;
    put(sheet.getCell(HEADER_ROW, index + 1), caption, styles.header);
  }
  fitRow(sheet.getRow(HEADER_ROW));
  for (const [index, remark] of remarks.entries()) {
    const row = sheet.getRow(HEADER_ROW + 1 + index);
    const { severity, at, cell, message, help, working } = remark;
    const kind = { kk: terminalTexts.kk.severity[severity], ru: terminalTexts.ru.severity[severity] };
    const before = cell && samePlace(bare(at), bare(cell)) ? null : placeInFile(at) || at.file;
    const values = [
      ...[index + 1, capital(captionText(kind)), cell ? placeInFile(cell) : '–', before],
      ...[message.kk, message.ru, working ?? null, help.kk, help.ru],
    ];
    for (const [column, value] of values.entries()) put(row.getCell(column + 1), value, styles.words);
    fitRow(row);
    if (cell) linkTo(row.getCell(3), cell);
  }
  setUpPage(sheet, HEADER_ROW, true);
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: HEADER_ROW, column: COLUMNS.length } };
}

/**
 * exceljs also writes the target as an address outside of the workbook, which Excel would not understand: these are the
 * sheets and their relations without it.
 */
export function mendLinks(xml: string): string {
  return xml
    .replace(/(<hyperlink [^>]*?) r:id="[^"]*"(?=[^>]* location=)/g, '$1')
    .replace(/<Relationship [^>]*relationships\/hyperlink"[^>]*\/>/g, '');
}

function linkTo(cell: Cell, { sheet, cell: address }: NonNullable<PlacedRemark['cell']>): void {
  cell.value = { text: escapeText(String(cell.value)), hyperlink: `'${sheet}'!${address}` };
  cell.style = styles.link;
}

/** A cell without the file that it is in. */
function bare(at: Position): Position {
  return { ...at, file: '' };
}
