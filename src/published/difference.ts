/** A number that stands otherwise in a file; one side is missing where it was added or is gone. */
export interface NumberChange {
  readonly expected?: string;
  readonly found?: string;
  /** By how much it is more; for quantities only, not for dates, years and telephones. */
  readonly difference?: number;
}

/** Where a reader finds something in a report. */
export interface ReportPlace {
  /** The heading that it stands under, in its own language. */
  readonly heading?: string;
  readonly lang?: 'kk' | 'ru';
  /** Which paragraph it is under that heading. */
  readonly paragraph?: number;
  /** The table of the report, counted over the whole; with the name of the row and the heading of the column. */
  readonly table?: number;
  readonly row?: number;
  readonly rowName?: string;
  readonly column?: number;
  readonly columnName?: string;
  /** The chart of the report, with the words over it. */
  readonly chart?: number;
  readonly chartName?: string;
}

/** What a report ought to say and what its file says. */
export interface Difference {
  /** `signed`: a place that was left for the hand has been filled in. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'signed';
  /** In the file; of what is gone, where it would stand. */
  readonly at: ReportPlace;
  readonly expected?: string;
  readonly found?: string;
  readonly numbers: readonly NumberChange[];
}

/** Whether a file says what it ought to: what was filled in with the signature does not speak against that. */
export function saysTheSame(differences: readonly Difference[]): boolean {
  return differences.every(({ kind }) => kind === 'signed');
}
