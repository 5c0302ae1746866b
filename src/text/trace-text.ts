/** The words of `esep trace` in one language; sentences are Unicode MessageFormat 2. */
export interface TraceText {
  /** How many providers stated a figure: {$of}. */
  readonly statedBy: string;
  readonly nobody: string;
  /** At the place of the figure stands {$found}, which is none. */
  readonly misread: string;
  /** Under the terms: how many there are ({$count}). */
  readonly sumOf: string;
  /** The terms come to {$sum}, the file says {$value}. */
  readonly wrongSum: string;
  /** The sums are equal, but {$sum} providers stated the terms, and the file says {$value}. */
  readonly wrongCount: string;
  /** {$count} terms that are not listed come to {$sum}. */
  readonly rest: string;
  readonly outside: string;
  /** {$count} that do not state the figure. */
  readonly silent: string;
  /** The same of the parts of a provider's figure. */
  readonly silentParts: string;
  readonly absent: string;
  readonly changed: string;
  readonly unreadable: string;
  /** The member's own file says {$value} now. */
  readonly differs: string;
  readonly saysNothing: string;
  readonly usage: {
    readonly noField: string;
    readonly noFigure: string;
    readonly several: string;
    readonly noData: string;
  };
  readonly help: {
    readonly summary: string;
    readonly file: string;
    readonly place: string;
    readonly in: string;
    readonly all: string;
    readonly format: string;
  };
}
