import type { Workbook } from 'exceljs';
import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import { type Figure, figureKey } from '../../model/tally.ts';
import type { Caption } from '../../source/layout.ts';
import { link } from '../styles.ts';
import { count, fade, line, number } from './cell-styles.ts';
import { COMPLAINT_LISTS, SERVICE_FIGURES } from './figures.ts';
import { COUNTED_KEY, complaintFigures, serviceFigures } from './member-figures.ts';
import { isTooLong, type Plan } from './plan.ts';
import type { CellValue } from './row-stream.ts';
import { statedCaption } from './school-columns.ts';
import { addSampleRows, type StreamedSheet } from './sheet-pieces.ts';
import type { Line, Survey } from './survey.ts';
import { addTable, type Column, createTable, letters, placeOf, type Table } from './table.ts';
import { both } from './words.ts';

/** The column with the number of the line that a row is summed into. */
export const LINE_KEY = '#line';

const TOO_LONG = [
  'Жолдар Excel парағына сыймайды, сондықтан мұнда жоқ: оларды consolidated.yaml файлынан қараңыз.',
  'Строк больше, чем помещается на листе Excel, поэтому здесь их нет: смотрите файл consolidated.yaml.',
];

const column = (key: string, kk: string, ru: string, width: number, style = line): Column => ({
  key,
  caption: { kk, ru },
  width,
  style,
  shared: true,
});

/** Whose row it is. */
const WHOSE: readonly Column[] = [
  column('#number', '№', '№', 7, count),
  column('#bin', 'БСН', 'БИН', 15),
  column('#name/kk', 'Атауы (қазақша)', 'Наименование на казахском', 36),
  column('#name/ru', 'Атауы (орысша)', 'Наименование на русском', 36),
  column(COUNTED_KEY, 'Қосындыға кірген (1 – иә)', 'Входит в сумму (1 – да)', 16, count),
];

/** Where the rows of the services of every member will stand. */
export function serviceRowsTable({ serviceRows, nested }: Survey): Table {
  const figures = SERVICE_FIGURES.map(({ key, caption }): Column => ({ key, caption, width: 18, style: number }));
  const columns = [
    ...WHOSE,
    column(LINE_KEY, 'Қызмет №', '№ услуги', 10, count),
    column('#service', 'Қызмет', 'Услуга', 50),
    ...figures,
    ...(nested ? figures.map((each) => ofColumn(each)) : []),
  ];
  return createTable({ kk: 'Жолдар', ru: 'Строки' }, columns, HEADER, serviceRows);
}

/** Where the rows of the complaints of every member will stand. */
export function complaintRowsTable({ complaintRows, nested }: Survey): Table {
  const counts = column('count', 'Саны', 'Количество', 14, number);
  const columns = [
    ...WHOSE,
    column(LINE_KEY, 'Көрсеткіш №', '№ показателя', 14, count),
    column('#list', 'Белгісі', 'Признак', 40),
    column('#value', 'Мәні', 'Значение', 50),
    counts,
    ...(nested ? [ofColumn(counts)] : []),
  ];
  return createTable({ kk: 'Шағымдар', ru: 'Жалобы' }, columns, HEADER, complaintRows);
}

const HEADER = 4;

function ofColumn({ key, caption, ...rest }: Column): Column {
  return { ...rest, key: `${key}/of`, caption: statedCaption(caption as Caption) };
}

