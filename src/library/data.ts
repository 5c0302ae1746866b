/** A name or sentence in Kazakh and Russian, either of which may be missing. */
export interface Words {
  kk?: string | undefined;
  ru?: string | undefined;
}

/** A day, `2026-01-15`. */
export type CivilDate = string;

/** The year that a report is about: a school year (from 1 September to 31 August), or a calendar year. */
export type Period =
  | { readonly kind: 'school'; readonly from: number; readonly to: number }
  | { readonly kind: 'calendar'; readonly year: number };

/** Per cent, and with how many decimals it is written. */
export interface Share {
  readonly percent: number;
  readonly digits: number;
}

/** How often a service was rendered, by channel and in all. */
export interface Counts {
  provider?: number | undefined;
  corporation?: number | undefined;
  electronic?: number | undefined;
  total?: number | undefined;
}

/** A state service, by its id in the catalogue or by its own name. */
export interface Service {
  id?: string | undefined;
  name?: Words | undefined;
  /** Ids of channels: `provider`, `corporation`, `electronic`. */
  ways?: string[] | undefined;
  /** `free` or `paid`. */
  fee?: string | undefined;
  counts: Counts;
  refused?: number | undefined;
  overdue?: number | undefined;
}

/** A complaint as it is recorded: ids of lists and dates, never a person. */
export interface Complaint {
  registered?: CivilDate | undefined;
  service?: string | undefined;
  ground?: string | undefined;
  channel?: string | undefined;
  outcome?: string | undefined;
  answered?: CivilDate | undefined;
  measures?: Words | undefined;
}

/** What a control, or one event of it, came to. */
export interface ControlFigures {
  objects?: number | undefined;
  violations?: number | undefined;
  remedied?: number | undefined;
  /** People whose rights were restored. */
  restored?: number | undefined;
  /** People who were disciplined. */
  disciplined?: number | undefined;
  recommendations?: number | undefined;
}

/** A control of quality over the year. */
export interface Control extends ControlFigures {
  carried_out?: boolean | undefined;
  events?: number | undefined;
}

/** One event of a control; `control` is `internal` or `authority`. */
export interface ControlEvent extends ControlFigures {
  control?: string | undefined;
  date?: CivilDate | undefined;
  subject?: Words | undefined;
}

/** A survey of those who were served; people asked, satisfied and not. */
export interface Survey {
  carried_out?: boolean | undefined;
  asked?: number | undefined;
  satisfied?: number | undefined;
  dissatisfied?: number | undefined;
  share?: Share | undefined;
}

/** Who renders the services: a school. */
export interface Provider {
  name?: Words | undefined;
  /** What the report calls it further on. */
  short?: Words | undefined;
  /** Twelve digits. */
  bin?: string | undefined;
  region?: Words | undefined;
  district?: Words | undefined;
  address?: Words | undefined;
  phone?: string | undefined;
  hotline?: string | undefined;
  sites: string[];
  head?: { position?: Words | undefined; name?: Words | undefined } | undefined;
}

/** The year of one provider. Counts are whole numbers; what is not stated is not there, which is another thing than 0. */
export interface Report {
  esep?: 1 | undefined;
  kind?: 'provider' | undefined;
  provider: Provider;
  period?: Period | undefined;
  /** The day of the report. */
  date?: CivilDate | undefined;
  /** What the report states of the whole year. */
  declared: Counts & { kinds?: number | undefined; refused?: number | undefined; overdue?: number | undefined };
  services: Service[];
  complaints: {
    declared?: number | undefined;
    /** Working days in which a complaint is answered. */
    days?: number | undefined;
    /** Days off besides Saturdays and Sundays. */
    holidays: CivilDate[];
    records: Complaint[];
  };
  monitoring: {
    internal?: Control | undefined;
    authority?: Control | undefined;
    public?: Survey | undefined;
    events: ControlEvent[];
  };
  /** Paragraphs of the provider's own; `section` is the id of an item of the form. */
  texts: { section?: string | undefined; kk?: string | undefined; ru?: string | undefined }[];
  annexes: { title?: Words | undefined; items: Words[] }[];
}

/** Who is expected to report. */
export interface Roster {
  esep?: 1 | undefined;
  kind?: 'roster' | undefined;
  /** The department whose list it is. */
  name?: Words | undefined;
  bin?: string | undefined;
  period?: Period | undefined;
  /** The day by which reports are due. */
  deadline?: CivilDate | undefined;
  providers: {
    bin?: string | undefined;
    name?: Words | undefined;
    /** The day on which its report came in. */
    received?: CivilDate | undefined;
    /** How many providers a department answers for. */
    expected?: number | undefined;
  }[];
}
