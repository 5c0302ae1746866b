import { type Address, cellName } from './excel-address.ts';
import { type Path, type Position, pathKey } from './position.ts';

type Group = Record<string | number, unknown>;

/** Plain data while they are gathered from sheets, with the cell of every value and of every blank to be filled in. */
export interface Gathering {
  readonly data: Readonly<Record<string, unknown>>;
  /** Puts a value at a path; the groups and lists on the way are made. */
  put(path: Path, value: unknown): void;
  /** Remembers the cell of a path; the groups around it take the first cell that is theirs. */
  place(path: Path, sheet: string, address: Address): void;
  positionOf(path: Path): Position;
}

/** Starts gathering the data of a file; `order` is the order of its outermost fields. */
export function createGathering(file: string, order: readonly string[]): Gathering {
  const root: Group = {};
  const places = new Map<string, Position>();
  return {
    get data() {
      const known = order.filter((key) => key in root).map((key) => [key, root[key]] as const);
      return Object.fromEntries(known);
    },
    put: (path, value) => {
      let group = root;
      for (const [index, key] of path.slice(0, -1).entries()) {
        group[key] ??= typeof path[index + 1] === 'number' ? [] : {};
        group = group[key] as Group;
      }
      group[path.at(-1) as string | number] = value;
    },
    place: (path, sheet, address) => {
      const position = { file, sheet, cell: cellName(address) };
      places.set(pathKey(path), position);
      for (let length = path.length - 1; length > 0; length--) {
        const key = pathKey(path.slice(0, length));
        if (places.has(key)) break;
        places.set(key, position);
      }
    },
    positionOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(pathKey(path.slice(0, length)));
        if (place) return place;
      }
      return { file };
    },
  };
}
