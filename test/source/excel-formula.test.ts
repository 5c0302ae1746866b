import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName } from '../../src/source/excel-address.ts';
import { createEvaluator } from '../../src/source/excel-formula.ts';
import type { Cell, Sheet } from '../../src/source/excel-workbook.ts';

/** A sheet of a row for each list; null is a blank cell. */
function sheetOf(name: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Sheet {
  const cells = rows.map((values, row) => {
    const filled = values.map((value, column) => ({
      row,
      column,
      value: value ?? undefined,
      text: '',
      percent: false,
    }));
    return [
      row,
      new Map<number, Cell>(filled.filter(({ value }) => value !== undefined).map((cell) => [cell.column, cell])),
    ] as const;
  });
  const shown = () => false;
  return { name, hidden: false, rows: new Map(cells), merges: [], isRowHidden: shown, isColumnHidden: shown };
}

const sheet = sheetOf('Услуги', [
  [1, 2, null, 'нет'],
  [10, '20', true, null],
]);
const other = sheetOf("Лист '2'", [[7]]);
const compute = createEvaluator([sheet, other]);

test.each([
  ['A1+B1', 3],
  ['=A1-B1+10', 9],
  ['-A1--B1', 1],
  ['5--3+2', 10],
  ['2.5E1-(A2-(1+1))', 17],
  ['SUM(A1:B2)', 13],
  ['sum($A$1:$D$1,A2;5)', 18],
  ['SUM(A1:XFD1048576)', 13],
  ['SUM(B2:A1)', 13],
  ['SUM(A1+B2,1)', 22],
  ['A1+B2', 21],
  ['A1+C1', 1],
  ['Услуги!A2+A1', 11],
  ["'Услуги'!A2+'Лист ''2'''!A1", 17],
  ['IF(COUNT(A1:C1)=0,"",SUM(A1:C1))', 3],
])('%s is %d', (formula, value) => {
  expect(compute(formula, sheet)).toMatchObject({ value, stated: true });
});

test('a sum that passes over figures in words, or adds days, is misread', () => {
  expect(compute('SUM(A1:B2)', sheet)).toEqual({ value: 13, stated: true, misread: true });
  expect(compute('SUM(A1:D1)', sheet)).toEqual({ value: 3, stated: true });
  expect(compute('A1+B2', sheet)).toEqual({ value: 21, stated: true });
  const day: Cell = { row: 0, column: 0, value: 46_000, text: '', percent: false, date: '2025-12-09' };
  const days = { ...sheet, rows: new Map([[0, new Map([[0, day]])]]) };
  expect(compute('SUM(A1:B1)', days)).toMatchObject({ misread: true });
});

test.each([
  'A1*2',
  'A1+D1',
  'A1+C2',
  'A1:B1',
  'SUM(A1:B1',
  'SUM(A1)(A1)',
  'ROUND(A1,0)',
  'A1 B1',
  'LOG10(5)',
  'XFE1',
  'A0',
  'A1+',
  '""',
  'Жоқ!A1',
  'SUM()',
  'A:A',
  '[1]Лист!A1',
  'IF(COUNT(A1:B1)=0,"",SUM(A1:C1))',
  `${'('.repeat(9000)}1`,
  `${'('.repeat(2000)}1${')'.repeat(2000)}`,
  `A1${'+A1'.repeat(5000)}`,
])('%s is left alone', (formula) => {
  expect(compute(formula, sheet)).toBeUndefined();
});

test('a sum over blanks, or over words alone, is not stated', () => {
  expect(compute('SUM(C1:D1)', sheet)).toEqual({ value: 0, stated: false });
  expect(compute('C1+D2', sheet)).toEqual({ value: 0, stated: false });
  expect(compute('C1+5-C1', sheet)).toEqual({ value: 5, stated: false });
  expect(compute('5', sheet)).toEqual({ value: 5, stated: true });
});

test('sums of sums over a large sheet end', () => {
  const large = sheetOf(
    'x',
    Array.from({ length: 3000 }, () => [1, 1, 1]),
  );
  const once = createEvaluator([large]);
  const results = Array.from({ length: 5000 }, () => once('SUM(A1:C3000)', large)?.value);
  expect(results[0]).toBe(9000);
  expect(results.at(-1)).toBeUndefined();
});

const grid = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 4, maxLength: 4 }), {
  minLength: 4,
  maxLength: 4,
});
const address = fc.record({ row: fc.nat(3), column: fc.nat(3) });
type Grid = readonly (readonly (number | null)[])[];
type Term = { readonly text: string; readonly value: (cells: Grid) => number };

const reference: fc.Arbitrary<Term> = address.map((at) => ({
  text: cellName(at),
  value: (cells) => cells[at.row]?.[at.column] ?? 0,
}));
const number: fc.Arbitrary<Term> = fc.nat(999).map((n) => ({ text: String(n), value: () => n }));
const sum: fc.Arbitrary<Term> = fc.tuple(address, address).map(([a, b]) => ({
  text: `SUM(${cellName(a)}:${cellName(b)})`,
  value: (cells) => {
    const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
    const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
    return cells
      .slice(top, bottom + 1)
      .flatMap((row) => row.slice(left, right + 1))
      .reduce<number>((total, value) => total + (value ?? 0), 0);
  },
}));
const { expression } = fc.letrec<{ expression: Term; term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    reference,
    number,
    sum,
    tie('expression').map(({ text, value }) => ({ text: `(${text})`, value })),
    fc.tuple(tie('expression'), sum).map(([a, b]) => ({
      text: `SUM(${a.text},${b.text})`,
      value: (cells: Grid) => a.value(cells) + b.value(cells),
    })),
  ),
  expression: fc
    .array(fc.record({ minus: fc.boolean(), term: tie('term'), space: fc.boolean() }), { minLength: 1, maxLength: 4 })
    .map((parts) => ({
      text: parts
        .map(({ minus, term, space }, i) => `${minus ? '-' : i ? '+' : ''}${space ? ' ' : ''}${term.text}`)
        .join(''),
      value: (cells: Grid) => parts.reduce((total, { minus, term }) => total + (minus ? -1 : 1) * term.value(cells), 0),
    })),
}));

test('any sum of cells, numbers and sums comes to what it should', () => {
  fc.assert(
    fc.property(grid, expression, (cells, { text, value }) => {
      const filled = sheetOf('x', cells);
      expect(createEvaluator([filled])(text, filled)?.value).toBe(value(cells));
    }),
  );
});

test('no text at all makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'SUM(),;+-A1$:!\'" .E09%'), maxLength: 40 }), (text) => {
      const result = compute(text, sheet);
      expect(result === undefined || Number.isFinite(result.value)).toBe(true);
    }),
  );
});
