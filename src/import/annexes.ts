import { foldName } from '../language/names.ts';
import type { Choice, Reference } from '../model/reference.ts';
import type { Template } from '../report/template.ts';
import { dateIn } from './controls.ts';
import type { Line } from './lines.ts';
import { doubt, type Remark, unplaced } from './remark.ts';
import { type Cell, readHeader, readRows, wordsOf } from './rows.ts';
import { findService } from './services.ts';
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

/** Reads the annexes: a table of complaints, and lists under their titles. */
export function readAnnexes(lines: readonly Line[], template: Template, reference: Reference): ReadAnnexes {
  const heading = readWordings(template.annexes.heading, 'whole');
  const titles = readWordings(template.annexes.complaints.title, 'whole');
  const said = lines.filter(({ text, lang }) => !isWording([...heading[lang], ...titles[lang]], text));
  const table = readRecords(readRows(said.filter(({ cell }) => cell)), reference);
  const lists = readLists(said.filter(({ cell }) => !cell));
  return { ...lists, records: table.records, remarks: [...table.remarks, ...lists.remarks] };
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
  return {
    remarks,
    annexes: annexes.map(({ title, items }) => ({
      title: wordsOf(title),
      // The report numbers the items of a list by itself.
      items: items.map(({ body }) => body),
      line: (title[0] ?? items[0]) as Line,
    })),
  };
}

function readRecords(
  rows: readonly (readonly Cell[])[],
  reference: Reference,
): { readonly records: readonly FoundRecord[]; readonly remarks: readonly Remark[] } {
  const [first = [], ...others] = rows;
  const columns = readHeader<keyof typeof COLUMNS>(first, COLUMNS, ['registered', 'ground']);
  if (!columns) {
    return {
      records: [],
      remarks: rows.flat().flatMap(({ lines }) => lines.map((line) => unplaced('annex-table', line))),
    };
  }
  const remarks: Remark[] = [];
  const records = others.flatMap((row): FoundRecord[] => {
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