/** Adds the sheet with a row for each service of each member. */
export function addServiceRows(workbook: Workbook, plan: Plan): readonly StreamedSheet[] {
  const lines = [
    'Бір жол – бір ұйымның бір қызметі. «Қызметтер – Услуги» парағындағы сандар осы жолдардан жиналған: «Қосындыға кірген» бағанында 1 тұрған жолдар ғана қосылады.',
    'Одна строка – одна услуга одной организации. Из этих строк сложены числа листа «Қызметтер – Услуги»: складываются только строки с 1 в столбце «Входит в сумму».',
  ];
  const { nested, services } = plan.survey;
  return addRows(workbook, plan, plan.serviceRows, lines, function* (member, index) {
    for (const [line, tally] of inOrder(serviceFigures(member), services)) {
      const stated = SERVICE_FIGURES.map(({ key }) => tally.get(key));
      yield [
        figureKey('members', String(index), 'services', line.key),
        [line.number, both(line.name), ...stated.map((figure) => figure?.sum), ...ofs(stated, nested)],
      ];
    }
  });
}

/** Adds the sheet with a row for each kind of complaint of each member. */
export function addComplaintRows(workbook: Workbook, plan: Plan): readonly StreamedSheet[] {
  const lines = [
    'Бір жол – бір ұйымның бір белгі бойынша шағымдарының саны; бір шағым әр белгі бойынша бір рет есептеледі. Қосындылары «Қорытынды – Итоги» парағында.',
    'Одна строка – число жалоб одной организации по одному признаку; одна жалоба учтена по каждому признаку один раз. Суммы – на листе «Қорытынды – Итоги».',
  ];
  const { nested, complaints } = plan.survey;
  const captions = new Map(COMPLAINT_LISTS.map(({ list, caption }) => [list as string, both(caption)]));
  return addRows(workbook, plan, plan.complaintRows, lines, function* (member, index) {
    for (const [line, figure] of inOrder(complaintFigures(member), complaints)) {
      const list = captions.get(line.key.slice(0, line.key.indexOf('/')));
      yield [
        figureKey('members', String(index), 'complaints', line.key),
        [line.number, list, both(line.name), figure.sum, ...ofs([figure], nested)],
      ];
    }
  });
}

type KeyedCells = readonly [key: string, cells: readonly CellValue[]];

function addRows(
  workbook: Workbook,
  plan: Plan,
  table: Table,
  lines: readonly string[],
  rowsOf: (member: ConsolidatedMember, index: number) => Iterable<KeyedCells>,
): readonly StreamedSheet[] {
  if (isTooLong(table)) {
    addTable(workbook, { ...table, last: table.first, count: 0 }, { lines: TOO_LONG, frozen: '#number' });
    return [];
  }
  const sheet = addTable(workbook, table, { lines, frozen: '#number', pages: plan.survey.nested ? 2 : 1 });
  const end = letters(table, (table.columns.at(-1) as Column).key);
  const rules = [fade(`$${letters(table, COUNTED_KEY)}${table.first}=0`, 1)];
  sheet.addConditionalFormatting({ ref: `B${table.first}:${end}${table.last}`, rules });
  addSampleRows(sheet, table, link);
  const rows = function* () {
    let index = 0;
    for (const member of plan.content.members) {
      const school = { value: index + 1, to: placeOf(plan.schools, '#number', plan.schools.first + index) };
      const number = plan.survey.members <= LINKED_MEMBERS ? school : index + 1;
      const whose = [number, member.bin, member.name?.kk, member.name?.ru, Number(member.counted ?? false)];
      for (const [key, cells] of rowsOf(member, index)) yield [key, ...whose, ...cells];
      index += 1;
    }
  };
  return [{ table, sheet, rows }];
}

/** Of more members than this the rows would have more links than Excel allows. */
const LINKED_MEMBERS = 1000;

/** The items of a member in the order of the lines that they are summed into. */
function inOrder<T>(items: ReadonlyMap<string, T>, lines: ReadonlyMap<string, Line>): readonly (readonly [Line, T])[] {
  return [...items]
    .map(([key, item]) => [lines.get(key) as Line, item] as const)
    .sort(([a], [b]) => a.number - b.number);
}

function ofs(figures: readonly (Figure | undefined)[], nested: boolean): readonly CellValue[] {
  return nested ? figures.map((figure) => figure?.of) : [];
}
