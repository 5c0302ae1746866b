import { CHANNELS, type Channel, type Reference } from '../model/reference.ts';
import type { Template } from '../report/template.ts';
import { type Fact, periodIn } from './facts.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark, unplaced } from './remark.ts';
import { type Cell, readHeader, wordsOf } from './rows.ts';
import { type FoundService, nameService, TOTAL_ROW, waysIn } from './services.ts';
import { readCount, readWordings, type Wordings } from './wording.ts';

/** The columns of the tables of figures; shares and changes follow from the others. */
const COLUMNS = {
  number: /^№/u,
  name: /атауы|наименовани|название/iu,
  way: /тәсіл\p{L}*$|способ/iu,
  derived: /үлес|дол[яи]|өзгер|изменени|көрсетілмеген|не\s+указан/iu,
  provider: /беруші|услугодател/iu,
  corporation: /корпорац/iu,
  electronic: /электрон|портал/iu,
  total: /саны|барлығы|количество|всего|кол-во/iu,
} as const;

type Column = keyof typeof COLUMNS;

/** What a table of figures says: how often each service was rendered, and what that comes to. */
export interface ReadFigureTable {
  readonly services: readonly FoundService[];
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
}

/** The sentences and captions of the annex of figures, which only lead to its tables. */
export function figureWordings({ annexes: { figures } }: Template): readonly Wordings[] {
  if (!figures) return [];
  const sentences = figures.blocks.flatMap((block) => {
    if (block === 'own') return [];
    if ('say' in block) return [block.say];
    return 'caption' in block && block.caption ? [block.caption] : [];
  });
  return [figures.title, ...sentences].map((sentence) => readWordings(sentence, 'whole'));
}

/** Reads a table of services, or of ways to render them, by channel or by year; undefined where it is none. */
export function readFigureTable(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  period: Fact['value'] | undefined,
  reference: Reference,
): ReadFigureTable | undefined {
  const columns = new Map(readHeader<Column>(header, COLUMNS, []));
  const years = header.filter(({ column, lines }) => !columns.has(column) && periodIn(wordsOf(lines)) !== undefined);
  const isOwn = ({ lines }: Cell) => String(periodIn(wordsOf(lines))) === String(period);
  for (const year of years) columns.set(year.column, isOwn(year) ? 'total' : 'derived');
  const named = [...columns].find(([, name]) => name === 'name' || name === 'way');
  // The half of a report that is set beside the other has the names alone: the figures stand in the other.
  if (!named || columns.size + years.length < 2) return undefined;
  const read: { services: FoundService[]; facts: Fact[]; remarks: Remark[] } = {
    services: [],
    facts: [],
    remarks: years.flatMap((year) => (isOwn(year) ? [] : year.lines.map((line) => unplaced('other-period', line)))),
  };
  for (const cells of rows) {
    const name = cells.find(({ column }) => column === named[0]);
    const [line] = name?.lines ?? [];
    const unknown = cells.filter(({ column }) => !columns.has(column));
    read.remarks.push(...unknown.flatMap(({ lines }) => lines.map((each) => unplaced('cell', each))));
    if (!name || !line) continue;
    const words = wordsOf(name.lines);
    const counts = countsOf(cells, columns);
    const [way, ...otherWays] = waysIn(words);
    if (TOTAL_ROW.test(words)) read.facts.push(...declared(counts));
    else if (named[1] === 'way') {
      const known = way && otherWays.length === 0;
      if (known && counts.total) read.facts.push(...declared({ [way]: counts.total }));
      if (!known && !COLUMNS.derived.test(words)) read.remarks.push(unplaced('cell', line));
    } else {
      const { service, remarks } = nameService(words, line, reference);
      read.services.push({ ...service, counts });
      read.remarks.push(...remarks);
    }
    read.remarks.push(...unreadCounts(cells, columns, words));
  }
  return read;
}

type Counts = FoundService['counts'];
const isCount = (name: Column | undefined): name is Channel | 'total' =>
  name === 'total' || CHANNELS.some((channel) => channel === name);

function countsOf(cells: readonly Cell[], columns: ReadonlyMap<number, Column>): Counts {
  return Object.fromEntries(
    cells.flatMap(({ column, lines }) => {
      const [name, [line]] = [columns.get(column), lines];
      const value = line && readCount(wordsOf(lines));
      return isCount(name) && value !== undefined ? [[name, { value, line }]] : [];
    }),
  );
}

/** Cells of figures that hold something else; a dash stands for nothing. */
function unreadCounts(cells: readonly Cell[], columns: ReadonlyMap<number, Column>, name: string): readonly Remark[] {
  return cells.flatMap(({ column, lines }) => {
    const [line] = lines;
    const words = wordsOf(lines);
    const isRead = !isCount(columns.get(column)) || readCount(words) !== undefined || !/[\p{L}\p{N}]/u.test(words);
    return line && !isRead ? [doubt('count', line, { name })] : [];
  });
}

function declared(counts: Counts): readonly Fact[] {
  return Object.entries(counts).map(([figure, { value, line }]: [string, { value: number; line: Line }]) => ({
    path: ['declared', figure],
    value,
    line,
  }));
}
