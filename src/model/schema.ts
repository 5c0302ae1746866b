import * as z from 'zod/mini';
import { code, count, date, group, kindOf, list, period, share, site, text, version, yesNo } from './values.ts';

// Every leaf is optional: what a report must state is for checks/data/missing-field to say, at the place where it is
// missing, and a draft half filled in is still read and checked.
const optional = z.optional;

/** A list that is not there is an empty one. */
const listOf = <Item extends z.core.$ZodType>(item: Item) => z._default(list(item), () => []);

/** Words in both languages, either of which may be missing. */
export const wordsSchema = group({ kk: optional(text), ru: optional(text) });
const words = wordsSchema;

/** Counts per channel and in all; each may be left out, which means "not stated". */
const counts = group({
  provider: optional(count),
  corporation: optional(count),
  electronic: optional(count),
  total: optional(count),
});

const service = group({
  id: optional(code),
  name: optional(words),
  ways: optional(list(code)),
  fee: optional(code),
  counts: z._default(counts, () => ({})),
  refused: optional(count),
  overdue: optional(count),
});

const complaint = group({
  registered: optional(date),
  service: optional(code),
  ground: optional(code),
  channel: optional(code),
  outcome: optional(code),
  answered: optional(date),
  measures: optional(words),
});

/** Figures of a control; `restored` counts people whose rights were restored, `disciplined` people disciplined. */
const figures = {
  objects: optional(count),
  violations: optional(count),
  remedied: optional(count),
  restored: optional(count),
  disciplined: optional(count),
  recommendations: optional(count),
};

/** The figures that an event of a control states, and that its control adds up. */
export const EVENT_FIGURES = Object.keys(figures) as readonly (keyof typeof figures)[];

/** The figures of a control: how many events it had, and what they came to. */
export const CONTROL_FIGURES = ['events', ...EVENT_FIGURES] as const;

/** The controls whose events a report lists. */
export const CONTROLS = ['internal', 'authority'] as const;

const control = group({ carried_out: optional(yesNo), events: optional(count), ...figures });

const schema = group({
  esep: optional(version),
  kind: optional(kindOf('provider')),
  provider: z._default(
    group({
      name: optional(words),
      short: optional(words),
      bin: optional(text),
      region: optional(words),
      district: optional(words),
      address: optional(words),
      phone: optional(text),
      hotline: optional(text),
      sites: listOf(site),
      head: optional(group({ position: optional(words), name: optional(words) })),
    }),
    () => ({ sites: [] }),
  ),
  period: optional(period),
  date: optional(date),
  declared: z._default(
    group({
      kinds: optional(count),
      total: optional(count),
      provider: optional(count),
      corporation: optional(count),
      electronic: optional(count),
      refused: optional(count),
      overdue: optional(count),
    }),
    () => ({}),
  ),
  services: listOf(service),
  complaints: z._default(
    group({ declared: optional(count), days: optional(count), holidays: listOf(date), records: listOf(complaint) }),
    () => ({ holidays: [], records: [] }),
  ),
  monitoring: z._default(
    group({
      internal: optional(control),
      authority: optional(control),
      public: optional(
        group({
          carried_out: optional(yesNo),
          asked: optional(count),
          satisfied: optional(count),
          dissatisfied: optional(count),
          share: optional(share),
        }),
      ),
      events: listOf(group({ control: optional(code), date: optional(date), subject: optional(words), ...figures })),
    }),
    () => ({ events: [] }),
  ),
  texts: listOf(group({ section: optional(code), kk: optional(text), ru: optional(text) })),
  annexes: listOf(group({ title: optional(words), items: listOf(words) })),
});

/** The data of one provider's report: the shape that YAML and Excel are read into, and that `schema.ts` documents. */
export const reportSchema = schema;

/** One provider's report of one period; its objects keep their places (see `origins.ts`), so they are never copied. */
export type Report = z.output<typeof reportSchema>;
export type Provider = Report['provider'];
export type Service = Report['services'][number];
export type Counts = Service['counts'];
export type Complaint = Report['complaints']['records'][number];
export type Monitoring = Report['monitoring'];
export type Control = NonNullable<Monitoring['internal']>;
export type ControlEvent = Monitoring['events'][number];
export type Annex = Report['annexes'][number];
/** A name or sentence in both languages, either of which may be missing. */
export type Words = z.output<typeof words>;
/** One paragraph of the provider's own, under the item of the form that `section` names. */
export type OwnParagraph = Report['texts'][number];
