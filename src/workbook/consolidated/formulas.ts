import type { CellFormulaValue } from 'exceljs';
import type { Figure } from '../../model/tally.ts';
import { COUNTED_KEY } from './member-figures.ts';
import type { RowSpan } from './survey.ts';
import { rangeOf, type Table } from './table.ts';

/** Rows of a table whose column `key` adds up to a figure: the counted ones, of those where `where` holds. */
export interface Summands {
  readonly table: Table;
  readonly key: string;
  /** Whether a row may be of many providers, so that a column beside it tells how many of them stated it. */
  readonly nested: boolean;
  /** A column and the cell whose value it must have. */
  readonly where?: { readonly key: string; readonly cell: string };
  readonly span?: RowSpan | undefined;
}

/** The formula of a sum of counted rows; blank where the cell beside it says that nobody stated the figure. */
export function sumOf(summands: Summands, statedCell: string, figure: Figure | undefined): CellFormulaValue {
  const { table, key, span } = summands;
  const formula = `IF(${statedCell}=0,"",SUMIFS(${rangeOf(table, key, span)},${conditions(summands)}))`;
  return { formula, result: figure?.of ? figure.sum : '' };
}

/** The formula of how many providers stated a figure. */
export function statedBy(summands: Summands, figure: Figure | undefined): CellFormulaValue {
  const { table, key, nested, span } = summands;
  const formula = nested
    ? `SUMIFS(${rangeOf(table, `${key}/of`, span)},${conditions(summands)})`
    : `COUNTIFS(${conditions(summands)},${rangeOf(table, key, span)},">=0")`;
  return { formula, result: figure?.of ?? 0 };
}

function conditions({ table, where, span }: Summands): string {
  const counted = `${rangeOf(table, COUNTED_KEY, span)},1`;
  return where ? `${counted},${rangeOf(table, where.key, span)},${where.cell}` : counted;
}
