import type { CivilDate } from '../language/dates.ts';
import { periodRange } from '../language/periods.ts';
import type { Report } from '../model/schema.ts';

/** The days a report is about; undefined where its period is not stated or its years do not follow each other. */
export function reportedPeriod({ period }: Report): { readonly from: CivilDate; readonly to: CivilDate } | undefined {
  if (!period || (period.kind === 'school' && period.to !== period.from + 1)) return undefined;
  return periodRange(period);
}

/** Whether a date is stated and lies outside the days a report is about. */
export function liesOutside(date: CivilDate | undefined, range: ReturnType<typeof reportedPeriod>): date is CivilDate {
  return date !== undefined && range !== undefined && (date < range.from || date > range.to);
}
