import type { Finding } from '../checks/check.ts';
import type { Source } from '../source/source.ts';
import type { SpeechLanguage } from '../text/text.ts';

/** What a formatter may know besides the findings. */
export interface FormatContext {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
  /** Every file that was checked, in order. */
  readonly sources: readonly Pick<Source, 'file' | 'excerpt'>[];
  /** How many findings to print, the first ones, where that is for people to read; the summary counts all. */
  readonly most?: number;
}

/** Turns findings into text; pure. */
export interface Formatter {
  readonly id: string;
  format(findings: readonly Finding[], context: FormatContext): string;
}
