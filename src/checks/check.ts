import type { CivilDate } from '../language/dates.ts';
import type { ReadConsolidated } from '../model/consolidated.ts';
import type { Consolidated } from '../model/consolidated-schema.ts';
import type { Merger } from '../model/merge.ts';
import type { At, Raw } from '../model/origins.ts';
import type { Reference } from '../model/reference.ts';
import type { Roster } from '../model/roster-schema.ts';
import type { Complaint, Report, Service } from '../model/schema.ts';
import type { Submission } from '../model/submission.ts';
import type { PublishedText, TextPair } from '../model/texts.ts';
import type { Position } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { CheckOptions } from './options.ts';

/** The same words in the three languages of the terminal; sentences are Unicode MessageFormat 2. */
export interface Words {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'info';
export type Value = string | number;

/** A figure that takes part in a failed sum: what it is, how much, and where it stands. */
export interface Term {
  readonly label: Words | string;
  readonly value: number;
  readonly at: Position;
}

/** What a check found, still without words: these are chosen when it is printed. */
export interface Problem {
  readonly at: Position;
  /** For the placeholders of the check's message. */
  readonly values?: Readonly<Record<string, Value | Words>>;
  /** The working of a failed sum: their total is what the figure at `at` should have been. */
  readonly terms?: readonly Term[];
  readonly related?: readonly Position[];
}

export interface Finding extends Problem {
  readonly check: string;
  readonly severity: Severity;
  /** Somebody has decided that it shall not count, and said why. */
  readonly suppressed?: Suppressed;
  /** It stands in the baseline: shown, but it does not count. */
  readonly known?: boolean;
}

/** Why a finding does not count: in the file itself or in the configuration. */
export interface Suppressed {
  readonly kind: 'file' | 'config';
  readonly reason: string;
  readonly until?: CivilDate;
  /** Where it is said. */
  readonly at: Position;
}

/** Many reports put together, and what their checks compare them with. */
export interface Merging {
  readonly merger: Merger;
  /** Last year's result. */
  readonly previous?: ReadConsolidated | undefined;
  /** Where a file states a figure or a field of its head, by its key (see `pathsOfFigure`). */
  readonly placeOf: (submission: Submission, key: string) => Position;
}

/** What a check is run on: once a source or report, or once for each service, complaint record, text or pair of texts. */
export interface Subjects {
  readonly source: Source;
  readonly report: Report;
  readonly service: Service;
  readonly complaint: Complaint;
  /** One text in one language, of all that will be published. */
  readonly text: PublishedText;
  /** A text in Kazakh and its twin in Russian, either of which may be missing. */
  readonly pair: TextPair;
  /** Whatever has a BIN: a provider, a department, an entry of a roster. */
  readonly organisation: { readonly bin?: string | undefined };
  readonly roster: Roster;
  readonly consolidated: Consolidated;
  readonly merge: Merging;
}

/** What every check may look at besides its subject. */
export interface Context {
  readonly source: Source;
  readonly report: Report;
  readonly reference: Reference;
  readonly options: CheckOptions;
  /** What the user wrote for a field, before it was understood. */
  readonly raw: Raw;
}

/** One thing that can be wrong. Its id is its path: `services/total` is `src/checks/services/total.ts`. */
export interface Check<On extends keyof Subjects = keyof Subjects> {
  readonly id: string;
  readonly on: On;
  readonly severity: Severity;
  /** What is wrong, with the figures. */
  readonly message: Words;
  /** Why it matters and what to do. */
  readonly help: Words;
  /** The options that it goes by, by their paths: `comparison.jump`. */
  readonly options?: readonly string[];
  run(subject: Subjects[On], at: At, context: Context): Iterable<Problem>;
}

/** Keeps a check's subject type for its `run`, and lets it stand in a list with the others. */
export function defineCheck<On extends keyof Subjects>(check: Check<On>): Check {
  return check as unknown as Check;
}
