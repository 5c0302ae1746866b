import { pathsOfFigure } from '../model/figure-path.ts';
import { valueAt } from '../model/origins.ts';
import { type Figure, figureParts } from '../model/tally.ts';
import type { Path } from '../source/position.ts';

/** Whether a path is the figure's own place, not that of a part it is added up from. */
export function isOwnPlace(path: Path, key: string): boolean {
  const parts = figureParts(key);
  return path[0] === parts[0] && path.at(-1) === parts.at(-1);
}

/** A figure as sums state it, of a consolidated report or of one of its members; undefined where they do not. */
export function statedFigure(totals: unknown, key: string): Figure | undefined {
  let stated: Figure | undefined;
  for (const path of pathsOfFigure(totals, key)) {
    const value = isOwnPlace(path, key) ? (valueAt(totals, path) as Figure | undefined) : undefined;
    if (!value) continue;
    stated = { sum: value.sum + (stated?.sum ?? 0), of: Math.max(value.of, stated?.of ?? 0) };
  }
  return stated;
}
