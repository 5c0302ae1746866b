import type { CellPlace, Passage } from './passage.ts';

/** A cell of a row, or a paragraph. */
export interface Part {
  readonly text: string;
  /** The same, however a program wrote its spaces and hyphens. */
  readonly key: string;
  readonly lang: 'kk' | 'ru' | undefined;
  /** Of the cell; 0 of a paragraph. */
  readonly column: number;
  /** What it opens, where it is a heading or begins with one. */
  readonly heading?: string | undefined;
}

/** What is compared as one: a row of a table, whole, or a paragraph. */
export interface Unit {
  readonly key: string;
  readonly parts: readonly Part[];
  readonly cell: CellPlace | undefined;
  /** The table that it is a row of, among those that a reader counts. */
  readonly table: number | undefined;
  /** Whether it is a row of a table that a reader sees as one, and not of one that only sets texts side by side. */
  readonly isRow: boolean;
}

/** The rows and paragraphs of a report, in order. */
export function unitsOf(passages: readonly Passage[]): readonly Unit[] {
  const seen = visibleTables(passages);
  return groupRows(passages).map((row): Unit => {
    const cell = row[0]?.cell;
    const table = cell && seen.get(cell.table);
    const parts = joinCells(row);
    return {
      key: parts.map(({ column, key }) => `${column} ${key}`).join('\n'),
      parts,
      cell,
      table,
      isRow: table !== undefined,
    };
  });
}

/** Tables by their numbers among those that a reader would count: not those that set headings or halves side by side. */
function visibleTables(passages: readonly Passage[]): ReadonlyMap<number, number> {
  const all = new Set(passages.flatMap(({ cell }) => (cell ? [cell.table] : [])));
  for (const { cell, heading } of passages) if (cell && heading) all.delete(cell.table);
  return new Map([...all].map((table, index) => [table, index + 1]));
}

/** Passages of one row together, all others alone. */
function groupRows(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const { cell } = passage;
    const last = groups.at(-1)?.[0]?.cell;
    if (cell && last && last.table === cell.table && last.row === cell.row) groups.at(-1)?.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function joinCells(row: readonly Passage[]): readonly Part[] {
  const cells = new Map<number, Passage[]>();
  for (const passage of row) {
    const column = passage.cell?.column ?? 0;
    const cell = cells.get(column);
    if (cell) cell.push(passage);
    else cells.set(column, [passage]);
  }
  return [...cells].map(([column, passages]) => {
    const text = passages.map(wordsOf).join('\n');
    const heading = passages.findLast((passage) => passage.heading);
    return {
      text,
      key: sameKey(text),
      lang: passages.find(({ lang }) => lang)?.lang,
      column,
      ...(heading && { heading: wordsOf(heading) }),
    };
  });
}

function wordsOf({ marker, text }: Passage): string {
  return [marker, text].filter(Boolean).join(' ');
}

/** Words without what programs change on their own: kinds of spaces and hyphens, lines, composed letters. */
export function sameKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
