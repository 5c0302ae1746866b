import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Scalar } from 'yaml';
import { MAX_DEPTH, MAX_READ_ERRORS } from './limits.ts';
import { type Path, type Position, pathKey } from './position.ts';
import { type ReadError, type Source, unreadable } from './source.ts';
import { findCut } from './yaml-comment.ts';
import { parseRepaired } from './yaml-document.ts';
import { findSlips } from './yaml-syntax.ts';

/** Reads YAML (or JSON, which is YAML) that is already decoded; never throws for what the text holds. */
export function readYaml(file: string, text: string): Source {
  let lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const errors: ReadError[] = [];
  const excerpt = excerptOf(text);
  const { document, tooDeep, repaired } = parseRepaired(text, () => {
    lines = new LineCounter();
    return lines;
  });
  const failed = (...all: ReadError[]): Source => ({ ...unreadable(file, 'yaml', ...all), excerpt });
  if (!document) return failed({ check: 'file/too-deep', at: place(tooDeep), values: { limit: MAX_DEPTH } });
  for (const { key, offset } of repaired) {
    errors.push({ check: 'file/no-break-space', at: place(offset), values: { key } });
  }
  const slips = findSlips(document, text, lines);
  for (const { code, offset } of slips) errors.push({ check: 'file/syntax', at: place(offset), values: { code } });
  if (document.errors.length > 0 || slips.some(({ code }) => code === 'DASH_WITHOUT_SPACE')) return failed(...errors);
  const root = document.contents as Node | null;
  if (!root || (isScalar(root) && root.value === null)) return failed(...errors, { check: 'file/empty', at: { file } });
  const start = place(root.range?.[0] ?? 0);
  if (!isMap(root)) {
    const found = (excerpt(start) ?? '').trim().slice(0, 60);
    return failed(...errors, { check: 'data/wrong-type', at: start, values: { expected: 'group', found } });
  }
  const offsets = new Map<string, number>([['', root.range?.[0] ?? 0]]);
  const keys = new Map<string, number>();
  const blanks: Path[] = [];
  const walk: Walk = { text, offsets, keys, added: [], blanks, report: (error) => void errors.push(error), place };
  const data = plain(root, [], '', walk);
  const positionOf = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets.get(pathKey(path.slice(0, length)));
      if (offset !== undefined) return place(offset);
    }
    return start;
  };
  return {
    file,
    format: 'yaml',
    data: data ?? {},
    errors: errors.slice(0, MAX_READ_ERRORS),
    blanks,
    positionOf,
    keyPositionOf: (path) => {
      const offset = keys.get(pathKey(path));
      return offset === undefined ? positionOf(path) : place(offset);
    },
    excerpt,
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
function plain(node: Node | null, path: Path, name: string, walk: Walk): unknown {
  const at = () => walk.place(node?.range?.[0] ?? 0);
  if (path.length > MAX_DEPTH) {
    return void walk.report({ check: 'file/too-deep', at: at(), values: { limit: MAX_DEPTH } });
  }
  if (isAlias(node)) return void walk.report({ check: 'file/alias', at: at(), values: { name: node.source } });
  if (isScalar(node)) return scalar(node, path.at(-1), walk);
  if (isSeq(node)) {
    const items: unknown[] = [];
    for (const item of node.items as (Node | null)[]) {
      const [known, blanks] = [walk.added.length, walk.blanks.length];
      const value = child(item, [...path, items.length], nameIn(path, name, items.length), walk);
      if (value !== undefined) items.push(value);
      // A blank item does not count: the next one takes its index, and must not inherit its places.
      else forget(walk, known, blanks);
    }
    return items.length > 0 ? items : undefined;
  }
  return isMap(node) ? group(node.items as Pair[], path, name, walk) : undefined;
}

/** The key of what stands in a list or group, as `pathKey` makes it of the whole path. */
function nameIn(path: Path, name: string, key: string | number): string {
  return path.length === 0 ? String(key) : `${name}/${key}`;
}

interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

function group(pairs: readonly Pair[], path: Path, name: string, walk: Walk): unknown {
  const entries: [string, unknown][] = [];
  const seen = new Map<string, number>();
  for (const { key: node, value: content } of pairs) {
    const [start, end] = node.range ?? [0, 0];
    const key = isScalar(node) ? String(node.source ?? node.value) : walk.text.slice(start, end);
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
    const value = child(content, inner, innerName, walk);
    if (value !== undefined) entries.push([key, value]);
    else walk.blanks.push(inner);
  }
  // Not by assignment, which would make `__proto__` the prototype.
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function child(node: Node | null, path: Path, name: string, walk: Walk): unknown {
  const value = plain(node, path, name, walk);
  const start = node?.range?.[0];
  // A blank value keeps the place of its key; a value of its own is a better place.
  if (value !== undefined && start !== undefined) remember(name, start, walk);
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

function scalar({ value, source, type, range }: Scalar, key: unknown, { text, report, place }: Walk): unknown {
  if (type === 'PLAIN' && range) {
    const rest = findCut(text, range[1], key, value);
    if (rest) report({ check: 'file/cut-by-comment', at: place(range[0]), values: { rest } });
  }
  if (typeof value === 'boolean') return value;
  // A number that was written in another way (a BIN with its zeros, a phone with its plus) stays as it was written.
  if (typeof value === 'number') return String(value) === source ? value : source;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function excerptOf(text: string): Source['excerpt'] {
  let lines: readonly string[] | undefined;
  return (position) => {
    if (!('line' in position)) return undefined;
    lines ??= text.split(/\r?\n/);
    return lines[position.line - 1];
  };
}
