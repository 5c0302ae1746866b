import { foldName } from '../language/names.ts';
import { pathsOfFigure } from '../model/figure-path.ts';
import { valueAt } from '../model/origins.ts';
import { parseCellName } from '../source/excel-address.ts';
import { linePlace, type Path, type Position } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { isOwnPlace } from './own-place.ts';

/** A place as a user writes it: a line, with a column if need be, or a cell of a sheet. */
export type Place =
  | { readonly line: number; readonly column?: number }
  | { readonly sheet?: string; readonly cell: string };

/** Reads `25`, `25:10`, `E14`, `Қызметтер!E14` or `'Қызметтер – Услуги'!$E$14`; undefined for what is no place. */
export function parsePlace(text: string): Place | undefined {
  const [, line, column] = /^(\d+)(?::(\d+))?$/.exec(text.trim()) ?? [];
  if (line !== undefined) return { line: Number(line), ...(column !== undefined && { column: Number(column) }) };
  const [, quoted, plain, name = ''] = /^(?:(?:'(.*)'|([^!]*))!)?([^!]+)$/.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return parseCellName(name) && { ...(sheet !== undefined && { sheet }), cell: name.replaceAll('$', '').toUpperCase() };
}

/** A figure with its place. */
export interface PlacedFigure {
  readonly key: string;
  readonly at: Position;
}

/** The figures that stand at a place; `path` leads to the totals that hold them. */
export function figuresAt(place: Place, source: Source, path: Path, keys: Iterable<string>): readonly PlacedFigure[] {
  const totals = valueAt(source.data, path);
  const standing = [...keys]
    .flatMap((key) =>
      pathsOfFigure(totals, key).map((inner) => ({
        key,
        isOwn: isOwnPlace(inner, key),
        at: source.positionOf([...path, ...inner]),
      })),
    )
    .filter(({ at }) => isAt(at, place));
  const nearest = Math.max(0, ...standing.map(({ at }) => linePlace(at)?.column ?? 0));
  // With a column: what stands there or begins before it.
  const near = 'column' in place ? standing.filter(({ at }) => linePlace(at)?.column === nearest) : standing;
  const own = near.filter(({ isOwn }) => isOwn);
  return [...new Map((own.length > 0 ? own : near).map(({ key, at }) => [key, { key, at }])).values()];
}

/** The number of the member whose line it is; undefined where the line belongs to the head. */
export function memberAt(place: Place, source: Source, count: number): number | undefined {
  const lineOf = (index: number): number => {
    return linePlace(source.positionOf(['members', index]))?.line ?? 0;
  };
  if (!('line' in place) || count === 0 || place.line < lineOf(0)) return undefined;
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineOf(middle) <= place.line) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isAt(at: Position, place: Place): boolean {
  if ('line' in place) {
    const line = linePlace(at);
    return line?.line === place.line && (place.column === undefined || line.column <= place.column);
  }
  return 'cell' in at && at.cell === place.cell && (place.sheet === undefined || isNamed(at.sheet, place.sheet));
}

/** Whether a sheet goes by a name: of `Қызметтер – Услуги` one of the two is enough. */
export function isNamed(sheet: string, name: string): boolean {
  return [sheet, ...sheet.split(/ [–-] /)].some((each) => foldName(each) === foldName(name));
}
