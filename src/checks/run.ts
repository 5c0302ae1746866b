import type { ReadConsolidated } from '../model/consolidated.ts';
import type { At, Origins } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import type { ReadReport } from '../model/report.ts';
import type { ReadRoster } from '../model/roster.ts';
import { reportSchema } from '../model/schema.ts';
import { listTextPairs, listTexts } from '../model/texts.ts';
import { linePlace, type Position } from '../source/position.ts';
import type { ReadError, Source } from '../source/source.ts';
import { misfitTest } from './absences.ts';
import type { Context, Finding, Merging, Subjects } from './check.ts';
import { checks } from './list.ts';
import { type CheckOptions, defaultOptions } from './options.ts';

/** What a run looks at; a check whose subject is not there is not run. */
type SubjectLists = { readonly [On in keyof Subjects]?: readonly Subjects[On][] };

/** Runs every check on a report; the findings come in the order of the file. */
export function checkReport(
  read: ReadReport,
  reference: Reference,
  options: CheckOptions = defaultOptions,
): readonly Finding[] {
  const { report } = read;
  const subjects: SubjectLists = {
    report: [report],
    organisation: [report.provider],
    service: report.services,
    complaint: report.complaints.records,
    text: [...listTexts(report)],
    pair: [...listTextPairs(report)],
  };
  return checkFile(read, subjects, { report, reference, options });
}

/** Runs the checks on a roster; the findings come in the order of its file. */
export function checkRoster(
  read: ReadRoster,
  reference: Reference,
  options: CheckOptions = defaultOptions,
): readonly Finding[] {
  const { roster } = read;
  const subjects = { roster: [roster], organisation: [roster, ...roster.providers] };
  return checkFile(read, subjects, { report: NO_REPORT, reference, options });
}

/** Runs the checks on a consolidated report by itself; the findings come in the order of its file. */
export function checkConsolidated(
  read: ReadConsolidated,
  reference: Reference,
  options: CheckOptions = defaultOptions,
): readonly Finding[] {
  const { consolidated } = read;
  // The members were checked in their own files, and one that was rejected may well have a wrong BIN.
  const subjects = { consolidated: [consolidated], organisation: [consolidated] };
  return checkFile(read, subjects, { report: NO_REPORT, reference, options });
}

/** Runs the checks on a merge; `at` tells where the entries of its roster stand. The findings come file by file. */
export function checkMerging(
  merging: Merging,
  at: At,
  reference: Reference,
  options: CheckOptions = defaultOptions,
): readonly Finding[] {
  const context = { report: NO_REPORT, reference, options } as Context;
  return sortByFile([...findIn({ merge: [merging] }, at, context)]);
}

/** Findings of many files in the order of the names of these, each in the order of the file. */
export function sortByFile(findings: readonly Finding[]): readonly Finding[] {
  const inFile = byPlace();
  return findings.toSorted((a, b) => (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : inFile(a, b)));
}

/** Findings of one file in its order; `sheets` is the order of a workbook. */
export function sortBySheet(findings: readonly Finding[], sheets?: readonly string[]): readonly Finding[] {
  return findings.toSorted(byPlace(sheets));
}

/** The findings of reading alone: for a file that is no report, such as a template. */
export function checkSource(source: Source): readonly Finding[] {
  const findings = [...findIn({ source: [source] }, () => ({ file: source.file }), {} as Context)];
  return findings.sort(byPlace(source.sheets));
}

const NO_REPORT = reportSchema.parse({});

interface ReadFile extends Origins {
  readonly source: Source;
  readonly errors: readonly ReadError[];
}

function checkFile(
  read: ReadFile,
  subjects: SubjectLists,
  about: Pick<Context, 'report' | 'reference' | 'options'>,
): readonly Finding[] {
  // What the model did not understand is worded by the same checks that word the errors of reading.
  const source: Source = { ...read.source, errors: read.errors };
  const context: Context = { source, ...about, raw: read.raw };
  const unreadable = read.source.data === undefined;
  const all: SubjectLists = { source: [source], ...(unreadable ? {} : subjects) };
  return [...findIn(all, read.at, context, misfitTest(source))].sort(byPlace(read.source.sheets));
}

/** Runs the checks on the subjects that there are; what is said of muted places is left out. */
function* findIn(
  subjects: SubjectLists,
  at: At,
  context: Context,
  isMuted: (at: Position) => boolean = () => false,
): Generator<Finding> {
  for (const check of checks) {
    for (const subject of (subjects[check.on] ?? []) as Iterable<never>) {
      for (const problem of check.run(subject, at, context)) {
        // A value that was not understood counts as not stated; that it is "missing" would be a second complaint.
        if (check.on !== 'source' && isMuted(problem.at)) continue;
        yield { ...problem, check: check.id, severity: check.severity };
      }
    }
  }
}

/** Lines from the top; cells by sheet, row and column; a finding about the whole file first. */
function byPlace(sheets: readonly string[] = []): (a: Finding, b: Finding) => number {
  const key = ({ at }: Finding): readonly number[] => {
    const line = linePlace(at);
    if (line) return [0, line.line, line.column];
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
