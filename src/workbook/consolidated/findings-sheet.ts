import type { Workbook } from 'exceljs';
import { type Caption, captionText, FINDINGS_SHEET } from '../../source/layout.ts';
import { terminalTexts } from '../../text/list.ts';
import { capital } from '../marks.ts';
import { link, words } from '../styles.ts';
import { count, mark, name, paint } from './cell-styles.ts';
import type { BookFinding } from './content.ts';
import type { PlacedFindings } from './placed-findings.ts';
import type { Plan } from './plan.ts';
import type { CellValue } from './row-stream.ts';
import { addSampleRows, type StreamedSheet } from './sheet-pieces.ts';
import { addTable, type Column, createTable, letters, placeOf, type Table } from './table.ts';
import { both } from './words.ts';

const LINES = [
  'Ұйымның атауын басыңыз: оның «Мектептер – Школы» парағындағы жолы ашылады. Орны ұйымның өз файлы бойынша көрсетілген.',
  'Щелкните по названию организации – откроется ее строка на листе «Мектептер – Школы». Место указано по файлу самой организации.',
];
const HEADER = 4;

const column = (key: string, caption: Caption | string, width: number, style = words): Column => ({
  key,
  caption,
  width,
  style,
  shared: !key.startsWith('#message') && key !== '#working',
});

const COLUMNS: readonly Column[] = [
  column('#number', '№', 7, count),
  column('#severity', { kk: 'Түрі', ru: 'Вид' }, 16, mark),
  column('#member', { kk: 'Ұйым', ru: 'Организация' }, 40),
  column('#file', { kk: 'Файл', ru: 'Файл' }, 28, name),
  column('#place', { kk: 'Файлдағы орны', ru: 'Место в файле' }, 28),
  column('#message/kk', 'Не дұрыс емес', 46),
  column('#message/ru', 'Что не так', 46),
  column('#working', { kk: 'Есептеу', ru: 'Расчет' }, 18, name),
  column('#help/kk', 'Не істеу керек', 46),
  column('#help/ru', 'Что делать', 46),
  column('#check', { kk: 'Тексеру', ru: 'Проверка' }, 22, name),
];

/** Where the findings will stand. */
export function findingsTable({ list }: PlacedFindings): Table {
  return createTable(FINDINGS_SHEET, COLUMNS, HEADER, list.length);
}

/** Adds the sheet with a row a finding, which leads to the row of the member. */
export function addFindings(workbook: Workbook, { findings: table, placed, schools }: Plan): StreamedSheet {
  const sheet = addTable(workbook, table, { lines: LINES, frozen: '#member', pages: 2 });
  const [severity, { first, last }] = [letters(table, '#severity'), table];
  sheet.addConditionalFormatting({
    ref: `${severity}${first}:${severity}${last}`,
    rules: [
      paint('wrong', `$${severity}${first}="${kindOf('error')}"`, 1),
      paint('doubtful', `$${severity}${first}="${kindOf('warning')}"`, 2),
    ],
  });
  addSampleRows(sheet, table, link);
  const rows = function* () {
    for (const [index, { finding, member }] of placed.list.entries()) {
      const { file, check, place, message, help, working } = finding;
      const school = member === undefined ? undefined : placed.names.get(member);
      yield [
        member === undefined ? undefined : `members/${member}`,
        index + 1,
        kindOf(finding.severity),
        member === undefined || school === undefined
          ? undefined
          : { value: school, to: placeOf(schools, '#number', schools.first + member) },
        ...[file, both(place), message.kk, message.ru, working, help.kk, help.ru, check],
      ] satisfies readonly CellValue[];
    }
  };
  return { table, sheet, rows };
}

function kindOf(severity: BookFinding['severity']): string {
  return capital(captionText({ kk: terminalTexts.kk.severity[severity], ru: terminalTexts.ru.severity[severity] }));
}
