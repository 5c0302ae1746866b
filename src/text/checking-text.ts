/** The words of `esep check` beside those of its findings, in one language; sentences are Unicode MessageFormat 2. */
export interface CheckingText {
  /** Said at the start of a watch and after each check: it goes on. */
  readonly watching: string;
  /** {$file} is gone, and what was found in it with it. */
  readonly gone: string;
  /** All the files of a watch, when only some were checked again: {$summary}. */
  readonly inAll: string;
  /** Of two configurations in a folder, {$file} is read and {$twin} is not. */
  readonly configTwin: string;
  /** Of the report {$file} only the data inside were checked. */
  readonly onlyData: string;
  readonly usage: {
    /** No file is at {$path}, or matches it. */
    readonly noMatch: string;
    /** {$path} hold no data files. */
    readonly noFiles: string;
    /** No data at {$path}, but documents such as {$file}. */
    readonly onlyReports: string;
    /** All data files in {$path} are left out by the configuration {$config}. */
    readonly leftOut: string;
    /** {$files}, all that was met, are no data. */
    readonly onlyForeign: string;
    /** A name is given to standard input, which is not read. */
    readonly noInput: string;
    /** The list {$file} has no names in it. */
    readonly emptyList: string;
    /** The list {$file} cannot be read. */
    readonly badList: string;
    /** {$value} is no number of findings. */
    readonly badNumber: string;
    /** {$first} and {$second} would both be printed. */
    readonly twoPrinted: string;
    /** Two formats would be written to {$file}. */
    readonly twoWritten: string;
  };
  readonly baseline: {
    /** There is no {$file}. */
    readonly missing: string;
    /** {$file} is no baseline; {$line} tells where. */
    readonly broken: string;
    /** {$file} is a baseline of the version {$version}, as its line {$line} says. */
    readonly otherVersion: string;
    /** The system would not let {$file} be read: {$code}. */
    readonly unreadable: string;
    /** {$added}, {$kept} and {$removed} entries of {$file}. */
    readonly updated: string;
    /** {$files} could not be read. */
    readonly unread: string;
  };
  readonly help: {
    readonly format: string;
    readonly maxFindings: string;
    readonly allowEmpty: string;
    readonly filesFrom: string;
    readonly forceExclude: string;
    readonly stdinName: string;
    readonly config: string;
    readonly noConfig: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly watch: string;
  };
  readonly completion: {
    readonly summary: string;
    readonly shell: string;
  };
}
