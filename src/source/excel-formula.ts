import { type Address, parseCellName, type Range } from './excel-address.ts';
import type { Cell, Sheet } from './excel-workbook.ts';

/** What a formula comes to; `stated` is false where no cell that it adds up holds a number. */
export interface Computed {
  readonly value: number;
  readonly stated: boolean;
}

/** Computes sums, differences and numbers; undefined for every other formula, which is then left alone. */
export type Compute = (formula: string, sheet: Sheet) => Computed | undefined;

/** Excel's own limit. */
const MAX_FORMULA = 8192;
/** How deep Excel lets functions and brackets stand in each other. */
const MAX_NESTING = 64;
/** Cells looked at in one workbook: sums of sums over a hostile sheet would go on for hours. */
const MAX_LOOKS = 5_000_000;

const TOKEN =
  /\s*(?:((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_(])|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\p{L}\p{N}_])|(SUM\()|([-+(),;]))/iuy;

type Token =
  | { readonly type: 'cells'; readonly sheet: string | undefined; readonly range: Range; readonly single: boolean }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'sign'; readonly sign: string };

/** Thrown at whatever is not understood. */
const LEFT_ALONE = Symbol('left alone');

/** Makes the evaluator of a workbook; it takes the results that other cells have in the file. */
export function createEvaluator(sheets: readonly Sheet[]): Compute {
  let looks = 0;
  const cellsIn = function* (sheet: Sheet, { from, to }: Range): Generator<Cell> {
    const whole = to.row - from.row > sheet.rows.size;
    for (const row of whole ? sheet.rows.keys() : rowsOf(from.row, to.row)) {
      if (++looks > MAX_LOOKS) throw LEFT_ALONE;
      if (row < from.row || row > to.row) continue;
      for (const [column, cell] of sheet.rows.get(row) ?? []) {
        looks++;
        if (column >= from.column && column <= to.column) yield cell;
      }
    }
  };
  return (formula, sheet) => {
    if (formula.length > MAX_FORMULA) return undefined;
    const find = (name: string | undefined) => (name === undefined ? sheet : sheets.find((one) => one.name === name));
    try {
      return evaluate(readTokens(withoutBlankTest(formula)), ({ sheet: name, range }) => {
        const target = find(name);
        if (!target) throw LEFT_ALONE;
        return cellsIn(target, range);
      });
    } catch (error) {
      if (error === LEFT_ALONE) return undefined;
      throw error;
    }
  };
}

function evaluate(tokens: readonly Token[], cellsOf: (token: Token & { type: 'cells' }) => Iterable<Cell>): Computed {
  let next = 0;
  let cells = 0;
  let stated = false;
  const isSign = (sign: string) => {
    const token = tokens[next];
    return token?.type === 'sign' && token.sign === sign;
  };
  const take = (sign: string): boolean => {
    if (!isSign(sign)) return false;
    next++;
    return true;
  };
  let depth = 0;
  const expression = (inSum: boolean): number => {
    if (++depth > MAX_NESTING) throw LEFT_ALONE;
    // A lone reference inside SUM passes over words; added to something it does not.
    let value = term(inSum && tokens[next]?.type === 'cells' && endsArgument(tokens[next + 1]));
    for (;;) {
      if (take('+')) value += term(false);
      else if (take('-')) value -= term(false);
      else break;
    }
    depth--;
    return value;
  };
  const term = (alone: boolean): number => {
    let sign = 1;
    while (isSign('+') || isSign('-')) if (!take('+') && take('-')) sign = -sign;
    return sign * operand(alone);
  };
  const operand = (alone: boolean): number => {
    if (take('(')) return closed(expression(false));
    if (take('SUM(')) {
      let sum = expression(true);
      while (take(',') || take(';')) sum += expression(true);
      return closed(sum);
    }
    const token = tokens[next++];
    if (token?.type === 'number') return token.value;
    if (token?.type !== 'cells' || !(token.single || alone)) throw LEFT_ALONE;
    cells++;
    let sum = 0;
    for (const cell of cellsOf(token)) {
      if (cell.error !== undefined || cell.value === undefined) throw LEFT_ALONE;
      if (typeof cell.value === 'number') sum += cell.value;
      else if (alone) continue;
      else sum += numberInText(cell.value);
      stated = true;
    }
    return sum;
  };
  const closed = (value: number): number => {
    if (!take(')')) throw LEFT_ALONE;
    return value;
  };
  // Adding zero makes a plain one of a negative one.
  const value = expression(false) + 0;
  if (next < tokens.length || !Number.isFinite(value)) throw LEFT_ALONE;
  return { value, stated: stated || cells === 0 };
}

/** The form sums only what is there: `IF(COUNT(A1:B1)=0,"",SUM(A1:B1))` is blank where nothing is stated. */
function withoutBlankTest(formula: string): string {
  const bare = formula.trim().replace(/^=/, '');
  const [, counted, summed] = /^IF\(COUNT\(([^()]+)\)=0[,;]""[,;]SUM\(([^()]+)\)\)$/i.exec(bare) ?? [];
  return counted !== undefined && counted === summed ? `SUM(${summed})` : bare;
}

/** Excel reads a number stored as text when it adds cells with a plus, but passes over it in SUM. */
function numberInText(value: string | boolean): number {
  if (typeof value !== 'string' || !/^\d+$/.test(value.trim())) throw LEFT_ALONE;
  return Number(value);
}

function endsArgument(token: Token | undefined): boolean {
  return token?.type === 'sign' && [')', ',', ';'].includes(token.sign);
}

function readTokens(formula: string): readonly Token[] {
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

function* rowsOf(from: number, to: number): Generator<number> {
  for (let row = from; row <= to; row++) yield row;
}
