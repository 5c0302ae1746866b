import { type Period, periodRange } from '../language/periods.ts';
import type { Data } from './data.ts';
import { namesOf } from './identity.ts';
import { periodText } from './period-text.ts';
import type { Words } from './schema.ts';

/** Whose report it is and of when: all that says whether it may be last year's of another. */
export interface ReportHead {
  readonly name?: Words | undefined;
  readonly bin?: string | undefined;
  readonly period?: Period | undefined;
}

/** What speaks against comparing two reports; what is `grave` makes the comparison wrong, the rest is only unusual. */
export interface PreviousDoubt {
  readonly kind:
    | 'noPeriod'
    | 'notBefore'
    | 'otherKindOfYear'
    | 'yearsBetween'
    | 'otherSchool'
    | 'otherBin'
    | 'otherName';
  readonly grave: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** Whose data they are and of when. */
export function headOf(data: Exclude<Data, { readonly kind: 'roster' }>): ReportHead {
  if (data.kind === 'consolidated') return { period: data.consolidated.period };
  const { provider, period } = data.report;
  return { name: provider.name, bin: provider.bin, period };
}

/** What speaks against taking a report for last year's of another. */
export function doubtPrevious(now: ReportHead, last: ReportHead, lang: 'kk' | 'ru' = 'ru'): readonly PreviousDoubt[] {
  return [...doubtPeriods(now.period, last.period), ...doubtSchools(now, last, lang)];
}

function doubtPeriods(now: Period | undefined, last: Period | undefined): readonly PreviousDoubt[] {
  if (!now) return [];
  if (!last) return [{ kind: 'noPeriod', grave: true, values: {} }];
  const values = { previous: periodText(last), period: periodText(now) };
  const [before, after] = [periodRange(last), periodRange(now)];
  if (before.from >= after.from || before.to >= after.to) return [{ kind: 'notBefore', grave: true, values }];
  if (last.kind !== now.kind) return [{ kind: 'otherKindOfYear', grave: false, values }];
  const years = Number(after.from.slice(0, 4)) - Number(before.from.slice(0, 4));
  return years > 1 ? [{ kind: 'yearsBetween', grave: false, values }] : [];
}

/** A school that was reorganised has a new BIN under its old name, or its old BIN under a new name. */
function doubtSchools(now: ReportHead, last: ReportHead, lang: 'kk' | 'ru'): readonly PreviousDoubt[] {
  const names = namesOf(now);
  const isNamed = names.length > 0 && namesOf(last).length > 0;
  const isSameName = namesOf(last).some((name) => names.includes(name));
  const values = {
    previous: nameOf(last, lang),
    name: nameOf(now, lang),
    previousBin: last.bin ?? '',
    bin: now.bin ?? '',
  };
  if (now.bin !== undefined && last.bin !== undefined && now.bin !== last.bin) {
    return [isSameName ? { kind: 'otherBin', grave: false, values } : { kind: 'otherSchool', grave: true, values }];
  }
  if (!isNamed || isSameName) return [];
  return [{ kind: 'otherName', grave: false, values }];
}

function nameOf({ name, bin }: ReportHead, lang: 'kk' | 'ru'): string {
  return name?.[lang] ?? name?.ru ?? name?.kk ?? bin ?? '–';
}
