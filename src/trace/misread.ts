import { type Path, samePlace } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';

/** What was told where a file was understood. */
interface Understood {
  readonly source: Source;
  readonly errors: readonly ReadError[];
}

/** What stands at one of some places and was not understood: no sum of something else may be shown as stated there. */
export function findMisread({ source, errors }: Understood, paths: readonly Path[]): string | undefined {
  const wrong = errors.filter(({ check }) => check === 'data/wrong-type');
  if (wrong.length === 0) return undefined;
  const places = paths.map((path) => source.positionOf(path));
  const met = wrong.find(({ at }) => places.some((place) => samePlace(place, at)));
  return met && String(met.values?.found);
}
