/** The words of `esep build` in one language; sentences are Unicode MessageFormat 2. */
export interface BuildText {
  /** The report {$file} is ready; with errors in the data, only a draft of it. */
  readonly built: string;
  readonly draftBuilt: string;
  /** The data have {$errors}: with a report of its own, or {$file} among many. */
  readonly refused: string;
  readonly refusedOne: string;
  /** There are no data in {$file} to build from, for the reason above. */
  readonly nothingRead: string;
  /** The end of many: {$built} reports of {$total}; those in {$names} are not among them. */
  readonly allBuilt: string;
  readonly notBuilt: string;
  readonly check: {
    readonly matches: string;
    readonly missing: string;
    readonly unreadable: string;
    readonly differs: string;
    readonly sameWords: string;
    /** The end of many: {$matching} files of {$total}. */
    readonly summary: string;
  };
  readonly verbose: {
    readonly config: string;
    readonly noConfig: string;
    readonly templates: string;
    readonly ownWording: string;
    readonly previous: string;
    readonly reference: string;
    readonly converter: string;
  };
  readonly usage: {
    readonly twins: string;
    readonly notFolder: string;
    /** The ending of {$file} is none of {$formats}. */
    readonly otherEnding: string;
    readonly toStream: string;
    readonly nothingToBuild: string;
    readonly roster: string;
    readonly checkOfPdf: string;
    readonly referenceFor: string;
    readonly noReference: string;
    readonly referenceFolder: string;
    readonly referenceUnreadable: string;
    readonly badReference: string;
    readonly previousOfMany: string;
    readonly previousKind: string;
    readonly badPrevious: string;
    /** The file at {$file} is not as esep wrote it. */
    readonly foreign: string;
  };
  readonly pdf: {
    readonly missing: string;
    /** The variable of the environment leads to {$file}, where there is no program. */
    readonly badPath: string;
    readonly failed: string;
    /** The same where the variable names the program, {$office}. */
    readonly failedNamed: string;
    readonly tooSlow: string;
    readonly interrupted: string;
  };
  readonly help: {
    readonly summary: string;
    readonly files: string;
    readonly output: string;
    readonly to: string;
    readonly layout: string;
    readonly draft: string;
    readonly charts: string;
    readonly noCharts: string;
    readonly previous: string;
    readonly reference: string;
    readonly noData: string;
    readonly check: string;
    readonly force: string;
    readonly verbose: string;
  };
}
