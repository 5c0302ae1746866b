import { closest, foldName } from '../language/names.ts';
import { cellName } from './excel-address.ts';
import { isBlank } from './excel-cell.ts';
import { indexFields, indexLabels, type Labels, labelTest } from './excel-labels.ts';
import { joinNames, labelText, MAX_UNKNOWN } from './excel-reading.ts';
import type { Cell, Sheet } from './excel-workbook.ts';
import { FINDINGS_SHEET, LISTS_SHEET, type SheetLayout, sheetName } from './layout.ts';
import type { Path } from './position.ts';
import type { ReadError } from './source.ts';

/** The sheets of a workbook told apart: those of the layout, and those that nobody knows. */
export interface FoundSheets {
  readonly known: ReadonlyMap<SheetLayout, Sheet>;
  readonly unknown: readonly Sheet[];
  readonly missing: readonly SheetLayout[];
}

/** Sheets that esep itself adds to a form; they hold no data. */
const isOwnSheet = [LISTS_SHEET, FINDINGS_SHEET].map(labelTest);
/** Rows that are looked at to tell a sheet by its headers or labels. */
const TELLING_ROWS = 60;

/** The sheets of the layout by name; of two with one name in different words, one that can be seen goes first. */
export function findSheets(sheets: readonly Sheet[], layouts: readonly SheetLayout[]): FoundSheets {
  const labels = labelsOf(layouts);
  const known = new Map<SheetLayout, Sheet>();
  for (const sheet of [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const layout = labels.find(sheet.name);
    if (layout && !known.has(layout)) known.set(layout, sheet);
  }
  for (const layout of layouts) {
    const sheet = isLoose(layout) && !known.has(layout) ? findLike(sheets, layout, [...known.values()]) : undefined;
    if (sheet) known.set(layout, sheet);
  }
  const taken = new Set(known.values());
  return {
    known,
    unknown: sheets.filter((sheet) => !taken.has(sheet) && !isOwnSheet.some((test) => test(sheet.name))),
    missing: layouts.filter((layout) => !known.has(layout)),
  };
}

const indexes = new WeakMap<readonly SheetLayout[], Labels<SheetLayout>>();

/** The layouts of one kind of workbook are the same for every file. */
function labelsOf(layouts: readonly SheetLayout[]): Labels<SheetLayout> {
  const index = indexes.get(layouts) ?? indexLabels(layouts.map((layout) => [layout.name, layout] as const));
  indexes.set(layouts, index);
  return index;
}

/** What is wrong with the sheets as a whole: missing ones, and ones with content that nobody reads. */
export function* inspectSheets(
  file: string,
  sheets: readonly Sheet[],
  { known, unknown, missing: lacking }: FoundSheets,
  layouts: readonly SheetLayout[],
): Generator<ReadError> {
  const missing = lacking.filter((layout) => layout.type !== 'form' || !layout.optional);
  const existing = joinNames(sheets.map(({ name }) => name));
  const renamed = matchRenamed(missing, unknown);
  // A workbook that is no form at all is told so once; one whose sheets were all renamed is told each.
  const guessed = renamed.size > 0 ? [...renamed.keys()] : missing.slice(0, 1);
  for (const layout of known.size > 0 ? missing : guessed) {
    const values = { missing: sheetName(layout.name), existing, suggestion: renamed.get(layout)?.name ?? '' };
    yield { check: 'file/sheet-missing', at: { file }, values };
  }
  if (known.size === 0 || layouts.some(isLoose)) return;
  const copies = labelsOf(layouts);
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
function holdsFields(sheet: Sheet, layout: SheetLayout): boolean {
  const { named, of } = countFields(sheet, layout);
  return named >= 2 && named * 2 >= of;
}

/** Of a list with any name: the sheet that can be seen and names the most of its fields, else the first one. */
function findLike(sheets: readonly Sheet[], layout: SheetLayout, taken: readonly Sheet[]): Sheet | undefined {
  const free = sheets.filter((sheet) => !sheet.hidden && !taken.includes(sheet));
  const counts = free.map((sheet) => countFields(sheet, layout).named);
  return free[counts.indexOf(Math.max(...counts))];
}

function isLoose(layout: SheetLayout): boolean {
  return layout.type === 'table' && layout.loose === true;
}

function countFields({ rows }: Sheet, layout: SheetLayout): { readonly named: number; readonly of: number } {
  const fields = layout.type === 'form' ? layout.fields : [...layout.columns, ...(layout.group?.columns ?? [])];
  const labels = indexFields(fields);
  const named = new Set<unknown>();
  for (const [row, cells] of rows) {
    if (row >= TELLING_ROWS) break;
    for (const cell of cells.values()) named.add(labels.find(labelText(cell)));
  }
  named.delete(undefined);
  return { named: named.size, of: fields.length };
}

function firstFilled({ rows }: Sheet): Cell | undefined {
  for (const cells of rows.values()) for (const cell of cells.values()) if (!isBlank(cell)) return cell;
  return undefined;
}
