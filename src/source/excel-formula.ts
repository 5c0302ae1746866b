import type { Range } from './excel-address.ts';
import { LEFT_ALONE, readTokens, type Token } from './excel-formula-tokens.ts';
import type { Cell, Sheet } from './excel-workbook.ts';

/** What a formula comes to; `stated` is false where no cell that it adds up holds a number. */
export interface Computed {
  readonly value: number;
  readonly stated: boolean;
  /** A figure in words, or a date, stood among the cells: the sum is not what whoever wrote it meant. */
  readonly misread?: true;
}

/** Computes sums, differences and numbers; undefined for every other formula, which is then left alone. */
export type Compute = (formula: string, sheet: Sheet) => Computed | undefined;

/** How deep Excel lets functions and brackets stand in each other. */
const MAX_NESTING = 64;
/** Cells looked at in one workbook: sums of sums over a hostile sheet would go on for hours. */
const MAX_LOOKS = 5_000_000;

/** Makes the evaluator of a workbook; it takes the results that other cells have in the file. */
export function createEvaluator(sheets: readonly Sheet[]): Compute {
  let looks = 0;
  const cellsIn = function* (sheet: Sheet, { from, to }: Range): Generator<Cell> {
    const whole = to.row - from.row > sheet.rows.size;
    for (const row of whole ? sheet.rows.keys() : rowsOf(from.row, to.row)) {
      if (++looks > MAX_LOOKS) throw LEFT_ALONE;
      if (row < from.row || row > to.row) continue;
      const cells = sheet.rows.get(row);
      if (!cells) continue;
      if (from.column === to.column) {
        const cell = cells.get(from.column);
        if (cell) yield cell;
        continue;
      }
      for (const [column, cell] of cells) {
        looks++;
        if (column >= from.column && column <= to.column) yield cell;
      }
    }
  };
  return (formula, sheet) => {
    const find = (name: string | undefined) => (name === undefined ? sheet : sheets.find((one) => one.name === name));
    try {
      return evaluate(readTokens(formula), ({ sheet: name, range }) => {
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

/** Makes it compute each formula once: whether a cell states something, and whether it is right, is asked again and again. */
export function rememberResults(compute: Compute): Compute {
  const known = new Map<Sheet, Map<string, Computed | undefined>>();
  return (formula, sheet) => {
    const results = known.get(sheet) ?? new Map<string, Computed | undefined>();
    known.set(sheet, results);
    if (!results.has(formula)) results.set(formula, compute(formula, sheet));
    return results.get(formula);
  };
}

function evaluate(tokens: readonly Token[], cellsOf: (token: Token & { type: 'cells' }) => Iterable<Cell>): Computed {
  let next = 0;
  let cells = 0;
  let stated = false;
  let misread = 0;
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
      if (cell.date !== undefined) misread++;
      if (typeof cell.value === 'number') sum += cell.value;
      else if (alone) {
        if (hasFigure(cell.value)) misread++;
        continue;
      } else sum += numberInText(cell.value);
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
  return { value, stated: stated || cells === 0, ...(misread > 0 && { misread: true }) };
}

/** Excel reads a number stored as text when it adds cells with a plus, but passes over it in SUM. */
function numberInText(value: string | boolean): number {
  if (typeof value !== 'string' || !/^\d+$/.test(value.trim())) throw LEFT_ALONE;
  return Number(value);
}

/** Whether a cell that a sum passes over holds a figure after all: «жоқ» is a stated nought, `21 (из них 2)` is not. */
export function hasFigure(value: string | boolean): boolean {
  return /\d/.test(String(value));
}

function endsArgument(token: Token | undefined): boolean {
  return token?.type === 'sign' && [')', ',', ';'].includes(token.sign);
}

function* rowsOf(from: number, to: number): Generator<number> {
  for (let row = from; row <= to; row++) yield row;
}
