/** The words of `esep merge` in one language; sentences are Unicode MessageFormat 2. */
export interface MergeText {
  /** {$done}, {$total}, {$percent}, and {$left} seconds. */
  readonly progress: string;
  /** {$period} or, without one, {$expected}, {$reported}, {$rate}. */
  readonly turnout: string;
  readonly turnoutWithoutRoster: string;
  readonly period: string;
  readonly noPeriod: string;
  /** Where the findings that the terminal leaves out stand: {$file}. */
  readonly allFindings: string;
  /** Above the members that are not in the sums, and how many of them are left out. */
  readonly outside: string;
  readonly moreOutside: string;
  /** {$count} reports hold the data of files that were read as well. */
  readonly repeated: string;
  /** The data are too many to go along in {$file}. */
  readonly notCarried: string;
  readonly total: string;
  readonly nothingReported: string;
  /** {$returns} schools were written to; the letters stand in {$folder}. */
  readonly returns: string;
  readonly interrupted: string;
  readonly usage: {
    readonly noMatch: string;
    readonly noFiles: string;
    readonly badDate: string;
    readonly badJobs: string;
    readonly badRoster: string;
    readonly badPrevious: string;
    readonly notConsolidated: string;
    readonly outputIsFile: string;
    /** The result would lie among the forms. */
    readonly sameFolder: string;
    readonly badPreviousPeriod: string;
  };
  readonly help: {
    readonly summary: string;
    readonly paths: string;
    readonly output: string;
    readonly roster: string;
    readonly previous: string;
    readonly deadline: string;
    readonly to: string;
    readonly jobs: string;
    readonly returns: string;
    readonly facts: string;
    readonly includeRejected: string;
    readonly quiet: string;
  };
}
