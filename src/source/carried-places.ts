import { linePlace, type Position } from './position.ts';
import type { Source } from './source.ts';

/** Stands for the sheet in places within the data that a report carries, whose lines are none of its file. */
export const CARRIED_SHEET = 'data.json';

/** The same data, their places named as being inside of the report: `report.docx › data.json › 46:14`. */
export function placeInside(source: Source): Source {
  const { errors, positionOf, keyPositionOf, excerpt } = source;
  return {
    ...source,
    errors: errors.map((error) => ({
      ...error,
      at: inside(error.at),
      ...(error.related && { related: error.related.map(inside) }),
    })),
    positionOf: (path) => inside(positionOf(path)),
    ...(keyPositionOf && { keyPositionOf: (path) => inside(keyPositionOf(path)) }),
    excerpt: (at) => excerpt(linePlace(at) ?? at),
  };
}

function inside(at: Position): Position {
  return 'line' in at ? { file: at.file, sheet: CARRIED_SHEET, cell: `${at.line}:${at.column}` } : at;
}
