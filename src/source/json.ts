import { MAX_DEPTH } from './limits.ts';
import type { Source } from './source.ts';
import { gatherYaml } from './yaml-data.ts';
import type { YamlField, YamlNode, YamlScalar } from './yaml-node.ts';

/** Thrown for whatever is not plain JSON; it never leaves this reading. */
const NOT_JSON = Symbol('not JSON');

const SPACES = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/uy;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a text of JSON, such as a report carries, many times faster than the library reads it as YAML and to the same
 * result; undefined where it is anything else, or a field stands in it twice.
 */
export function readJson(file: string, text: string): Source | undefined {
  try {
    const start = after(SPACES, text, 0);
    if (text.charAt(start) !== '{') return undefined;
    const [root, end] = groupAt(text, start, 0);
    return after(SPACES, text, end) === text.length ? gatherYaml(file, text, root) : undefined;
  } catch (error) {
    if (error === NOT_JSON) return undefined;
    throw error;
  }
}

type Found<Node = YamlNode> = readonly [node: Node, end: number];

function nodeAt(text: string, start: number, depth: number): Found {
  if (depth > MAX_DEPTH) throw NOT_JSON;
  const first = text.charAt(start);
  if (first === '{') return groupAt(text, start, depth);
  if (first === '[') return listAt(text, start, depth);
  return first === '"' ? stringAt(text, start) : wordAt(text, start);
}

function groupAt(text: string, start: number, depth: number) {
  const fields: YamlField[] = [];
  const keys = new Set<string>();
  const end = eachInside(text, start, '}', (at) => {
    const [{ value: key }, behind] = stringAt(text, at);
    const colon = after(SPACES, text, behind);
    if (text.charAt(colon) !== ':' || keys.has(key)) throw NOT_JSON;
    keys.add(key);
    const [value, next] = nodeAt(text, after(SPACES, text, colon + 1), depth + 1);
    fields.push({ key, start: at, value });
    return next;
  });
  return [{ type: 'group', start, fields }, end] as const;
}

function listAt(text: string, start: number, depth: number): Found {
  const items: YamlNode[] = [];
  const end = eachInside(text, start, ']', (at) => {
    const [value, next] = nodeAt(text, at, depth + 1);
    items.push(value);
    return next;
  });
  return [{ type: 'list', start, items }, end];
}

function stringAt(text: string, start: number): Found<YamlScalar & { readonly value: string }> {
  const end = after(STRING, text, start);
  if (end === start) throw NOT_JSON;
  return [{ type: 'scalar', start, value: JSON.parse(text.slice(start, end)) }, end];
}

/** A number counts as one only where it was written as one would print it, as in YAML. */
function wordAt(text: string, start: number): Found<YamlScalar> {
  const end = after(WORD, text, start);
  if (end === start) throw NOT_JSON;
  const source = text.slice(start, end);
  const value: unknown = JSON.parse(source);
  const isOther = typeof value === 'number' && String(value) !== source;
  return [{ type: 'scalar', start, plainEnd: end, value: isOther ? source : (value as YamlScalar['value']) }, end];
}

/** Reads what stands between brackets, parted by commas; gives the place behind the closing one. */
function eachInside(text: string, start: number, close: string, read: (at: number) => number): number {
  let at = after(SPACES, text, start + 1);
  if (text.charAt(at) === close) return at + 1;
  for (;;) {
    at = after(SPACES, text, read(at));
    if (text.charAt(at) === close) return at + 1;
    if (text.charAt(at) !== ',') throw NOT_JSON;
    at = after(SPACES, text, at + 1);
  }
}

/** The place behind what a pattern matches at a place. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
