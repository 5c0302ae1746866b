import { foldName } from '../language/names.ts';
import type { Choice, Reference } from '../model/reference.ts';
import type { Template } from '../report/template.ts';
import { figureWordings, readFigureTable } from './annex-figures.ts';
import { dateIn } from './dates.ts';
import type { Fact } from './facts.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark, unplaced } from './remark.ts';
import { type Cell, readHeader, readRows, wordsOf } from './rows.ts';
import { type FoundService, findService } from './services.ts';
import { isWording, readWordings } from './wording.ts';

/** A list that follows the report, in one language. */
export interface FoundAnnex {
  readonly title: string;
  readonly items: readonly string[];
  readonly line: Line;
}

/** A complaint of the annex, in one language: `service` is an id of the catalogue or the name that stands there. */
export interface FoundRecord {
  readonly values: Readonly<Record<string, string>>;
  readonly measures?: string | undefined;
  readonly line: Line;
}

/** What stands after the report. */
export interface ReadAnnexes {
  readonly annexes: readonly FoundAnnex[];
  readonly records: readonly FoundRecord[];
  /** What tables of figures say of the services. */
  readonly services: readonly FoundService[];
  readonly facts: readonly Fact[];
  readonly remarks: readonly Remark[];
}

const COLUMNS = {
  number: /^№/u,
  registered: /тіркел|регистрац|поступлен|түскен/iu,
  service: /қызмет\p{L}*\s+атауы|услуг/iu,
  ground: /негіз|основани/iu,
  outcome: /нәтиже|результат/iu,
  measures: /шара|меры/iu,
  answered: /жауап|ответ/iu,
} as const;

/** Reads the annexes: tables of complaints and of figures, and lists under their titles. */
export function readAnnexes(
  lines: readonly Line[],
  template: Template,
  reference: Reference,
  period: Fact['value'] | undefined,
): ReadAnnexes {
  const known = [
    readWordings(template.annexes.heading, 'whole'),
    readWordings(template.annexes.complaints.title, 'whole'),
    ...figureWordings(template),
  ];
  const isKnown = ({ text, lang }: Line) => known.some((wordings) => isWording(wordings[lang], text));
  const said = lines.filter((line) => line.cell || !isKnown(line));
  const lists = readLists(said.filter(({ cell }) => !cell));
  const records: FoundRecord[] = [];
  const services: FoundService[] = [];
  const facts: Fact[] = [];
  const remarks: Remark[] = [];
  let columns: Columns | undefined;
  for (const rows of tablesOf(said)) {
    // In halves side by side a caption is a table of its own.
    if (rows.flat().every((cell) => cell.lines.every(isKnown))) continue;
    const own = readHeader<keyof typeof COLUMNS>(rows[0] ?? [], COLUMNS, ['registered', 'ground']);
    const figures = own ? undefined : readFigureTable(rows, period, reference);
    // A table that was parted goes on without a header of its own.
    columns = own ?? (columns && !figures && isRecord(rows[0] ?? [], columns) ? columns : undefined);
    if (figures) {
      services.push(...figures.services);
      facts.push(...figures.facts);
      remarks.push(...figures.remarks);
    } else if (columns) {
      const read = readRecords(own ? rows.slice(1) : rows, columns, reference);
      records.push(...read.records);
      remarks.push(...read.remarks);
    } else remarks.push(...rows.flat().flatMap((cell) => cell.lines.map((line) => unplaced('annex-table', line))));
  }
  return { annexes: lists.annexes, records, services, facts, remarks: [...remarks, ...lists.remarks] };
}

/** The rows of each table. */
function tablesOf(lines: readonly Line[]): readonly (readonly (readonly Cell[])[])[] {
  const tables = new Map<number, Line[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const table = tables.get(line.cell.table);
    if (table) table.push(line);
    else tables.set(line.cell.table, [line]);
  }
  return [...tables.values()].map(readRows);
}

/** A title is what has no mark and stands above lines that have one. */
function readLists(lines: readonly Line[]): Pick<ReadAnnexes, 'annexes' | 'remarks'> {
  const annexes: { title: Line[]; items: Line[] }[] = [];
  const remarks: Remark[] = [];
  for (const line of lines) {
    const last = annexes.at(-1);
    if (line.marker !== '' && !line.heading) {
      if (last) last.items.push(line);
      else annexes.push({ title: [], items: [line] });
    } else if (last && last.items.length > 0 && !line.heading && /:\/\/|[.;]$/.test(line.text)) {
      // An address or a whole sentence is no title: it still belongs to the list above.
      last.items.push(line);
      remarks.push(doubt('annex-item', line));
    } else if (last && last.items.length === 0) last.title.push(line);
    else annexes.push({ title: [line], items: [] });
  }
  // What stands above no list is the title of none.
  const lists = annexes.filter(({ items }) => items.length > 0);
  const others = annexes.flatMap(({ title, items }) => (items.length > 0 ? [] : title));
  return {
    remarks: [...remarks, ...others.map((line) => unplaced('outside', line))],
    annexes: lists.map(({ title, items }) => ({
      title: wordsOf(title),
      // The report numbers the items of a list by itself.
      items: items.map(({ body }) => body),
      line: (title[0] ?? items[0]) as Line,
    })),
  };
}

type Columns = ReadonlyMap<number, keyof typeof COLUMNS>;

function isRecord(row: readonly Cell[], columns: Columns): boolean {
  const day = row.find(({ column }) => columns.get(column) === 'registered');
  return day !== undefined && dateIn(wordsOf(day.lines)) !== undefined;
}

function readRecords(
  rows: readonly (readonly Cell[])[],
  columns: Columns,
  reference: Reference,
): { readonly records: readonly FoundRecord[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const records = rows.flatMap((row): FoundRecord[] => {
    const line = row[0]?.lines[0];
    if (!line) return [];
    const values: Record<string, string> = {};
    for (const { column, lines } of row) {
      const name = columns.get(column);
      const words = wordsOf(lines);
      const [cell] = lines;
      if (!name || !cell) remarks.push(...lines.map((each) => unplaced('cell', each)));
      else if (name !== 'number' && words !== '–') {
        const value = meaningOf(name, words, reference);
        values[name] = value ?? words;
        if (value === undefined) remarks.push(doubt(/ed$/.test(name) ? 'date' : 'choice', cell));
      }
    }
    const { measures, ...rest } = values;
    return [{ values: rest, measures, line }];
  });
  return { records, remarks };
}

/** What a cell means in the data; undefined where it is none of the choices, or no date. */
function meaningOf(column: string, words: string, reference: Reference): string | undefined {
  if (column === 'registered' || column === 'answered') return dateIn(words);
  if (column === 'service') return findService(words, reference)?.service.id;
  if (column === 'ground') return choiceOf(words, reference.grounds);
  if (column === 'outcome') return choiceOf(words, reference.outcomes);
  return words;
}

function choiceOf(words: string, choices: readonly Choice[]): string | undefined {
  const key = foldName(words);
  return choices.find(({ kk, ru }) => foldName(kk) === key || foldName(ru) === key)?.id;
}
