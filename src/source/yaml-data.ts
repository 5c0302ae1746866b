import { MAX_DEPTH, MAX_READ_ERRORS } from './limits.ts';
import { type Path, type Position, pathKey } from './position.ts';
import type { ReadError, Source } from './source.ts';
import { findCut } from './yaml-comment.ts';
import type { YamlField, YamlGroup, YamlNode, YamlScalar } from './yaml-node.ts';

/** The plain data of a parsed text, with the place of every value; `found` is what was wrong with it already. */
export function gatherYaml(file: string, text: string, root: YamlGroup, found: readonly ReadError[] = []): Source {
  const errors = [...found];
  const place = placesIn(file, text);
  const offsets = new Map<string, number>();
  const keys = new Map<string, number>();
  const blanks: Path[] = [];
  const walk: Walk = { text, offsets, keys, added: [], blanks, report: (error) => void errors.push(error), place };
  const data = plain(root, [], '', walk) ?? {};
  const positionOf = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets.get(pathKey(path.slice(0, length)));
      if (offset !== undefined) return place(offset);
    }
    return place(root.start);
  };
  return {
    file,
    format: 'yaml',
    data,
    errors: errors.slice(0, MAX_READ_ERRORS),
    blanks,
    positionOf,
    keyPositionOf: (path) => {
      const offset = keys.get(pathKey(path));
      return offset === undefined ? positionOf(path) : place(offset);
    },
    excerpt: excerptOf(text),
  };
}

/** The lines of a text as they are shown. */
export function excerptOf(text: string): Source['excerpt'] {
  let lines: readonly string[] | undefined;
  return (position) => {
    if (!('line' in position)) return undefined;
    lines ??= text.split(/\r?\n/);
    return lines[position.line - 1];
  };
}

/** The line and column of an offset; the lines are counted when the first is asked for. */
function placesIn(file: string, text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

interface Walk {
  readonly text: string;
  readonly offsets: Map<string, number>;
  /** Where the names of fields stand. */
  readonly keys: Map<string, number>;
  /** The paths of both in the order in which they came, to take the last ones out again. */
  readonly added: string[];
  readonly blanks: Path[];
  report(error: ReadError): void;
  place(offset: number): Position;
}

/** The value of a node; `name` is its path as one key. */
function plain(node: YamlNode | undefined, path: Path, name: string, walk: Walk): unknown {
  if (!node) return undefined;
  if (path.length > MAX_DEPTH) {
    const at = walk.place(node.start);
    return void walk.report({ check: 'file/too-deep', at, values: { limit: MAX_DEPTH } });
  }
  switch (node.type) {
    case 'scalar':
      return scalar(node, path.at(-1), walk);
    case 'list':
      return list(node.items, path, name, walk);
    case 'group':
      return group(node.fields, path, name, walk);
    case 'alias':
      return void walk.report({ check: 'file/alias', at: walk.place(node.start), values: { name: node.name } });
    default:
      return node satisfies never;
  }
}

function scalar({ start, plainEnd, value }: YamlScalar, key: unknown, { text, report, place }: Walk): unknown {
  if (plainEnd !== undefined) {
    const rest = findCut(text, plainEnd, key, value);
    if (rest) report({ check: 'file/cut-by-comment', at: place(start), values: { rest } });
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}

function list(nodes: readonly (YamlNode | undefined)[], path: Path, name: string, walk: Walk): unknown {
  const items: unknown[] = [];
  for (const node of nodes) {
    const [known, blanks] = [walk.added.length, walk.blanks.length];
    const value = child(node, [...path, items.length], nameIn(path, name, items.length), walk);
    if (value !== undefined) items.push(value);
    // A blank item does not count: the next one takes its index, and must not inherit its places.
    else forget(walk, known, blanks);
  }
  return items.length > 0 ? items : undefined;
}

function group(fields: readonly YamlField[], path: Path, name: string, walk: Walk): unknown {
  const entries: [string, unknown][] = [];
  const seen = new Map<string, number>();
  for (const { key, start, value: node } of fields) {
    const first = seen.get(key);
    if (first !== undefined) {
      const related = [walk.place(first)];
      walk.report({ check: 'file/duplicate-key', at: walk.place(start), values: { key }, related });
      continue;
    }
    seen.set(key, start);
    const inner = [...path, key];
    const innerName = nameIn(path, name, key);
    remember(innerName, start, walk);
    walk.keys.set(innerName, start);
    const value = child(node, inner, innerName, walk);
    if (value !== undefined) entries.push([key, value]);
    else walk.blanks.push(inner);
  }
  // Not by assignment, which would make `__proto__` the prototype.
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The key of what stands in a list or group, as `pathKey` makes it of the whole path. */
function nameIn(path: Path, name: string, key: string | number): string {
  return path.length === 0 ? String(key) : `${name}/${key}`;
}

function child(node: YamlNode | undefined, path: Path, name: string, walk: Walk): unknown {
  const value = plain(node, path, name, walk);
  // A blank value keeps the place of its key; a value of its own is a better place.
  if (value !== undefined && node) remember(name, node.start, walk);
  return value;
}

function remember(name: string, offset: number, { offsets, added }: Walk): void {
  offsets.set(name, offset);
  added.push(name);
}

function forget({ offsets, keys, added, blanks }: Walk, known: number, knownBlanks: number): void {
  for (const key of added.splice(known)) {
    offsets.delete(key);
    keys.delete(key);
  }
  blanks.length = knownBlanks;
}
