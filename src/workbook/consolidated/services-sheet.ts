import type { Workbook, Worksheet } from 'exceljs';
import { CHANNELS } from '../../model/reference.ts';
import { figureKey } from '../../model/tally.ts';
import { captionText, TOTAL_ROW } from '../../source/layout.ts';
import { fitRow } from '../row-heights.ts';
import { put } from '../sheet.ts';
import { sumFormula } from '../totals.ts';
import { NO_FIGURE } from './cell-keys.ts';
import { count, name, paint, total, totalLabel } from './cell-styles.ts';
import { SERVICE_FIGURES } from './figures.ts';
import { statedBy, sumOf } from './formulas.ts';
import { isTooLong, type Plan } from './plan.ts';
import { LINE_KEY } from './row-tables.ts';
import { statedCaption } from './school-columns.ts';
import type { Line } from './survey.ts';
import { addTable, type Column, cellAt, createTable, letters, type Table } from './table.ts';

const LINES = [
  'Әр сан – «Жолдар – Строки» парағындағы қосындыға кірген жолдардың қосындысы. Бос ұяшық – ешбір мектеп көрсетпеген сан, ол нөл емес.',
  'Каждое число – сумма учтенных строк листа «Жолдар – Строки». Пустая ячейка – числа не указала ни одна школа, это не ноль.',
];
const DECLARED = { kk: 'Мектептердің жиынтық сандары бойынша', ru: 'По итоговым числам школ' };
const DIFFERENCE = { kk: 'Айырма', ru: 'Разница' };
const CHANNELS_DIFFERENCE = { kk: 'Айырма: барлығы − арналар', ru: 'Разница: всего − каналы' };
const CHECK = '#check';

function tableOf(services: number): Table {
  const column = (key: string, caption: Column['caption'], width: number, style: Column['style']): Column => ({
    key,
    caption,
    width,
    style,
  });
  return createTable(
    { kk: 'Қызметтер', ru: 'Услуги' },
    [
      column('#number', '№', 6, count),
      column('#name/kk', { kk: 'Қызмет (қазақша)', ru: 'Услуга на казахском' }, 38, name),
      column('#name/ru', { kk: 'Қызмет (орысша)', ru: 'Услуга на русском' }, 38, name),
      ...SERVICE_FIGURES.map(({ key, caption }) => column(key, caption, 18, total)),
      column(CHECK, CHANNELS_DIFFERENCE, 18, total),
      ...SERVICE_FIGURES.map(({ key, caption }) => column(`${key}/of`, statedCaption(caption), 18, total)),
    ],
    HEADER,
    services,
  );
}

const HEADER = 4;

/** Adds the sheet with a row a service, each figure summed over the rows of the members, and the totals under them. */
export function addServices(workbook: Workbook, plan: Plan, totalCell: (figure: string) => string): void {
  const lines = [...plan.survey.services.values()];
  const table = tableOf(lines.length);
  const sheet = addTable(workbook, table, { lines: LINES, frozen: '#name/kk', pages: 2 });
  for (const line of lines) addLine(sheet, table, line, plan);
  if (lines.length > 0) addTotals(sheet, table, plan, totalCell);
  const check = `${letters(table, CHECK)}${table.first}`;
  sheet.addConditionalFormatting({
    ref: `${check}:${letters(table, CHECK)}${table.last}`,
    rules: [paint('doubtful', `AND(ISNUMBER(${check}),${check}<>0)`, 1)],
  });
}

function addLine(sheet: Worksheet, table: Table, { key: item, number: place, name: words }: Line, plan: Plan): void {
  const row = table.first + place - 1;
  const { survey, serviceRows } = plan;
  put(sheet.getCell(row, 1), figureKey('services', item), {});
  put(sheet.getCell(row, 2), place, count);
  put(sheet.getCell(row, 3), words.kk || null, name);
  put(sheet.getCell(row, 4), words.ru || null, name);
  // A service of the catalogue has rows everywhere, an own one of a single school only there.
  const span = item.includes('|') ? survey.spans.get(item) : undefined;
  for (const { key } of SERVICE_FIGURES) {
    const [sum, stated] = [sheet.getCell(cellAt(table, key, row)), sheet.getCell(cellAt(table, `${key}/of`, row))];
    sum.style = stated.style = total;
    const figure = survey.totals.get(figureKey('services', item, key));
    const where = { key: LINE_KEY, cell: `$B${row}` };
    const summands = { table: serviceRows, key, nested: survey.nested, where, span };
    const isLost = isTooLong(serviceRows);
    sum.value = isLost ? (figure?.sum ?? null) : sumOf(summands, cellAt(table, `${key}/of`, row), figure);
    stated.value = isLost ? (figure?.of ?? 0) : statedBy(summands, figure);
  }
  const figures = [...CHANNELS, 'total'].map((each) => survey.totals.get(figureKey('services', item, 'counts', each)));
  const [all, ...channels] = [figures.at(-1), ...figures.slice(0, -1)];
  const sum = channels.reduce((whole, figure) => whole + (figure?.sum ?? 0), 0);
  const isKnown = all !== undefined && channels.some((figure) => figure !== undefined);
  const [whole, parts] = [cellAt(table, 'counts/total', row), channelRange(table, row)];
  const check = sheet.getCell(cellAt(table, CHECK, row));
  check.style = total;
  check.value = {
    formula: `IF(OR(${whole}="",COUNT(${parts})=0),"",${whole}-SUM(${parts}))`,
    result: isKnown ? all.sum - sum : '',
  };
  fitRow(sheet.getRow(row));
}

/** Under the services: their sums, what the schools stated as their own totals, and the difference of the two. */
function addTotals(sheet: Worksheet, table: Table, { survey }: Plan, totalCell: (figure: string) => string): void {
  const { first, last } = table;
  for (const [index, caption] of [TOTAL_ROW, DECLARED, DIFFERENCE].entries()) {
    put(sheet.getCell(last + 1 + index, 1), NO_FIGURE, {});
    put(sheet.getCell(last + 1 + index, 3), captionText(caption), totalLabel);
    put(sheet.getCell(last + 1 + index, 4), null, totalLabel);
  }
  for (const { key } of SERVICE_FIGURES) {
    const column = letters(table, key);
    const declared = figureKey('declared', key.replace('counts/', ''));
    const sums = [...survey.services.keys()].map((item) => survey.totals.get(figureKey('services', item, key))?.sum);
    const [sum, stated, difference] = [1, 2, 3].map((step) => sheet.getCell(`${column}${last + step}`));
    if (!sum || !stated || !difference) continue;
    sum.style = stated.style = difference.style = total;
    const counted = sumFormula(sums, `${column}${first}:${column}${last}`);
    const known = survey.totals.get(declared)?.sum ?? '';
    sum.value = counted;
    stated.value = { formula: totalCell(declared), result: known };
    difference.value = {
      formula: `IF(OR(${sum.address}="",${stated.address}=""),"",${stated.address}-${sum.address})`,
      result: counted.result === '' || known === '' ? '' : known - counted.result,
    };
    sheet.addConditionalFormatting({
      ref: difference.address,
      rules: [paint('doubtful', `AND(ISNUMBER(${difference.address}),${difference.address}<>0)`, 1)],
    });
  }
  for (const step of [1, 2, 3]) fitRow(sheet.getRow(last + step));
}

function channelRange(table: Table, row: number): string {
  const [from, to] = [CHANNELS[0], CHANNELS.at(-1)].map((channel) => cellAt(table, `counts/${channel}`, row));
  return `${from}:${to}`;
}
