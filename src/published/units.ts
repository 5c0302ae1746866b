import type { ReportPlace } from './difference.ts';
import type { Passage } from './passage.ts';

/** A cell of a row, or a paragraph. */
export interface Part {
  readonly text: string;
  /** The same, however a program wrote its spaces and hyphens. */
  readonly key: string;
  readonly lang: 'kk' | 'ru' | undefined;
  /** Of the cell; 0 of a paragraph. */
  readonly column: number;
}

/** What is compared as one: a row of a table, whole, or a paragraph. */
export interface Unit {
  readonly key: string;
  readonly parts: readonly Part[];
  /** Where a part of it stands, or all of it. */
  place(part?: Part): ReportPlace;
  /** Whether it is a row of a table that a reader sees as one, and not of one that only sets texts side by side. */
  readonly isRow: boolean;
}

/** The rows and paragraphs of a report, in order. */
export function unitsOf(passages: readonly Passage[]): readonly Unit[] {
  const seen = visibleTables(passages);
  const columnNames = new Map<number, ReadonlyMap<number, string>>();
  const headings = new Map<string, string>();
  const paragraphs = new Map<string, number>();
  return groupRows(passages).map((row): Unit => {
    const first = row[0]?.cell;
    const table = first && seen.get(first.table);
    const parts = joinCells(row);
    const place = (part: Part | undefined = parts[0]): ReportPlace => ({ ...placed.get(part) });
    const placed = new Map<Part | undefined, ReportPlace>();
    if (first && table !== undefined && !columnNames.has(first.table)) {
      columnNames.set(first.table, new Map(parts.map(({ column, text }) => [column, text])));
    }
    for (const part of parts) {
      const lang = part.lang ?? '';
      const heading = headings.get(lang) ?? headings.get('last');
      const base = { ...(heading !== undefined && { heading }), ...(part.lang && { lang: part.lang }) };
      if (first && table !== undefined) {
        const rowName = parts.find(({ text }) => /\p{L}/u.test(text))?.text;
        const columnName = first.row > 1 ? columnNames.get(first.table)?.get(part.column) : undefined;
        placed.set(part, {
          ...base,
          table,
          row: first.row,
          column: part.column,
          ...(first.row > 1 && rowName !== undefined && { rowName }),
          ...(columnName !== undefined && { columnName }),
        });
      } else {
        const count = (paragraphs.get(lang) ?? 0) + 1;
        paragraphs.set(lang, count);
        placed.set(part, { ...base, paragraph: count });
      }
    }
    for (const { heading, lang = '', text, marker } of row) {
      if (!heading) continue;
      for (const key of [lang, 'last']) headings.set(key, [marker, text].filter(Boolean).join(' '));
      paragraphs.set(lang, 0);
    }
    return {
      key: parts.map(({ column, key }) => `${column} ${key}`).join('\n'),
      parts,
      place,
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
    const text = passages.map(({ marker, text }) => [marker, text].filter(Boolean).join(' ')).join('\n');
    return { text, key: sameKey(text), lang: passages.find(({ lang }) => lang)?.lang, column };
  });
}

/** Words without what programs change on their own: kinds of spaces and hyphens, lines, composed letters. */
export function sameKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
