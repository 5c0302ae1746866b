/** A formula with the result that stands in the cell until Excel counts anew; '' shows nothing. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: number | '';
}

/**
 * The formula that may stand for a total: where nothing is stated yet, and where every figure is stated and they add
 * up to it. Elsewhere a formula would state, or change, what the data do not say.
 */
export function totalFormula(figures: readonly unknown[], total: unknown, range: string): FormulaCell | undefined {
  if (total === undefined && figures.every((figure) => figure === undefined)) return sumFormula([], range);
  return figures.every((figure) => typeof figure === 'number') && sum(figures) === total
    ? sumFormula(figures, range)
    : undefined;
}

/** The sum of a range that holds these values; over blanks it stays blank, since missing is not zero. */
export function sumFormula(values: readonly unknown[], range: string): FormulaCell {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0
    ? { formula: `SUM(${range})`, result: sum(numbers) }
    : { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, result: '' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
