import { isCovered } from './covered.ts';
import { jsonLine } from './json-line.ts';
import { MAX_IGNORES } from './limits.ts';
import { linePlace, type Path, pathKey } from './position.ts';
import type { Ignore, Source } from './source.ts';

/** A word that findings shall not count, on its way in a report: what it is about is named, since its lines are lost. */
interface PackedIgnore {
  readonly text: string;
  /** `services/3/counts`, `services/3/**` with all that is in it; left out for a word about the whole file. */
  readonly paths?: readonly string[];
}

/** Behind the path of a value with all that is in it. */
const ALL = '**';

/** What a file asks not to count, to go along with `data`, which are made of its own; undefined where it asks nothing. */
export function packIgnores(source: Source, data: unknown): string | undefined {
  const { ignores = [] } = source;
  if (ignores.length === 0) return undefined;
  const packed = ignores.map(({ text, covers }): PackedIgnore => {
    if ('whole' in covers) return { text };
    const isMeant = (path: Path) => isCovered(source.positionOf(path), covers) && isInBoth(path, source.data, data);
    return { text, paths: coveredIn(data, [], isMeant).paths };
  });
  return jsonLine(packed);
}

/** What the data of a report ask not to count, at the places where they stand in there. */
export function unpackIgnores(packed: string, { file, data, positionOf }: Source): readonly Ignore[] {
  return readPacked(packed).map(({ text, paths }): Ignore => {
    if (!paths) return { at: { file }, text, covers: { whole: true } };
    const wanted = new Set(paths);
    const places = coveredIn(data, [], (path) => isNamed(path, wanted)).all.map(positionOf);
    const inside = new Set(places.flatMap((at) => linePlace(at)?.line ?? []));
    return { at: places[0] ?? { file }, text, covers: { inside } };
  });
}

interface CoveredPaths {
  /** Every path that is covered. */
  readonly all: readonly Path[];
  /** The same in few words. */
  readonly paths: readonly string[];
  readonly isWhole: boolean;
}

function coveredIn(value: unknown, path: Path, isMeant: (path: Path) => boolean): CoveredPaths {
  const own = isMeant(path) ? [path] : [];
  const inner = childrenOf(value).map(([key, child]) => coveredIn(child, [...path, key], isMeant));
  const isWhole = own.length > 0 && inner.every((each) => each.isWhole);
  const paths = isWhole && inner.length > 0 ? [pathKey([...path, ALL])] : own.map(pathKey);
  return {
    all: [...own, ...inner.flatMap(({ all }) => all)],
    paths: isWhole ? paths : [...paths, ...inner.flatMap((each) => each.paths)],
    isWhole,
  };
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Whether a path leads to the same value in both: where records were left out, nobody knows any more which is which. */
function isInBoth(path: Path, before: unknown, after: unknown): boolean {
  let [one, other] = [before, after];
  for (const key of path) {
    if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
    [one, other] = [childOf(one, key), childOf(other, key)];
  }
  return true;
}

function childOf(value: unknown, key: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
}

function isNamed(path: Path, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(pathKey(path))) return true;
  return [...path, ALL].some((_, length) => wanted.has(pathKey([...path.slice(0, length), ALL])));
}

/** It may come from anywhere: what makes no sense is passed over, so that its findings count. */
function readPacked(packed: string): readonly PackedIgnore[] {
  try {
    const read: unknown = JSON.parse(packed);
    return Array.isArray(read) ? read.slice(0, MAX_IGNORES).filter(isPacked) : [];
  } catch {
    return [];
  }
}

function isPacked(value: unknown): value is PackedIgnore {
  const { text, paths } = (value ?? {}) as { readonly text?: unknown; readonly paths?: unknown };
  const isText = (each: unknown) => typeof each === 'string';
  return isText(text) && (paths === undefined || (Array.isArray(paths) && paths.every(isText)));
}
