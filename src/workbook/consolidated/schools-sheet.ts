import type { Workbook } from 'exceljs';
import { STATUSES, type Status } from '../../model/turnout.ts';
import { type Caption, captionText, TOTAL_ROW } from '../../source/layout.ts';
import { put } from '../sheet.ts';
import { link } from '../styles.ts';
import { STATED } from './cell-keys.ts';
import { type Colour, fade, paint, total, totalLabel } from './cell-styles.ts';
import { type Summands, statedBy, sumOf } from './formulas.ts';
import { COUNTED_KEY, memberNumbers, singleFigures } from './member-figures.ts';
import { isTooLong, type Plan } from './plan.ts';
import type { CellValue } from './row-stream.ts';
import { type MemberRow, schoolColumns, statusText } from './school-columns.ts';
import { addSampleRows, type StreamedSheet } from './sheet-pieces.ts';
import type { Survey } from './survey.ts';
import { addTable, createTable, letters, placeOf, rangeOf, type Table } from './table.ts';

const LINES = [
  'Бір жол – бір ұйым. «Қосындыға кірген» бағанында 1 тұрған жолдар ғана қосылады, сұр жолдар қосылмайды. Қателер санын басыңыз: олардың тізбесі ашылады.',
  'Одна строка – одна организация. Складываются только строки, где стоит 1 в столбце «Входит в сумму»; серые не складываются. Щелкните по числу ошибок – откроется их перечень.',
];
const STATED_ROW: Caption = { kk: 'Санды көрсеткен мектептер', ru: 'Школ, указавших число' };

/** The header stands under two lines of instructions, the totals and how many stated each figure. */
const HEADER = 6;
const TOTALS = HEADER - 2;
const STATED_BY = HEADER - 1;

/** What a status looks like. */
const COLOURS: Readonly<Record<Status, Colour>> = {
  accepted: 'good',
  warnings: 'good',
  late: 'doubtful',
  rejected: 'wrong',
  empty: 'absent',
  duplicate: 'doubtful',
  'wrong-period': 'doubtful',
  unreadable: 'wrong',
  unlisted: 'doubtful',
  missing: 'absent',
};

/** Where the rows of the members will stand. */
export function schoolsTable(survey: Survey): Table {
  return createTable({ kk: 'Мектептер', ru: 'Школы' }, schoolColumns(survey), HEADER, survey.members);
}

/** Adds the sheet with a row a member, whatever became of its report, and the totals above them. */
export function addSchools(workbook: Workbook, plan: Plan): StreamedSheet {
  const { survey, schools: table, content } = plan;
  if (isTooLong(table)) throw new Error('more members than a sheet has rows');
  const columns = schoolColumns(survey);
  const sheet = addTable(workbook, table, { lines: LINES, frozen: 'name/kk', pages: Math.ceil(columns.length / 10) });
  put(sheet.getCell(TOTALS, 3), captionText(TOTAL_ROW), totalLabel);
  put(sheet.getCell(STATED_BY, 3), captionText(STATED_ROW), totalLabel);
  put(sheet.getCell(STATED_BY, 1), STATED, {});
  for (const { key, total: kind } of columns) {
    if (!kind) continue;
    const column = letters(table, key);
    const [sum, stated] = [sheet.getCell(`${column}${TOTALS}`), sheet.getCell(`${column}${STATED_BY}`)];
    sum.style = stated.style = total;
    const summands: Summands = { table, key, nested: survey.nested };
    const figure = survey.totals.get(key);
    if (kind === 'counted') {
      sum.value = sumOf(summands, `${column}${STATED_BY}`, figure);
      stated.value = statedBy(summands, figure);
    } else {
      sum.value = { formula: `SUM(${rangeOf(table, key)})`, result: survey.numbers.get(key) ?? 0 };
      stated.style = {};
    }
  }
  addColours(sheet, table);
  addSampleRows(sheet, table, link);
  const rows = function* () {
    let index = 0;
    for (const member of content.members) {
      yield cells({
        member,
        index: index++,
        figures: singleFigures(member),
        numbers: memberNumbers(member, survey.nested),
      });
    }
  };
  return { table, sheet, rows };

  function cells(row: MemberRow): readonly CellValue[] {
    return [`members/${row.index}`, ...columns.map(({ key, value }) => linked(key, row.index, value(row)))];
  }

  function linked(key: string, member: number, value: CellValue): CellValue {
    if ((key !== 'errors' && key !== 'warnings') || typeof value !== 'number' || value === 0) return value;
    const first = plan.placed.firstOf(member, key === 'errors' ? 'error' : 'warning');
    return first === undefined ? value : { value, to: placeOf(plan.findings, '#number', plan.findings.first + first) };
  }
}

function addColours(sheet: ReturnType<typeof addTable>, table: Table): void {
  const { first, last, columns } = table;
  const status = letters(table, 'status');
  const rules = (['good', 'doubtful', 'wrong', 'absent'] as const).map((colour, index) => {
    const words = STATUSES.filter((each) => COLOURS[each] === colour).map(
      (each) => `$${status}${first}="${statusText(each)}"`,
    );
    return paint(colour, `OR(${words.join(',')})`, index + 1);
  });
  sheet.addConditionalFormatting({ ref: `${status}${first}:${status}${last}`, rules });
  const end = letters(table, (columns.at(-1) as Table['columns'][number]).key);
  sheet.addConditionalFormatting({
    ref: `B${first}:${end}${last}`,
    rules: [fade(`$${letters(table, COUNTED_KEY)}${first}=0`, 5)],
  });
}
