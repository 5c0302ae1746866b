/** The words of `esep check` beside those of its findings, in one language; sentences are Unicode MessageFormat 2. */
export interface CheckingText {
  readonly usage: {
    /** No file is at {$path}, or matches it. */
    readonly noMatch: string;
    /** {$path} hold no data files. */
    readonly noFiles: string;
  };
  readonly help: {
    readonly format: string;
    readonly maxFindings: string;
    readonly allowEmpty: string;
    readonly filesFrom: string;
    readonly stdinName: string;
    readonly config: string;
    readonly noConfig: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly watch: string;
  };
}
