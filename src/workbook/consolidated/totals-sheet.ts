import type { Workbook, Worksheet } from 'exceljs';
import { formatPeriod } from '../../language/periods.ts';
import { figureKey } from '../../model/tally.ts';
import { turnoutBase } from '../../model/turnout.ts';
import { type Caption, captionText } from '../../source/layout.ts';
import { fitRow } from '../row-heights.ts';
import { put } from '../sheet.ts';
import { link } from '../styles.ts';
import { BASE, NO_FIGURE, STATED } from './cell-keys.ts';
import { count, name, section, title, total } from './cell-styles.ts';
import { COMPLAINT_LISTS, SINGLE_FIGURES } from './figures.ts';
import { type Summands, statedBy, sumOf } from './formulas.ts';
import { putLink } from './links.ts';
import { isTooLong, type Plan } from './plan.ts';
import { LINE_KEY } from './row-tables.ts';
import { addTable, type Column, cellAt, createTable, placeOf, type Table } from './table.ts';
import { both } from './words.ts';

const LINES = [
  'Кез келген санды басыңыз: формула оның қай жолдардан қосылғанын көрсетеді. Бос ұяшық – ешбір мектеп көрсетпеген сан, ол нөл емес.',
  'Щелкните по любому числу: формула покажет, из каких строк оно сложено. Пустая ячейка – числа не указала ни одна школа, это не ноль.',
];
const WHOLE = { kk: 'Жиынтық есеп', ru: 'Сводный отчет' } as const;
/** Title and instructions, in both languages, stand above. */
const HEADER = 6;

const columns: readonly Column[] = [
  { key: '#number', caption: { kk: 'Көрсеткіш №', ru: '№ показателя' }, width: 14, style: count },
  { key: '#caption', caption: { kk: 'Көрсеткіш', ru: 'Показатель' }, width: 70, style: name },
  { key: '#sum', caption: { kk: 'Қосынды', ru: 'Сумма' }, width: 16, style: total },
  { key: STATED, caption: { kk: 'Санды көрсеткен мектептер', ru: 'Школ, указавших число' }, width: 16, style: total },
  { key: BASE, caption: { kk: 'Барлық мектептер', ru: 'Всего школ' }, width: 16, style: total },
  { key: '#rows', caption: { kk: 'Қосылған жолдар', ru: 'Сложенные строки' }, width: 30, style: link },
];

interface Entry {
  readonly key: string;
  readonly caption: string;
  /** The column of rows that are summed. */
  readonly table: Table;
  readonly column: string;
  /** The line's number, by which the rows of complaints refer to it. */
  readonly line?: number;
}

/** Adds the sheet of all sums, each with how many schools stated it, out of how many; gives where each one stands. */
export function addTotals(workbook: Workbook, plan: Plan): (figure: string) => string {
  const groups = groupsOf(plan).filter(({ entries }) => entries.length > 0);
  const rows = groups.reduce((sum, { entries }) => sum + 1 + entries.length, 0);
  const table = createTable({ kk: 'Қорытынды', ru: 'Итоги' }, columns, HEADER, rows);
  const lines = [...titles(plan), ...LINES];
  const sheet = addTable(workbook, table, { lines, frozen: '#number', filter: false });
  for (const row of [2, 3]) sheet.getCell(row, 2).style = title;
  const cells = new Map<string, string>();
  let row = table.first;
  for (const { heading, entries } of groups) {
    put(sheet.getCell(row, 1), NO_FIGURE, {});
    for (const index of columns.keys())
      put(sheet.getCell(row, index + 2), index === 1 ? captionText(heading) : null, section);
    row += 1;
    for (const entry of entries) {
      cells.set(entry.key, placeOf(table, '#sum', row));
      addEntry(sheet, table, entry, row++, plan);
    }
  }
  return (figure) => {
    const cell = cells.get(figure);
    if (!cell) throw new Error(`no total of ${figure}`);
    return cell;
  };
}

function titles({ content: { head } }: Plan): readonly string[] {
  const period = head.period;
  return (['kk', 'ru'] as const).map((lang) =>
    [head.name?.[lang] ?? WHOLE[lang], ...(period ? [formatPeriod(period, lang, 'nom')] : [])].join(', '),
  );
}

function groupsOf({
  schools,
  complaintRows,
  survey,
}: Plan): readonly { heading: Caption; entries: readonly Entry[] }[] {
  const lines = [...survey.complaints.values()];
  return [
    ...SINGLE_FIGURES.map(({ heading, figures }) => ({
      heading,
      entries: figures.map(({ key, caption }) => ({ key, caption: captionText(caption), table: schools, column: key })),
    })),
    ...COMPLAINT_LISTS.map(({ list, heading }) => ({
      heading,
      entries: lines
        .filter(({ key }) => key.startsWith(`${list}/`))
        .map(({ key, number: line, name: words }) => ({
          key: figureKey('complaints', key, 'count'),
          caption: both(words),
          table: complaintRows,
          column: 'count',
          line,
        })),
    })),
  ];
}

function addEntry(sheet: Worksheet, table: Table, { key, caption, ...rows }: Entry, row: number, plan: Plan): void {
  const { survey, content, base } = plan;
  const [line, words, sum, stated, all, where] = columns.map((column) => sheet.getCell(cellAt(table, column.key, row)));
  if (!line || !words || !sum || !stated || !all || !where) return;
  put(sheet.getCell(row, 1), key, {});
  put(line, rows.line ?? null, count);
  put(words, caption, name);
  sum.style = stated.style = all.style = total;
  const figure = survey.totals.get(key);
  const summands: Summands = {
    table: rows.table,
    key: rows.column,
    nested: survey.nested,
    ...(rows.line !== undefined && { where: { key: LINE_KEY, cell: `$${line.address}` } }),
  };
  const isLost = isTooLong(rows.table);
  sum.value = isLost ? (figure?.sum ?? null) : sumOf(summands, stated.address, figure);
  stated.value = isLost ? (figure?.of ?? 0) : statedBy(summands, figure);
  all.value = { formula: base, result: content.head.turnout ? turnoutBase(content.head.turnout) : '' };
  putLink(where, rows.table.sheet, placeOf(rows.table, rows.column, rows.table.header));
  fitRow(sheet.getRow(row));
}
