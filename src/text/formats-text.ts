/** The words of the forms in which findings are given, in one language; sentences are Unicode MessageFormat 2. */
export interface FormatsText {
  /** The mark of a finding that stands in the baseline. */
  readonly known: string;
  /** {$count} findings that are suppressed. */
  readonly suppressedCount: string;
  /** {$count} findings that stand in the baseline. */
  readonly knownCount: string;
  /** {$files} were checked, and what was found is known, or suppressed. */
  readonly nothingNew: string;
  /** {$files} were checked, and what was found is suppressed. */
  readonly nothingLeft: string;
  /** {$count} findings have no annotation of their own. */
  readonly annotationsLeft: string;
  /** What `data.json` means in places: the data inside of {$count} reports, the first of them {$file}. */
  readonly carriedLines: string;
  /** There was no file to check. */
  readonly nothingChecked: string;
  /** Headings and captions of a page or comment. */
  readonly title: string;
  readonly files: string;
  readonly wholeFile: string;
  readonly place: string;
  readonly severity: string;
  readonly finding: string;
  readonly details: string;
  readonly terms: string;
  /** {$count} terms that are left out. */
  readonly moreTerms: string;
  readonly value: string;
  readonly label: string;
  readonly reason: string;
  readonly until: string;
  readonly statedAt: string;
}
