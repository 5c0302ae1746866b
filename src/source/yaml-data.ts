import { MAX_DEPTH, MAX_READ_ERRORS } from './limits.ts';
import { type Path, type Position, pathKey } from './position.ts';
import type { ReadError, Source } from './source.ts';
import { findCut } from './yaml-comment.ts';
import type { YamlField, YamlGroup, YamlNode, YamlScalar } from './yaml-node.ts';
import { isBlank, type Offsets, offsetsIn } from './yaml-offsets.ts';

/** The plain data of a parsed text, with the place of every value; `found` is what was wrong with it already. */
export function gatherYaml(file: string, text: string, root: YamlGroup, found: readonly ReadError[] = []): Source {
  const errors = [...found];
  const place = placesIn(file, text);
  const blanks: Path[] = [];
  const data = plain(root, [], { text, blanks, report: (error) => void errors.push(error), place }) ?? {};
  // Most files are found to be right, and nobody asks for a place in them.
  let known: Offsets | undefined;
  const offsets = () => {
    known ??= offsetsIn(root);
    return known;
  };
  const positionOf = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets().values.get(pathKey(path.slice(0, length)));
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
      const offset = offsets().keys.get(pathKey(path));
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
  readonly blanks: Path[];
  report(error: ReadError): void;
  place(offset: number): Position;
}

function plain(node: YamlNode | undefined, path: Path, walk: Walk): unknown {
  if (!node) return undefined;
  if (path.length > MAX_DEPTH) {
    const at = walk.place(node.start);
    return void walk.report({ check: 'file/too-deep', at, values: { limit: MAX_DEPTH } });
  }
  switch (node.type) {
    case 'scalar':
      return scalar(node, path.at(-1), walk);
    case 'list':
      return list(node.items, path, walk);
    case 'group':
      return group(node.fields, path, walk);
    case 'alias':
      return void walk.report({ check: 'file/alias', at: walk.place(node.start), values: { name: node.name } });
    default:
      return node satisfies never;
  }
}

function scalar(node: YamlScalar, key: unknown, { text, report, place }: Walk): unknown {
  const { start, plainEnd, value } = node;
  if (plainEnd !== undefined) {
    const rest = findCut(text, plainEnd, key, value);
    if (rest) report({ check: 'file/cut-by-comment', at: place(start), values: { rest } });
  }
  return isBlank(node) ? undefined : value;
}

function list(nodes: readonly (YamlNode | undefined)[], path: Path, walk: Walk): unknown {
  const items: unknown[] = [];
  for (const node of nodes) {
    const known = walk.blanks.length;
    const value = plain(node, [...path, items.length], walk);
    if (value !== undefined) items.push(value);
    // A blank item does not count: the next one takes its index.
    else walk.blanks.length = known;
  }
  return items.length > 0 ? items : undefined;
}

function group(fields: readonly YamlField[], path: Path, walk: Walk): unknown {
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
    const value = plain(node, inner, walk);
    if (value !== undefined) entries.push([key, value]);
    else walk.blanks.push(inner);
  }
  // Not by assignment, which would make `__proto__` the prototype.
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
