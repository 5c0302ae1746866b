import type { ReadConsolidated } from '../model/consolidated.ts';
import type { Merger } from '../model/merge.ts';
import { periodText } from '../model/period-text.ts';

/** The periods of last year's file and of a merge, where last year is not before: the same file twice shows no jump. */
export function clashOfPeriods(
  previous: ReadConsolidated | undefined,
  { period }: Merger,
): { readonly previous: string; readonly period: string } | undefined {
  const before = previous?.consolidated.period && periodText(previous.consolidated.period);
  if (before === undefined || period === undefined || before < period) return undefined;
  return { previous: before, period };
}
