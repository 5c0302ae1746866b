import { type Address, parseCellName, type Range } from './excel-address.ts';

/** Excel's own limit. */
const MAX_FORMULA = 8192;

const TOKEN =
  /\s*(?:((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_(])|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\p{L}\p{N}_])|(SUM\()|([-+(),;]))/iuy;

/** A piece of a formula: cells, a number, or a sign, of which `SUM(` is one. */
export type Token =
  | { readonly type: 'cells'; readonly sheet: string | undefined; readonly range: Range; readonly single: boolean }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'sign'; readonly sign: string };

/** Thrown at whatever is not understood. */
export const LEFT_ALONE = Symbol('left alone');

/** Parts a formula into tokens; throws `LEFT_ALONE` at what is no sum, difference or number. */
export function readTokens(text: string): readonly Token[] {
  if (text.length > MAX_FORMULA) throw LEFT_ALONE;
  const formula = withoutBlankTest(text);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw LEFT_ALONE;
    const [, sheet, first, last, number, sum, sign] = match;
    if (first !== undefined) tokens.push(cellsToken(sheet, first, last));
    else if (number !== undefined) tokens.push({ type: 'number', value: Number(number) });
    else tokens.push({ type: 'sign', sign: sum ? 'SUM(' : (sign as string) });
  }
  return tokens;
}

function cellsToken(sheet: string | undefined, first: string, last: string | undefined): Token {
  const [a, b] = [parseCellName(first), parseCellName(last ?? first)];
  if (!a || !b) throw LEFT_ALONE;
  const corner = (pick: (x: number, y: number) => number): Address => ({
    row: pick(a.row, b.row),
    column: pick(a.column, b.column),
  });
  const name = sheet
    ?.slice(0, -1)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return {
    type: 'cells',
    sheet: name,
    range: { from: corner(Math.min), to: corner(Math.max) },
    single: last === undefined,
  };
}

/** The form sums only what is there: `IF(COUNT(A1:B1)=0,"",SUM(A1:B1))` is blank where nothing is stated. */
function withoutBlankTest(formula: string): string {
  const bare = formula.trim().replace(/^=/, '');
  const [, counted, summed] = /^IF\(COUNT\(([^()]+)\)=0[,;]""[,;]SUM\(([^()]+)\)\)$/i.exec(bare) ?? [];
  return counted !== undefined && counted === summed ? `SUM(${summed})` : bare;
}

/** The ranges of one's own sheet that a formula of nothing but sums adds up; undefined for every other formula. */
export function summedRanges(formula: string): readonly Range[] | undefined {
  try {
    const tokens = readTokens(formula);
    const [first] = tokens;
    if (first?.type !== 'sign' || first.sign !== 'SUM(') return undefined;
    return tokens.flatMap((token) => (token.type === 'cells' && token.sheet === undefined ? [token.range] : []));
  } catch (error) {
    if (error === LEFT_ALONE) return undefined;
    throw error;
  }
}
