/** The words of `esep import` in one language; sentences are Unicode MessageFormat 2. */
export interface ImportText {
  /** Above the figures that were found. */
  readonly found: string;
  /** {$number} of the passage that a value comes from. */
  readonly passage: string;
  /** In place of the count of a service that is told without one. */
  readonly uncounted: string;
  /** How many paragraphs of their own the items have: {$texts}; services and how many of them have a count: {$services}, {$counted}. */
  readonly amounts: string;
  /** Items of the form without a heading, {$items}. */
  readonly missing: string;
  readonly unplaced: string;
  readonly doubts: string;
  /** Why a passage was left over. */
  readonly unplacedReasons: Readonly<Record<'outside' | 'table' | 'cell' | 'annex-table' | 'other-period', string>>;
  /** Why a passage was read with doubt. */
  readonly doubtReasons: Readonly<
    Record<
      | 'heading'
      | 'service'
      | 'own-service'
      | 'differs'
      | 'numbers'
      | 'partly'
      | 'ways'
      | 'fee'
      | 'count'
      | 'unpaired'
      | 'annex-item'
      | 'choice'
      | 'date',
      string
    >
  >;
  /** At the head of the YAML file that was read from {$file}. */
  readonly head: string;
  readonly clean: string;
  readonly look: string;
  readonly next: string;
  readonly usage: {
    /** {$file} carries its data; {$target} is where they were to go. */
    readonly carries: string;
    readonly kind: string;
    readonly noReport: string;
  };
  readonly help: {
    readonly summary: string;
    readonly report: string;
    readonly data: string;
    readonly ignoreData: string;
    readonly format: string;
  };
}
