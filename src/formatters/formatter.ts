import type { Finding, Severity } from '../checks/check.ts';
import type { Source } from '../source/source.ts';
import type { SpeechLanguage } from '../text/text.ts';

/** What a formatter may know besides the findings. */
export interface FormatContext {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
  /** Every file that was checked, in order; `failOn` is its own limit where configurations differ. */
  readonly sources: readonly (Pick<Source, 'file' | 'excerpt'> & { readonly failOn?: Severity | undefined })[];
  /** How many findings to print, the first ones, where that is for people to read; the summary counts all. */
  readonly most?: number;
  /** How grave a finding has to be to fail the run; an error, if it is not said. */
  readonly failOn?: Severity;
  /** Whether all findings stand in the summary of a step of a CI as well. */
  readonly hasStepSummary?: boolean;
  /** Whether findings were compared with a baseline. */
  readonly baseline?: boolean;
}

/** Turns findings into text; pure. */
export interface Formatter {
  readonly id: string;
  format(findings: readonly Finding[], context: FormatContext): string;
}
