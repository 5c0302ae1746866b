import { pathOfFigure } from '../model/figure-path.ts';
import type { At } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import type { Position } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Finding, Merging } from './check.ts';
import { type CheckOptions, defaultOptions } from './options.ts';
import { checkMerging, sortByFile } from './run.ts';

/** Which places of which files are wanted, by the keys of figures and fields. */
export type Requests = ReadonlyMap<string, ReadonlySet<string>>;

/** The places that were found, by file and key. */
export type Located = ReadonlyMap<string, ReadonlyMap<string, Position>>;

/**
 * Runs the checks on a merge. What was kept of a file has no places: those that the findings speak of are looked up by
 * `locate` in the few files concerned.
 */
export async function checkMerger(
  { merger, previous }: Omit<Merging, 'placeOf'>,
  at: At,
  reference: Reference,
  locate: (requests: Requests) => Promise<Located>,
  options: CheckOptions = defaultOptions,
): Promise<readonly Finding[]> {
  const wanted = new Map<Position, string>();
  const placeOf: Merging['placeOf'] = ({ file }, key) => {
    const place = { file };
    wanted.set(place, key);
    return place;
  };
  const findings = checkMerging({ merger, previous, placeOf }, at, reference, options);
  const requests = new Map<string, Set<string>>();
  for (const [{ file }, key] of wanted) requests.set(file, (requests.get(file) ?? new Set()).add(key));
  if (requests.size === 0) return findings;
  const located = await locate(requests);
  const found = (place: Position): Position => located.get(place.file)?.get(wanted.get(place) ?? '') ?? place;
  return sortByFile(findings.map((finding) => movePlaces(finding, found)));
}

function movePlaces(finding: Finding, move: (place: Position) => Position): Finding {
  const { at, related, terms } = finding;
  return {
    ...finding,
    at: move(at),
    ...(related && { related: related.map(move) }),
    ...(terms && { terms: terms.map((term) => ({ ...term, at: move(term.at) })) }),
  };
}

/** Looks places up by reading the files again, one at a time. */
export async function locate(requests: Requests, read: (file: string) => Promise<Source>): Promise<Located> {
  const located = new Map<string, ReadonlyMap<string, Position>>();
  for (const [file, keys] of requests) located.set(file, placesIn(await read(file), keys));
  return located;
}

/** The places of figures and fields in one file. */
export function placesIn(source: Source, keys: Iterable<string>): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  for (const key of keys) places.set(key, source.positionOf(pathOfFigure(source.data, key)));
  return places;
}
