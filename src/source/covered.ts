import { parseCellName } from './excel-address.ts';
import { linePlace, type Position } from './position.ts';
import type { Covered } from './source.ts';

/** Whether a place of a file is one of those that a word in it is about. */
export function isCovered(place: Position, covers: Covered): boolean {
  if ('whole' in covers) return true;
  const line = linePlace(place)?.line;
  if ('lines' in covers) return line !== undefined && isBetween(line, covers.lines);
  if ('inside' in covers) return line !== undefined && covers.inside.has(line);
  return (
    'cell' in place &&
    place.sheet === covers.sheet &&
    isBetween((parseCellName(place.cell)?.row ?? -1) + 1, covers.rows)
  );
}

function isBetween(number: number, [first, last]: readonly [number, number]): boolean {
  return number >= first && number <= last;
}
