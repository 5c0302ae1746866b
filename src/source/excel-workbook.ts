import { CFB } from '@e965/xlsx';
import type { CivilDate } from '../language/dates.ts';
import { readBiffStream } from './biff-stream.ts';
import type { Address, Range } from './excel-address.ts';
import { readRows } from './excel-cells.ts';
import { MAX_CELLS } from './limits.ts';
import { isInRun, readVisibility } from './ods-visibility.ts';
import { parseParts, parseStream } from './workbook-parser.ts';
import { unpackWorkbook } from './workbook-parts.ts';

/** A cell with a value, a formula or an error; blank cells are not kept. */
export interface Cell extends Address {
  readonly value: string | number | boolean | undefined;
  /** What Excel shows. */
  readonly text: string;
  readonly formula?: string;
  readonly error?: string;
  /** The day that a number stands for when it is shown as a date. */
  readonly date?: CivilDate;
  readonly percent: boolean;
}

/** A worksheet by rows and columns; nothing in it goes by the size that the file claims. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the top; the cells of a row from the left. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Range[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** Why a workbook was not read; the names are those of the checks in `file/`. */
export type WorkbookFault = 'zip-bomb' | 'unreadable' | 'encrypted' | 'too-many-cells';

/** Reads the cells of a workbook, whose kind is known, behind the guards against hostile and broken files. */
export async function openWorkbook(
  bytes: Uint8Array,
  kind: 'xlsx' | 'xls' | 'ods',
): Promise<readonly Sheet[] | WorkbookFault> {
  const safe = disarmed(() => (kind === 'xls' ? readBiffStream(bytes, CFB) : unpack(bytes, kind)));
  if (typeof safe === 'string') return safe;
  const book = disarmed(() => (safe instanceof Uint8Array ? parseStream(safe) : parseParts(safe)));
  if (typeof book === 'string') return book;
  const rules = { date1904: book.Workbook?.WBProps?.date1904 === true, blankFormulas: kind === 'ods' };
  const visibility = readVisibility(safe instanceof Uint8Array ? '' : (safe.get('content.xml') ?? ''));
  const sheets: Sheet[] = [];
  let count = 0;
  for (const [index, name] of book.SheetNames.entries()) {
    const content = book.Sheets[name];
    // The parser leaves out a sheet that it stumbled over.
    if (!content) return 'unreadable';
    const rows = readRows(content, rules);
    for (const row of rows.values()) count += row.size;
    if (count > MAX_CELLS) return 'too-many-cells';
    const seen = visibility[index];
    sheets.push({
      name,
      hidden: seen?.hidden ?? (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      rows,
      merges: (content['!merges'] ?? []).map(({ s, e }) => ({
        from: { row: s.r, column: s.c },
        to: { row: e.r, column: e.c },
      })),
      isRowHidden: (row) => (seen ? isInRun(seen.rows, row) : content['!rows']?.[row]?.hidden === true),
      isColumnHidden: (column) => (seen ? isInRun(seen.columns, column) : content['!cols']?.[column]?.hidden === true),
    });
  }
  return sheets;
}

/** Whatever the parser throws, the file is to blame: it was written for files that are whole. */
function disarmed<T>(read: () => T): Exclude<T, 'broken'> | WorkbookFault {
  try {
    const result = read();
    return result === 'broken' ? 'unreadable' : (result as Exclude<T, 'broken'>);
  } catch (error) {
    return /password/i.test(String(error)) ? 'encrypted' : 'unreadable';
  }
}

function unpack(bytes: Uint8Array, kind: 'xlsx' | 'ods') {
  const parts = unpackWorkbook(bytes, kind);
  return parts === 'bomb' ? 'zip-bomb' : parts;
}
