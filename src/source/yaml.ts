import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Scalar } from 'yaml';
import { MAX_DEPTH } from './limits.ts';
import type { Position } from './position.ts';
import { type ReadError, type Source, unreadable } from './source.ts';
import { excerptOf, gatherYaml } from './yaml-data.ts';
import { parseRepaired } from './yaml-document.ts';
import type { YamlField, YamlGroup, YamlNode, YamlScalar } from './yaml-node.ts';
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
  if (!isMap(root)) {
    const start = place(root.range?.[0] ?? 0);
    const found = (excerpt(start) ?? '').trim().slice(0, 60);
    return failed(...errors, { check: 'data/wrong-type', at: start, values: { expected: 'group', found } });
  }
  return gatherYaml(file, text, groupOf(root, text, 0), errors);
}

/** A node of the library as one of ours; what stands deeper than is read stays unread. */
function nodeOf(node: Node | null, text: string, depth: number): YamlNode | undefined {
  const start = node?.range?.[0];
  if (!node || start === undefined) return undefined;
  if (isAlias(node)) return { type: 'alias', start, name: node.source };
  if (isScalar(node)) return scalarOf(node, start);
  if (depth > MAX_DEPTH) return { type: 'group', start, fields: [] };
  if (isSeq(node)) {
    return { type: 'list', start, items: (node.items as (Node | null)[]).map((item) => nodeOf(item, text, depth + 1)) };
  }
  return isMap(node) ? groupOf(node, text, depth) : undefined;
}

function groupOf(node: { items: readonly unknown[]; range?: Node['range'] }, text: string, depth: number): YamlGroup {
  const fields = (node.items as readonly { key: Node; value: Node | null }[]).map(({ key, value }): YamlField => {
    const [start, end] = key.range ?? [0, 0];
    const written = isScalar(key) ? String(key.source ?? key.value) : text.slice(start, end);
    return { key: written, start, value: nodeOf(value, text, depth + 1) };
  });
  return { type: 'group', start: node.range?.[0] ?? 0, fields };
}

function scalarOf({ value, source, type, range }: Scalar, start: number): YamlScalar | undefined {
  const end = type === 'PLAIN' && range ? { plainEnd: range[1] } : {};
  if (typeof value === 'boolean' || typeof value === 'string') return { type: 'scalar', start, value, ...end };
  if (typeof value !== 'number') return { type: 'scalar', start, value: null, ...end };
  // A number that was written in another way (a BIN with its zeros, a phone with its plus) stays as it was written.
  return { type: 'scalar', start, value: String(value) === source ? value : (source ?? ''), ...end };
}
