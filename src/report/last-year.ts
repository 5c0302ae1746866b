import { type Period, periodRange } from '../language/periods.ts';
import { type Facts, stated } from './facts.ts';

/** A year as it is compared with another: its period, and how many services were rendered in all. */
export interface Year {
  readonly period?: Period | undefined;
  readonly total?: number | undefined;
}

/** What sentences may name of last year; nothing where there is none, or where nobody knows which year it was. */
export function lastYearFacts(year: Year, last: Year | undefined): Facts {
  if (!last?.period || !year.period || periodRange(last.period).from === periodRange(year.period).from) return {};
  const change = year.total === undefined || last.total === undefined ? undefined : year.total - last.total;
  return stated({
    last_period: last.period,
    last_total: last.total,
    growth: change !== undefined && change > 0 ? change : undefined,
    decline: change !== undefined && change < 0 ? -change : undefined,
  });
}
