import { addDays, type CivilDate, weekday } from '../language/dates.ts';
import type { Complaint, Report } from '../model/schema.ts';

/** Working days from registration in which a provider answers a complaint: article 25 of the Law No. 88-V of 15.04.2013. */
export const COMPLAINT_DAYS = 5;

/** Far beyond any term of an answer: a slip of the keyboard must not cost a walk through the centuries. */
const MAX_DAYS = 366;

/** The term of an answer to a complaint of this report, and its last day. */
export interface Deadline {
  readonly days: number;
  readonly last: CivilDate;
  readonly holidays: ReadonlySet<CivilDate>;
}

/** By when a complaint must be answered; undefined where it has no date of registration. */
export function deadlineOf({ registered }: Complaint, report: Report): Deadline | undefined {
  const days = report.complaints.days ?? COMPLAINT_DAYS;
  if (registered === undefined || days > MAX_DAYS) return undefined;
  const known = deadlines.get(report) ?? new Map<CivilDate, Deadline>();
  deadlines.set(report, known);
  const deadline = known.get(registered) ?? countDays(registered, days, new Set(report.complaints.holidays));
  known.set(registered, deadline);
  return deadline;
}

/** Many complaints of a report are of one day. */
const deadlines = new WeakMap<Report, Map<CivilDate, Deadline>>();

function countDays(registered: CivilDate, days: number, holidays: ReadonlySet<CivilDate>): Deadline {
  let last = registered;
  for (let left = days; left > 0; ) {
    last = addDays(last, 1);
    if (weekday(last) < 6 && !holidays.has(last)) left--;
  }
  return { days, last, holidays };
}
