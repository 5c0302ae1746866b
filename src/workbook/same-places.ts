import { valueAt } from '../model/origins.ts';
import type { Path, Position } from '../source/position.ts';
import { REPORT_SHEETS } from '../source/report-sheets.ts';
import type { Source } from '../source/source.ts';

/** A cell of a workbook. */
export type CellPosition = Extract<Position, { cell: string }>;

/**
 * Finds for a cell of one workbook the cell that holds the same field in another with the same data; undefined for a
 * place that only the first has, such as a column of its own.
 */
export function createPlaceFinder(from: Source, to: Source): (at: Position) => CellPosition | undefined {
  const found = new Map<string, CellPosition>();
  for (const path of listPaths(from.data)) {
    const [before, after] = [from.positionOf(path), to.positionOf(path)];
    if (!('cell' in before && 'cell' in after)) continue;
    const key = keyOf(before);
    // The header of a table also stands for the columns that it lacks.
    if (!found.has(key)) found.set(key, after);
  }
  return (at) => ('cell' in at ? found.get(keyOf(at)) : undefined);
}

function keyOf({ sheet, cell }: CellPosition): string {
  return `${cell} ${sheet}`;
}

/** The paths of every field that the form has for these data, blank ones too; a table before its rows. */
function* listPaths(data: unknown): Generator<Path> {
  for (const sheet of REPORT_SHEETS) {
    if (sheet.type === 'form') {
      for (const { path, bilingual } of sheet.fields) {
        if (bilingual) yield* ['kk', 'ru'].map((lang) => [...path, lang]);
        else yield path;
      }
      continue;
    }
    yield sheet.path;
    for (const object of itemPaths(data, sheet.path)) {
      yield* sheet.columns.map(({ path }) => [...object, ...path]);
      yield object;
      if (!sheet.group) continue;
      yield [...object, ...sheet.group.path];
      for (const item of itemPaths(data, [...object, ...sheet.group.path])) {
        yield* sheet.group.columns.map(({ path }) => [...item, ...path]);
      }
    }
  }
}

function itemPaths(data: unknown, path: Path): readonly Path[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}
