import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { MAX_DEPTH } from './limits.ts';
import { type Path, type Position, pathKey } from './position.ts';
import { type ReadError, type Source, unreadable } from './source.ts';

/** Reads YAML (or JSON, which is YAML) that is already decoded; never throws for what the text holds. */
export function readYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const errors: ReadError[] = [];
  // A no-break space after a colon would turn a whole file into one string without a word.
  const spaced = text.replace(/^( *(?:- +)?[\w.-]+:)\u00a0/gm, (match, key: string, offset: number) => {
    errors.push({ check: 'file/no-break-space', at: place0(text, file, offset + key.length), values: { key } });
    return match.replace('\u00a0', ' ');
  });
  let root: Node | null;
  try {
    const document = parseDocument(spaced, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    for (const { code, pos } of document.errors.slice(0, 5)) {
      errors.push({ check: 'file/syntax', at: place(pos[0]), values: { code } });
    }
    if (document.errors.length > 0) return { ...unreadable(file, 'yaml', ...errors), excerpt: excerptOf(text) };
    root = document.contents;
  } catch (error) {
    // The parser recurses: only nesting far beyond any form exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(file, 'yaml', { check: 'file/too-deep', at: { file }, values: { limit: MAX_DEPTH } });
  }

  const offsets = new Map<string, number>([['', root?.range?.[0] ?? 0]]);
  const report = (check: string, offset: number, values?: ReadError['values']) =>
    void errors.push({ check, at: place(offset), ...(values && { values }) });
  const data = plain(root, [], { offsets, report });
  return {
    file,
    format: 'yaml',
    data: data ?? {},
    errors,
    positionOf: (path) => {
      for (let length = path.length; ; length--) {
        const offset = offsets.get(pathKey(path.slice(0, length)));
        if (offset !== undefined) return place(offset);
      }
    },
    excerpt: excerptOf(text),
  };
}

interface Walk {
  readonly offsets: Map<string, number>;
  report(check: string, offset: number, values?: ReadError['values']): void;
}

function plain(node: Node | null, path: Path, walk: Walk): unknown {
  const start = node?.range?.[0] ?? 0;
  if (path.length > MAX_DEPTH) return void walk.report('file/too-deep', start, { limit: MAX_DEPTH });
  if (isAlias(node)) return void walk.report('file/alias', start, { name: node.source });
  if (isScalar(node)) {
    // `Школа #5` is cut to `Школа`: a comment proper has a space after its mark.
    if (node.comment && !/^[\s#!-]/.test(node.comment) && node.type === 'PLAIN') {
      walk.report('file/cut-by-comment', start, { rest: `#${node.comment}` });
    }
    return scalar(node.value, node.source);
  }
  if (isSeq(node)) {
    const items: unknown[] = [];
    for (const item of node.items) {
      const at = [...path, items.length];
      const value = child(item as Node | null, at, walk);
      if (value !== undefined) items.push(value);
      else forget(at, walk.offsets);
    }
    return items.length > 0 ? items : undefined;
  }
  if (isMap(node)) {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      const keyStart = (pair.key as Node).range?.[0] ?? start;
      if (seen.has(key)) walk.report('file/duplicate-key', keyStart, { key });
      else {
        seen.add(key);
        walk.offsets.set(pathKey([...path, key]), keyStart);
        const value = child(pair.value as Node | null, [...path, key], walk);
        if (value !== undefined) entries.push([key, value]);
      }
    }
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return undefined;
}

function child(node: Node | null, path: Path, walk: Walk): unknown {
  const value = plain(node, path, walk);
  const start = node?.range?.[0];
  // A blank value keeps the place of its key; a value of its own is a better place.
  if (value !== undefined && start !== undefined) walk.offsets.set(pathKey(path), start);
  return value;
}

/** A blank item of a list does not count: the next one takes its index, and must not inherit its places. */
function forget(path: Path, offsets: Walk['offsets']): void {
  const key = pathKey(path);
  for (const known of offsets.keys()) if (known === key || known.startsWith(`${key}/`)) offsets.delete(known);
}

/** A number written with a leading zero (a BIN, a phone) stays as it was written. */
function scalar(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'bigint') return source;
  if (typeof value === 'number') return source !== undefined && /^[+-]?0\d/.test(source) ? source : value;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return value ?? undefined;
}

function keyOf(pair: Pair): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
}

function excerptOf(text: string): Source['excerpt'] {
  return (position) => ('line' in position ? text.split(/\r?\n/)[position.line - 1] : undefined);
}

function place0(text: string, file: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
