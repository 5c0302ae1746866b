import * as z from 'zod/mini';
import { group, list, text } from '../model/values.ts';

const optional = z.optional;

/** A heading or sentence of the report in MessageFormat 2, always in both languages. */
const sentence = group({ kk: text, ru: text });

const column = group({
  show: text,
  width: z.number().check(z.minimum(1), z.maximum(100)),
  align: optional(z.enum(['left', 'center', 'right'])),
  heading: sentence,
});

/** `own` alone is short for a block that puts the provider's own paragraphs in this place. */
const block = z.union([
  z.literal('own'),
  group({ say: sentence, when: optional(text), unless: optional(text) }),
  group({
    list: z.enum(['demanded', 'unrendered', 'grounds', 'outcomes', 'internal_events', 'authority_events']),
    numbered: optional(z.boolean()),
    lead: optional(sentence),
    line: sentence,
  }),
  group({ table: z.literal('services'), columns: list(column) }),
]);

const item = group({
  id: text,
  heading: sentence,
  headingWithoutRecords: optional(sentence),
  blocks: list(block),
});

const section = group({
  id: text,
  heading: sentence,
  items: optional(list(item)),
  blocks: optional(list(block)),
});

/** The shape of templates/report.yaml. */
export const templateSchema = group({
  title: sentence,
  subtitle: optional(sentence),
  empty: sentence,
  draft: sentence,
  defaults: group({ short: sentence }),
  ways: group({ provider: sentence, corporation: sentence, electronic: sentence }),
  fees: group({ free: sentence, paid: sentence }),
  sections: list(section),
  annexes: group({ heading: sentence, complaints: group({ title: sentence, columns: list(column) }) }),
  signature: group({ position: sentence }),
});

/** What the report says: its sections, headings and sentences, in both languages. */
export type Template = z.output<typeof templateSchema>;
export type Sentence = z.output<typeof sentence>;
export type TemplateBlock = z.output<typeof block>;
export type TemplateColumn = z.output<typeof column>;
