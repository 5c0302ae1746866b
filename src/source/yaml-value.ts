import type { YamlField, YamlNode, YamlScalar } from './yaml-node.ts';

/** Thrown for whatever is not of the plain kind; it never leaves the quick reading. */
export const NOT_SIMPLE = Symbol('not simple');

const KEY = /[A-Za-z_][\w-]{0,63}:(?=[ \r\n]|$)/y;
const SPACES = / */y;
/** Nothing more, or a comment, which a space sets apart. */
const REST = / *(?: #[^\r\n]*)?(?=\r?\n|$)/y;
const DOUBLE = /"(?:[^"\\\p{Cc}]|\\["\\nt])*"/uy;
const SINGLE = /'[^'\p{Cc}]*'(?!')/uy;
/** A value without quotes: it begins with none of the marks, and ends before a comment; spaces at its end are none of it. */
const PLAIN = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^:#\r\n]|:(?![ \r\n]|$)|(?<! )#)*/y;
/** The same inside brackets. */
const INNER = /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^:#,[\]{}\r\n]|:(?![\s,[\]{}]|$))*/y;

/** The name of a field and where its colon ends; undefined where none stands. */
export function keyAt(text: string, at: number): { readonly key: string; readonly end: number } | undefined {
  const found = take(KEY, text, at);
  return found === undefined ? undefined : { key: found.slice(0, -1), end: at + found.length };
}

/** The place behind the spaces that stand at a place. */
export function skipSpaces(text: string, at: number): number {
  return at + (take(SPACES, text, at)?.length ?? 0);
}

/** The value on the rest of a line; undefined where it is blank, or a comment alone. */
export function valueAt(text: string, from: number): YamlNode | undefined {
  const at = skipSpaces(text, from);
  const first = text.charAt(at);
  if (first === '' || first === '\n' || first === '\r') return undefined;
  if (first === '#') {
    if (at === from) throw NOT_SIMPLE;
    return { type: 'scalar', start: at, plainEnd: at, value: null };
  }
  const [node, end] =
    first === '{' ? flowGroup(text, at) : first === '[' ? flowList(text, at) : scalar(PLAIN, text, at);
  if (take(REST, text, end) === undefined) throw NOT_SIMPLE;
  return node;
}

type Found<Node = YamlNode> = readonly [node: Node, end: number];

function scalar(plain: RegExp, text: string, start: number): Found<YamlScalar> {
  const first = text.charAt(start);
  const pattern = first === '"' ? DOUBLE : first === "'" ? SINGLE : plain;
  const found = take(pattern, text, start);
  if (found === undefined) throw NOT_SIMPLE;
  if (pattern === plain) {
    const written = withoutSpaces(found);
    const plainEnd = start + written.length;
    return [{ type: 'scalar', start, plainEnd, value: resolve(written) }, plainEnd];
  }
  const end = start + found.length;
  const value = found.includes('\\') ? (JSON.parse(found) as string) : found.slice(1, -1);
  return [{ type: 'scalar', start, value }, end];
}

function flowGroup(text: string, start: number): Found {
  const fields: YamlField[] = [];
  const end = eachInside(text, start, '}', (at) => {
    const name = keyAt(text, at);
    if (!name) throw NOT_SIMPLE;
    const [value, next] = scalar(INNER, text, skipSpaces(text, name.end));
    fields.push({ key: name.key, start: at, value });
    return next;
  });
  return [{ type: 'group', start, fields }, end];
}

function flowList(text: string, start: number): Found {
  const items: YamlNode[] = [];
  const end = eachInside(text, start, ']', (at) => {
    const [value, next] = scalar(INNER, text, at);
    items.push(value);
    return next;
  });
  return [{ type: 'list', start, items }, end];
}

/** Reads what stands between brackets, parted by commas; gives the place behind the closing one. */
function eachInside(text: string, start: number, close: string, read: (at: number) => number): number {
  let at = skipSpaces(text, start + 1);
  if (text.charAt(at) === close) return at + 1;
  for (;;) {
    at = skipSpaces(text, read(at));
    if (text.charAt(at) === close) return at + 1;
    if (text.charAt(at) !== ',') throw NOT_SIMPLE;
    at = skipSpaces(text, at + 1);
  }
}

function withoutSpaces(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ' ') end--;
  return text.slice(0, end);
}

/** What the core schema of YAML 1.2 makes of a value without quotes; a number only where it is written as one prints. */
function resolve(source: string): YamlScalar['value'] {
  if (/^(?:~|[Nn]ull|NULL)$/.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(source)) return source.toLowerCase() === 'true';
  const number = /^\d/.test(source) ? Number(source) : Number.NaN;
  return String(number) === source ? number : source;
}

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
