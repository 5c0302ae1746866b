import type { Reference } from '../model/reference.ts';
import type { ReadReport } from '../model/report.ts';
import { listTextPairs, listTexts } from '../model/texts.ts';
import type { Source } from '../source/source.ts';
import { misfitTest } from './absences.ts';
import type { Check, Context, Finding, Subjects } from './check.ts';
import { checks } from './list.ts';

/** Runs every check on a report; the findings come in the order of the file. */
export function checkReport(read: ReadReport, reference: Reference): readonly Finding[] {
  // What the model did not understand is worded by the same checks that word the errors of reading.
  const source: Source = { ...read.source, errors: read.errors };
  const context: Context = { source, report: read.report, reference, raw: read.raw };
  const unreadable = read.source.data === undefined;
  const subjects: { [On in keyof Subjects]: readonly Subjects[On][] } = {
    source: [source],
    report: [read.report],
    service: read.report.services,
    complaint: read.report.complaints.records,
    text: [...listTexts(read.report)],
    pair: [...listTextPairs(read.report)],
  };
  const isMisfit = misfitTest(source);
  const findings: Finding[] = [];
  for (const check of checks) {
    if (unreadable && check.on !== 'source') continue;
    for (const finding of run(check, subjectsOf(check, subjects), read, context)) {
      // A value that was not understood counts as not stated; that it is "missing" would be a second complaint.
      if (check.on === 'source' || !isMisfit(finding.at)) findings.push(finding);
    }
  }
  return findings.sort(byPlace(read.source));
}

/** The findings of reading alone: for a file that is no report, such as a template. */
export function checkSource(source: Source): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (check.on !== 'source') continue;
    for (const problem of check.run(source as never, () => ({ file: source.file }), {} as Context)) {
      findings.push({ ...problem, check: check.id, severity: check.severity });
    }
  }
  return findings.sort(byPlace(source));
}

function subjectsOf(check: Check, subjects: { [On in keyof Subjects]: readonly Subjects[On][] }): Iterable<never> {
  return subjects[check.on] as Iterable<never>;
}

function* run(check: Check, subjects: Iterable<never>, { at }: ReadReport, context: Context): Generator<Finding> {
  for (const subject of subjects) {
    for (const problem of check.run(subject, at, context)) {
      yield { ...problem, check: check.id, severity: check.severity };
    }
  }
}

/** Lines from the top; cells by sheet, row and column; a finding about the whole file first. */
function byPlace({ sheets = [] }: Source): (a: Finding, b: Finding) => number {
  const key = ({ at }: Finding): readonly number[] => {
    if ('line' in at) return [0, at.line, at.column];
    if (!('cell' in at)) return [-1, 0, 0];
    const [, column = '', row = '0'] = /^([A-Z]*)(\d*)$/.exec(at.cell) ?? [];
    return [
      sheets.indexOf(at.sheet),
      Number(row),
      [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    ];
  };
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    for (const [index, value] of x.entries()) {
      const difference = value - (y[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.check < b.check ? -1 : a.check > b.check ? 1 : 0;
  };
}
