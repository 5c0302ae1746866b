/** What checks are run on. */
type SubjectName =
  | 'source'
  | 'report'
  | 'service'
  | 'complaint'
  | 'text'
  | 'pair'
  | 'organisation'
  | 'roster'
  | 'consolidated'
  | 'merge'
  | 'config'
  | 'suppression'
  | 'baseline'
  | 'template'
  | 'letterhead';

/** The words of `esep explain` beside those of the checks, in one language. */
export interface ExplainText {
  /** Stands before one of the subjects. */
  readonly runOn: string;
  readonly subjects: Readonly<Record<SubjectName, string>>;
  /** Stands before the message. */
  readonly says: string;
  /** Stands before a list of the options that a check goes by. */
  readonly options: string;
  /** Stands behind an option, before what holds without it. */
  readonly byDefault: string;
}
