import { checkMerger, type Requests } from '../checks/merge-places.ts';
import { type CheckOptions, defaultOptions } from '../checks/options.ts';
import type { ReadConsolidated } from '../model/consolidated.ts';
import type { Merger } from '../model/merge.ts';
import type { Reference } from '../model/reference.ts';
import type { ReadRoster } from '../model/roster.ts';
import { type Position, placeText } from '../source/position.ts';
import type { Placed } from './place-figures.ts';
import { type PoolSettings, runPool } from './pool.ts';
import type { KeptFinding } from './read-submission.ts';

/** What a merge is compared with. */
export interface Comparison {
  readonly roster?: ReadRoster;
  readonly previous?: ReadConsolidated;
}

/** Checks many reports against each other; the files that findings speak of are read once more, for their places. */
export async function checkWhole(
  merger: Merger,
  { roster, previous }: Comparison,
  reference: Reference,
  pool: PoolSettings,
  options: CheckOptions = defaultOptions,
): Promise<readonly KeptFinding[]> {
  const excerpts = new Map<string, string>();
  const at = roster?.at ?? (() => ({ file: '' }));
  const placesOf = async (requests: Requests) => {
    const located = new Map<string, ReadonlyMap<string, Position>>();
    for await (const { file, placed } of locate(requests, pool)) {
      located.set(file, new Map([...placed].map(([key, place]) => [key, place.at])));
      for (const place of placed.values()) if (place.excerpt) excerpts.set(placeText(place.at), place.excerpt);
    }
    return located;
  };
  const findings = await checkMerger({ merger, previous }, at, reference, placesOf, options);
  return findings.map((finding) => {
    const excerpt = excerpts.get(placeText(finding.at)) ?? roster?.source.excerpt(finding.at);
    return excerpt === undefined ? finding : { ...finding, excerpt };
  });
}

async function* locate(requests: Requests, pool: PoolSettings) {
  const tasks = [...requests].map(([file, keys]) => ({ do: 'place' as const, file, keys: [...keys] }));
  for await (const outcome of runPool<(typeof tasks)[number], Placed>(tasks, pool)) {
    // A file that broke its reader this time keeps its name for a place.
    if ('answer' in outcome) yield { file: outcome.task.file, placed: outcome.answer };
  }
}
