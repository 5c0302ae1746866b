/** The words of `esep verify`, and of what differs between two reports, in one language; sentences are MessageFormat 2. */
export interface VerifyText {
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly signed: string;
  readonly expected: string;
  readonly found: string;
  readonly numbers: string;
  readonly nothing: string;
  readonly lang: { readonly kk: string; readonly ru: string };
  /** A number, {$number}, and where it has one a name, {$name}. */
  readonly paragraph: string;
  readonly table: string;
  readonly row: string;
  readonly rowNamed: string;
  readonly column: string;
  readonly columnNamed: string;
  readonly chart: string;
  readonly chartNamed: string;
  /** The end: {$count} differences, of which numbers are in {$numbers}. */
  readonly summary: string;
  /** {$file} is what the data give; and so it is but for what was filled in at the signature. */
  readonly same: string;
  readonly sameSigned: string;
  /** {$file} and {$data} hold different data, with the hashes {$carried} and {$given}. */
  readonly otherData: string;
  /** The data in {$file} were changed by hand. */
  readonly brokenData: string;
  readonly otherTemplates: string;
  readonly needsData: string;
  /** {$data} is a report itself: its text is not looked at. */
  readonly dataOfReport: string;
  /** {$file} was saved as a page by {$program}, which writes a page of its own. */
  readonly otherPage: string;
  /** {$file} is no report, by the reason why it is not read. */
  readonly unreadable: Readonly<Record<'kind' | 'empty' | 'broken' | 'bomb' | 'encrypted', string>>;
  readonly help: {
    readonly summary: string;
    readonly report: string;
    readonly data: string;
    /** What stands between the brackets: `[data]`. */
    readonly dataName: string;
    readonly format: string;
    readonly previous: string;
  };
}
