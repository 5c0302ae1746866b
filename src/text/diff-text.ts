/** The words of `esep diff` in one language; sentences are Unicode MessageFormat 2. */
export interface DiffText {
  readonly before: string;
  readonly after: string;
  readonly same: string;
  readonly facts: string;
  readonly figures: string;
  readonly lists: string;
  readonly members: string;
  readonly notStated: string;
  readonly yes: string;
  readonly no: string;
  /** How many providers stated a figure: {$before}, {$after}. */
  readonly statedBy: string;
  /** A list: {$before}, {$after} rows, of which {$gone} and {$added} are on one side only. */
  readonly rows: string;
  readonly memberAdded: string;
  readonly memberGone: string;
  readonly counted: string;
  readonly notCounted: string;
  /** {$figures}, {$facts}, {$lists}; or, of consolidated reports, {$figures}, {$facts}, {$members}. */
  readonly summary: string;
  readonly summaryConsolidated: string;
  readonly usage: {
    /** {$file} is the report of one provider, {$other} is consolidated. */
    readonly differentKinds: string;
    readonly needsOutput: string;
  };
  readonly help: {
    readonly summary: string;
    readonly before: string;
    readonly after: string;
    readonly format: string;
    readonly output: string;
  };
}
