import type { Consolidated } from '../model/consolidated-schema.ts';
import { periodText } from '../model/period-text.ts';
import type { Reference } from '../model/reference.ts';
import type { Provider, Report } from '../model/schema.ts';
import { tallyReport } from '../model/tally-report.ts';
import { tallyTotals } from '../model/totals.ts';
import type { Source } from '../source/source.ts';
import type { ComparedFile, Comparison } from './comparison.ts';
import { compareFacts } from './facts.ts';
import { compareFigures } from './figures.ts';
import { compareLists } from './lists.ts';
import { compareMembers, type ReadWhole } from './members.ts';
import { compareTurnouts } from './turnout.ts';

/** A file understood as the one kind of report or the other. */
export interface ReadEither {
  readonly source: Source;
  readonly report?: Report | undefined;
  readonly consolidated?: Consolidated | undefined;
}

/** How two reports differ: two years, or two versions of one; undefined where they are of different kinds. */
export function compare(before: ReadEither, after: ReadEither, reference: Reference): Comparison | undefined {
  const [a, b] = [before.source, after.source];
  if (before.report && after.report) {
    return compareReports({ source: a, report: before.report }, { source: b, report: after.report }, reference);
  }
  if (before.consolidated && after.consolidated) {
    const [old, now] = [before.consolidated, after.consolidated];
    return compareWholes({ source: a, consolidated: old }, { source: b, consolidated: now }, reference);
  }
  return undefined;
}

interface ReadOne {
  readonly source: Source;
  readonly report: Report;
}

function compareReports(before: ReadOne, after: ReadOne, reference: Reference): Comparison {
  const sideOf = ({ source, report }: ReadOne) => ({ source, path: [], model: report, tally: tallyReport(report) });
  const headOf = ({ source, report: { provider, period } }: ReadOne) => fileOf(source, { ...provider, period });
  const [old, now] = [sideOf(before), sideOf(after)];
  return {
    kind: 'provider',
    before: headOf(before),
    after: headOf(after),
    facts: compareFacts('provider', old, now),
    figures: compareFigures(old, now, reference),
    lists: compareLists(before.report, after.report),
    members: [],
  };
}

function compareWholes(before: ReadWhole, after: ReadWhole, reference: Reference): Comparison {
  const sideOf = ({ source, consolidated }: ReadWhole) => ({
    ...{ source, path: [] },
    model: consolidated,
    tally: tallyTotals(consolidated),
  });
  const [old, now] = [sideOf(before), sideOf(after)];
  return {
    kind: 'consolidated',
    before: fileOf(before.source, before.consolidated),
    after: fileOf(after.source, after.consolidated),
    facts: compareFacts('consolidated', old, now),
    figures: [...compareTurnouts(before, after), ...compareFigures(old, now, reference)],
    lists: [],
    members: compareMembers(before, after, reference),
  };
}

type Head = Pick<Provider, 'name' | 'bin'> & Pick<Report, 'period'>;

function fileOf({ file }: Source, { name = {}, bin, period }: Head): ComparedFile {
  return { file, name, ...(bin !== undefined && { bin }), ...(period && { period: periodText(period) }) };
}
