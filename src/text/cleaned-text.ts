/** The words of the list of texts that were cleaned for print, in one language; sentences are MessageFormat 2. */
export interface CleanedWords {
  /** {$count} texts of the data that the document prints otherwise. */
  readonly title: string;
  /** What the signs for spaces mean. */
  readonly legend: string;
  /** {$count} more changes in the same text. */
  readonly more: string;
  readonly lang: { readonly kk: string; readonly ru: string };
}
