import { type Document, isCollection, isScalar, type LineCounter, type Node, visit } from 'yaml';

/** A slip in the writing of YAML: what kind it is, and the place where it began. */
export interface Slip {
  readonly code: string;
  readonly offset: number;
}

/** One slip makes the parser stumble again and again; what it says so near below is of the same slip. */
const SAME_SLIP_LINES = 10;
const MAX_SLIPS = 5;

/** The slips of a parsed text, each told once and where it was made, not where the parser noticed. */
export function findSlips(document: Document.Parsed, text: string, lines: LineCounter): readonly Slip[] {
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const faults = document.errors.length > 0 ? document.errors : document.warnings;
  const told: { readonly code: string; readonly line: number }[] = [];
  const slips: Slip[] = [];
  for (const { code, pos } of [...faults].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = lineOf(pos[0]);
    const near = told.some((each) => each.code === code || line <= each.line + SAME_SLIP_LINES);
    if (near || slips.length === MAX_SLIPS) continue;
    told.push({ code, line });
    slips.push(
      dashIn(text, lines.lineStarts[line - 1] ?? 0) ?? unclosedAt(document, text, pos[0]) ?? { code, offset: pos[0] },
    );
  }
  return document.errors.length > 0 ? slips : [...slips, ...dashedKeys(document, text)];
}

/** `-id: meals` is a field named `-id` to the parser, and makes it stumble over the lines below, if at all. */
function dashIn(text: string, lineStart: number): Slip | undefined {
  const dash = /[^\S\r\n]*-(?=[\p{L}_]+:)/uy;
  dash.lastIndex = lineStart;
  return dash.test(text) ? { code: 'DASH_WITHOUT_SPACE', offset: dash.lastIndex - 1 } : undefined;
}

function dashedKeys(document: Document.Parsed, text: string): readonly Slip[] {
  if (!/^[^\S\r\n]*-[\p{L}_]+:/mu.test(text)) return [];
  let slip: Slip | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.type !== 'PLAIN' || !/^-[\p{L}_]+$/u.test(String(key.value))) return undefined;
      slip = { code: 'DASH_WITHOUT_SPACE', offset: key.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return slip ? [slip] : [];
}

/** The quote or bracket that was never closed, where the parser noticed it at `offset` or its end. */
function unclosedAt(document: Document.Parsed, text: string, offset: number): Slip | undefined {
  let slip: Slip | undefined;
  visit(document, {
    Node(_, node) {
      const [start, end] = (node as Node).range ?? [0, 0];
      // The innermost counts: what holds it has no end either.
      if (start <= offset && offset <= end && !isClosed(node as Node, text.slice(start, end))) {
        slip = { code: 'MISSING_CHAR', offset: start };
      }
    },
  });
  return slip;
}

function isClosed(node: Node, source: string): boolean {
  if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
    return source.length > 1 && source.endsWith(source.charAt(0));
  }
  return !isCollection(node) || !node.flow || /[\]}]$/.test(source);
}
