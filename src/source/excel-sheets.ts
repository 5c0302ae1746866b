import { closest, foldName } from '../language/names.ts';
import { cellName } from './excel-address.ts';
import { isBlank } from './excel-cell.ts';
import { indexLabels, labelTest } from './excel-labels.ts';
import { joinNames, labelText, MAX_UNKNOWN } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { LISTS_SHEET, type SheetLayout, sheetName } from './layout.ts';
import type { Path } from './position.ts';
import { REPORT_SHEETS } from './report-sheets.ts';
import type { ReadError } from './source.ts';

/** The sheets of a workbook told apart: those of the layout, and those that nobody knows. */
export interface FoundSheets {
  readonly known: ReadonlyMap<SheetLayout, Sheet>;
  readonly unknown: readonly Sheet[];
  readonly missing: readonly SheetLayout[];
}

const isListsSheet = labelTest(LISTS_SHEET);
/** Rows that are looked at to tell a sheet by its headers or labels. */
const TELLING_ROWS = 60;

/** The sheets of the layout by name; of two with one name in different words, one that can be seen goes first. */
export function findSheets(sheets: readonly Sheet[]): FoundSheets {
  const labels = indexLabels(REPORT_SHEETS.map((layout) => [layout.name, layout] as const));
  const known = new Map<SheetLayout, Sheet>();
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const layout = labels.find(sheet.name);
    if (layout && !known.has(layout)) known.set(layout, sheet);
  }
  const taken = new Set(known.values());
  return {
    known,
    unknown: sheets.filter((sheet) => !taken.has(sheet) && !isListsSheet(sheet.name)),
    missing: REPORT_SHEETS.filter((layout) => !known.has(layout)),
  };
}

/** What is wrong with the sheets as a whole: missing ones, and ones with content that nobody reads. */
export function* inspectSheets(file: string, sheets: readonly Sheet[], found: FoundSheets): Generator<ReadError> {
  const { known, unknown, missing } = found;
  const existing = joinNames(sheets.map(({ name }) => name));
  const renamed = matchRenamed(missing, unknown);
  // A workbook that is no form at all is told so once; one whose sheets were all renamed is told each.
  const guessed = renamed.size > 0 ? [...renamed.keys()] : missing.slice(0, 1);
  for (const layout of known.size > 0 ? missing : guessed) {
    const values = { missing: sheetName(layout.name), existing, suggestion: renamed.get(layout)?.name ?? '' };
    yield { check: 'file/sheet-missing', at: { file }, values };
  }
  if (known.size === 0) return;
  const copies = indexLabels(REPORT_SHEETS.map((layout) => [layout.name, layout] as const));
  for (const sheet of unknown) {
    const first = firstFilled(sheet);
    if (sheet.hidden || !first) continue;
    const [meant] = [...renamed].find(([, each]) => each === sheet) ?? [];
    const layout = meant ?? copies.find(sheet.name.replace(/\s*\(\d+\)\s*$/, ''));
    const values = { sheet: sheet.name, suggestion: layout ? sheetName(layout.name) : '' };
    yield { check: 'file/unknown-sheet', at: { file, sheet: sheet.name, cell: cellName(first) }, values };
  }
}

/** The fields and lists that a sheet would hold. */
export function pathsOf(layout: SheetLayout): readonly Path[] {
  return layout.type === 'form' ? layout.fields.map(({ path }) => path) : [layout.path];
}

/** Which unknown sheet most likely is which missing one: by its name, then by what it holds. */
function matchRenamed(missing: readonly SheetLayout[], unknown: readonly Sheet[]): ReadonlyMap<SheetLayout, Sheet> {
  const matched = new Map<SheetLayout, Sheet>();
  const free = new Set(unknown.slice(0, MAX_UNKNOWN));
  for (const isLike of [resemblesName, holdsFields]) {
    for (const layout of missing) {
      const sheet = matched.has(layout) ? undefined : [...free].find((each) => isLike(each, layout));
      if (!sheet) continue;
      matched.set(layout, sheet);
      free.delete(sheet);
    }
  }
  return new Map(missing.flatMap((layout) => (matched.has(layout) ? [[layout, matched.get(layout) as Sheet]] : [])));
}

function resemblesName({ name }: Sheet, { name: { kk, ru } }: SheetLayout): boolean {
  const words = ` ${foldName(name)} `;
  if ([kk, ru].some((each) => words.includes(` ${foldName(each)} `))) return true;
  return closest(name, [kk, ru, sheetName({ kk, ru })]) !== undefined;
}

/** Whether half of the fields of a layout are named in the sheet. */
function holdsFields({ rows }: Sheet, layout: SheetLayout): boolean {
  const fields = layout.type === 'form' ? layout.fields : [...layout.columns, ...(layout.group?.columns ?? [])];
  const labels = indexLabels(fields.map((field) => [field.label, field] as const));
  const named = new Set<unknown>();
  for (const [row, cells] of rows) {
    if (row >= TELLING_ROWS) break;
    for (const cell of cells.values()) named.add(labels.find(labelText(cell)));
  }
  named.delete(undefined);
  return named.size >= 2 && named.size * 2 >= fields.length;
}

function firstFilled({ rows }: Sheet): Cell | undefined {
  for (const cells of rows.values()) for (const cell of cells.values()) if (!isBlank(cell)) return cell;
  return undefined;
}
