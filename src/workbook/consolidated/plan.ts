import type { BookContent } from './content.ts';
import type { PlacedFindings } from './placed-findings.ts';
import type { Survey } from './survey.ts';
import type { Table } from './table.ts';

/** Where everything in a consolidated workbook will stand: formulas and links lead from sheet to sheet. */
export interface Plan {
  readonly content: BookContent;
  readonly survey: Survey;
  readonly placed: PlacedFindings;
  readonly schools: Table;
  readonly serviceRows: Table;
  readonly complaintRows: Table;
  readonly findings: Table;
  readonly completeness: Table;
  /** The cell with the number of providers that the reported ones are a part of. */
  readonly base: string;
}

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

/** Whether Excel could not hold the rows of a table. */
export function isTooLong({ last }: Table): boolean {
  return last > LAST_ROW;
}
