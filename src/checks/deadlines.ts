import { addDays, type CivilDate, isWorkingDay } from '../language/dates.ts';
import type { Complaint, Report } from '../model/schema.ts';
import type { CheckOptions } from './options.ts';

/** Working days from registration in which a provider answers a complaint: article 25 of the Law No. 88-V of 15.04.2013. */
export const COMPLAINT_DAYS = 5;

/** Far beyond any term of an answer: a slip of the keyboard must not cost a walk through the centuries. */
const MAX_DAYS = 366;

/** The term of an answer to a complaint of this report, and its last day. */
export interface Deadline {
  readonly days: number;
  readonly last: CivilDate;
  readonly holidays: ReadonlySet<CivilDate>;
  /** Saturdays and Sundays that are worked. */
  readonly workdays: ReadonlySet<CivilDate>;
}

/**
 * By when a complaint must be answered; undefined where it has no date of registration. What the report states itself
 * counts more than what is configured: its term, and its days off, even on a day that is configured to be worked.
 */
export function deadlineOf({ registered }: Complaint, report: Report, options: CheckOptions): Deadline | undefined {
  const days = report.complaints.days ?? options.complaints.days;
  if (registered === undefined || days > MAX_DAYS) return undefined;
  const known = knownDeadlines(report, options);
  const deadline = known.get(registered) ?? countDays(registered, days, calendarOf(report, options));
  known.set(registered, deadline);
  return deadline;
}

/** Many complaints of a report are of one day. */
const deadlines = new WeakMap<CheckOptions, WeakMap<Report, Map<CivilDate, Deadline>>>();

function knownDeadlines(report: Report, options: CheckOptions): Map<CivilDate, Deadline> {
  const ofOptions = deadlines.get(options) ?? new WeakMap<Report, Map<CivilDate, Deadline>>();
  deadlines.set(options, ofOptions);
  const ofReport = ofOptions.get(report) ?? new Map<CivilDate, Deadline>();
  ofOptions.set(report, ofReport);
  return ofReport;
}

type Calendar = Pick<Deadline, 'holidays' | 'workdays'>;

function calendarOf({ complaints }: Report, options: CheckOptions): Calendar {
  const { holidays, workdays } = options.complaints;
  return { holidays: new Set([...holidays, ...(complaints.holidays ?? [])]), workdays: new Set(workdays) };
}

function countDays(registered: CivilDate, days: number, { holidays, workdays }: Calendar): Deadline {
  let last = registered;
  for (let left = days; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last, holidays, workdays)) left--;
  }
  return { days, last, holidays, workdays };
}
