import type { Workbook, Worksheet } from 'exceljs';
import { STATUSES, turnoutBase } from '../../model/turnout.ts';
import { type Caption, captionText, TOTAL_ROW } from '../../source/layout.ts';
import { fitRow } from '../row-heights.ts';
import { put } from '../sheet.ts';
import { NO_FIGURE } from './cell-keys.ts';
import { name, number, share, total, totalLabel } from './cell-styles.ts';
import { COUNTED_KEY } from './member-figures.ts';
import type { Plan } from './plan.ts';
import { statusText } from './school-columns.ts';
import type { Survey } from './survey.ts';
import { addTable, type Column, cellAt, createTable, letters, rangeOf, type Table } from './table.ts';

const LINES = [
  'Әр мәртебеде қанша жол бар екені «Мектептер – Школы» парағы бойынша саналған. Толтырылмаған нысан есеп болып саналмайды.',
  'Количество строк с каждым статусом подсчитано по листу «Мектептер – Школы». Незаполненная форма отчетом не считается.',
];
const HEADER = 4;

const column = (key: string, kk: string, ru: string, width: number, style: Column['style']): Column => ({
  key,
  caption: { kk, ru },
  width,
  style,
});

/** Where the statuses will stand; the figures of the whole follow under them. */
export function completenessTable({ nested }: Survey): Table {
  const columns = [
    column('#caption', 'Мәртебесі', 'Статус', 60, name),
    column('#lines', 'Жолдар саны', 'Количество строк', 18, total),
    ...(nested ? [column('#schools', 'Мектептер саны', 'Количество школ', 18, total)] : []),
  ];
  return createTable({ kk: 'Толықтық', ru: 'Полнота' }, columns, HEADER, STATUSES.length);
}

/** The figures of the whole, in the rows under the statuses and their sum. */
const WHOLE = ['expected', 'received', 'reported', 'base', 'missing', 'rate'] as const;
type Whole = (typeof WHOLE)[number];
const CAPTIONS: Readonly<Record<Whole, Caption>> = {
  expected: { kk: 'Тізім бойынша күтілген мектептер', ru: 'Ожидалось школ по списку' },
  received: { kk: 'Есеп жіберген мектептер', ru: 'Школ, приславших отчет' },
  reported: { kk: 'Қосындыға кірген мектептер', ru: 'Школ, вошедших в сумму' },
  base: {
    kk: 'Барлық мектептер: тізім бойынша, тізім болмаса – есеп жібергендер',
    ru: 'Всего школ: по списку, а без списка – приславшие отчет',
  },
  missing: { kk: 'Қосындыға кірмеген мектептер', ru: 'Школ, не вошедших в сумму' },
  rate: { kk: 'Толықтық', ru: 'Полнота' },
};

/** The cell of a figure of the whole, as other sheets name it. */
export function wholeCell(table: Table, figure: Whole): string {
  const key = (table.columns.at(-1) as Column).key;
  return `'${table.sheet}'!$${letters(table, key)}$${rowOf(table, figure)}`;
}

function rowOf({ last }: Table, figure: Whole): number {
  return last + 3 + WHOLE.indexOf(figure);
}

/** Adds the sheet that says how many schools each status has, and how complete the whole is. */
export function addCompleteness(workbook: Workbook, plan: Plan): void {
  const { completeness: table } = plan;
  const sheet = addTable(workbook, table, { lines: LINES, frozen: '#caption', filter: false });
  addStatuses(sheet, plan);
  const values = valuesOf(plan);
  for (const figure of WHOLE) {
    const row = rowOf(table, figure);
    const { nested } = plan.survey;
    put(sheet.getCell(row, 1), KEYS[figure] ?? NO_FIGURE, {});
    put(sheet.getCell(row, 2), captionText(CAPTIONS[figure]), totalLabel);
    if (nested) put(sheet.getCell(row, 3), null, totalLabel);
    const cell = sheet.getCell(row, nested ? 4 : 3);
    cell.value = values[figure];
    cell.style = figure === 'rate' ? share : figure === 'expected' || figure === 'received' ? number : total;
    fitRow(sheet.getRow(row));
  }
}

const KEYS: Partial<Record<Whole, string>> = {
  expected: 'turnout/expected',
  received: 'turnout/received',
  reported: 'turnout/reported',
};

function addStatuses(sheet: Worksheet, { completeness: table, schools, survey }: Plan): void {
  const { first, last } = table;
  for (const [index, status] of STATUSES.entries()) {
    const row = first + index;
    put(sheet.getCell(row, 1), `turnout/statuses/${status}`, {});
    put(sheet.getCell(row, 2), statusText(status), name);
    const lines = sheet.getCell(row, 3);
    lines.style = total;
    lines.value = {
      formula: `COUNTIF(${rangeOf(schools, 'status')},$B${row})`,
      result: survey.statuses.get(status) ?? 0,
    };
    if (!survey.nested) continue;
    const key = `turnout/statuses/${status}`;
    sheet.getCell(row, 4).style = total;
    sheet.getCell(row, 4).value = { formula: `SUM(${rangeOf(schools, key)})`, result: survey.numbers.get(key) ?? 0 };
  }
  put(sheet.getCell(last + 1, 1), NO_FIGURE, {});
  put(sheet.getCell(last + 1, 2), captionText(TOTAL_ROW), totalLabel);
  const statuses = [...survey.statuses.values()];
  const schoolsBeneath = STATUSES.map((status) => survey.numbers.get(`turnout/statuses/${status}`) ?? 0);
  for (const [index, numbers] of [statuses, ...(survey.nested ? [schoolsBeneath] : [])].entries()) {
    const cell = sheet.getCell(last + 1, 3 + index);
    const column = cell.address.replace(/\d+/, '');
    cell.style = total;
    cell.value = {
      formula: `SUM(${column}${first}:${column}${last})`,
      result: numbers.reduce((sum, each) => sum + each, 0),
    };
  }
}

type WholeValue = number | null | { formula: string; result: number | '' };

/** The expected and received ones are as the data say: only the roster knows them. The rest is counted. */
function valuesOf({ content, completeness: table, schools, survey }: Plan): Readonly<Record<Whole, WholeValue>> {
  const { turnout } = content.head;
  const key = (table.columns.at(-1) as Column).key;
  const cell = (figure: Whole) => cellAt(table, key, rowOf(table, figure));
  const summed = survey.nested ? 'turnout/reported' : COUNTED_KEY;
  const reported = survey.numbers.get(summed) ?? 0;
  const base = turnout && turnoutBase(turnout);
  return {
    expected: turnout?.expected ?? null,
    received: turnout?.received ?? null,
    reported: { formula: `SUM(${rangeOf(schools, summed)})`, result: reported },
    base: {
      formula: `IF(${cell('expected')}<>"",${cell('expected')},IF(${cell('received')}<>"",${cell('received')},""))`,
      result: base ?? '',
    },
    missing: {
      formula: `IF(${cell('base')}="","",MAX(0,${cell('base')}-${cell('reported')}))`,
      result: base === undefined ? '' : Math.max(0, base - reported),
    },
    rate: {
      formula: `IF(N(${cell('base')})=0,"",MIN(1,${cell('reported')}/${cell('base')}))`,
      result: base ? Math.min(1, reported / base) : '',
    },
  };
}
