/** What speaks against comparing a report with last year's, in one language; sentences are Unicode MessageFormat 2. */
export interface PreviousText {
  /** In {$file} no period is stated. */
  readonly noPeriod: string;
  /** {$file} is of {$previous}, which does not come before {$period}. */
  readonly notBefore: string;
  /** One is of a school year, the other of a calendar year: {$file}, {$previous}, {$period}. */
  readonly otherKindOfYear: string;
  /** There are years between {$previous} and {$period}; {$file}. */
  readonly yearsBetween: string;
  /** {$file} is of the school {$previous} (BIN {$previousBin}), and not of {$name} ({$bin}). */
  readonly otherSchool: string;
  /** The same name under another BIN. */
  readonly otherBin: string;
  /** Another name, and the BINs are the same or not stated. */
  readonly otherName: string;
}
