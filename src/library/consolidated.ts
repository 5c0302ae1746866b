import type { CivilDate, Period, Words } from './data.ts';

/** A figure over many providers: the sum, and how many of them stated it. */
export interface Figure {
  readonly sum: number;
  readonly of: number;
}

/** Sums by channel and in all. */
export interface CountFigures {
  provider?: Figure | undefined;
  corporation?: Figure | undefined;
  electronic?: Figure | undefined;
  total?: Figure | undefined;
}

/** Sums of a control; `carried_out` counts those who say that it was. */
export interface ControlSums {
  carried_out?: Figure | undefined;
  events?: Figure | undefined;
  objects?: Figure | undefined;
  violations?: Figure | undefined;
  remedied?: Figure | undefined;
  restored?: Figure | undefined;
  disciplined?: Figure | undefined;
  recommendations?: Figure | undefined;
}

/** How many complaints have one ground, channel, outcome or service. */
export interface ChoiceFigure {
  id?: string | undefined;
  count?: Figure | undefined;
}

/** The sums of many reports, or the figures of one member of a consolidated report. */
export interface Totals {
  declared: CountFigures & { refused?: Figure | undefined; overdue?: Figure | undefined };
  services: {
    id?: string | undefined;
    name?: Words | undefined;
    counts: CountFigures;
    refused?: Figure | undefined;
    overdue?: Figure | undefined;
  }[];
  complaints: {
    declared?: Figure | undefined;
    records?: Figure | undefined;
    grounds: ChoiceFigure[];
    channels: ChoiceFigure[];
    outcomes: ChoiceFigure[];
    services: ChoiceFigure[];
  };
  monitoring: {
    internal?: ControlSums | undefined;
    authority?: ControlSums | undefined;
    public?:
      | {
          carried_out?: Figure | undefined;
          asked?: Figure | undefined;
          satisfied?: Figure | undefined;
          dissatisfied?: Figure | undefined;
        }
      | undefined;
  };
}

/** What became of a provider's report. */
export type Status =
  | 'accepted'
  | 'warnings'
  | 'late'
  | 'rejected'
  | 'empty'
  | 'duplicate'
  | 'wrong-period'
  | 'unreadable'
  | 'unlisted'
  | 'missing';

/** How many providers were expected (where a roster says so), sent something, were summed; how many have each status. */
export interface Turnout {
  expected?: number | undefined;
  received: number;
  reported: number;
  statuses: { [Name in Status]?: number | undefined };
}

/** One provider, or one consolidated report, of those that a consolidated report is made of. */
export interface Member {
  name?: Words | undefined;
  bin?: string | undefined;
  kind: 'provider' | 'consolidated';
  status?: Status | undefined;
  /** Whether its figures are in the sums. */
  counted?: boolean | undefined;
  period?: Period | undefined;
  /** The day on which its report was received, or else the day of the report. */
  received?: CivilDate | undefined;
  /** Its file, and the SHA-256 of its bytes in hexadecimal digits. */
  file?: string | undefined;
  sha256?: string | undefined;
  /** How many errors and warnings there are in its file. */
  errors?: number | undefined;
  warnings?: number | undefined;
  /** Of a member that is itself consolidated. */
  turnout?: Turnout | undefined;
  figures?: Totals | undefined;
}

/** Many reports put together: the sums, and every member with what it adds to them. */
export interface Consolidated extends Totals {
  esep?: 1 | undefined;
  kind?: 'consolidated' | undefined;
  name?: Words | undefined;
  bin?: string | undefined;
  period?: Period | undefined;
  date?: CivilDate | undefined;
  deadline?: CivilDate | undefined;
  turnout?: Turnout | undefined;
  members: Member[];
}
