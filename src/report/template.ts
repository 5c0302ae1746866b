import * as z from 'zod/mini';
import { group, list, text } from '../model/values.ts';

const optional = z.optional;

/** A heading or sentence of the report in MessageFormat 2, always in both languages. */
export const sentence = group({ kk: text, ru: text });

/** A column of a table: what it shows, its words, its part of the width. */
export const column = group({
  show: text,
  width: z.number().check(z.minimum(1), z.maximum(100)),
  align: optional(z.enum(['left', 'center', 'right'])),
  heading: sentence,
});

/** What the blocks of a template may ask for by name. */
interface BlockNames {
  readonly lists: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** Sections of a template; `own` alone is short for a block that puts the provider's own paragraphs in this place. */
export function sectionSchemas({ lists, tables, charts }: BlockNames) {
  const block = z.union([
    z.literal('own'),
    group({ say: sentence, when: optional(text), unless: optional(text) }),
    group({
      list: z.enum(lists),
      numbered: optional(z.boolean()),
      lead: optional(sentence),
      line: sentence,
    }),
    group({
      table: z.enum(tables),
      when: optional(text),
      unless: optional(text),
      caption: optional(sentence),
      columns: list(column),
    }),
    group({
      chart: z.enum(charts),
      when: optional(text),
      unless: optional(text),
      kind: z.enum(['bar', 'column', 'pie']),
      caption: sentence,
      series: list(group({ show: text, heading: sentence })),
    }),
  ]);
  const blocks = list(block);
  // An item may have nothing to say but the sentence for that.
  const filled = z._default(blocks, () => []);
  const item = group({ id: text, heading: sentence, headingWithoutRecords: optional(sentence), blocks: filled });
  const section = group({ id: text, heading: sentence, items: optional(list(item)), blocks: optional(blocks) });
  return { blocks, sections: list(section) };
}

const { blocks, sections } = sectionSchemas({
  lists: ['demanded', 'unrendered', 'grounds', 'outcomes', 'internal_events', 'authority_events'],
  tables: ['services', 'channels', 'kinds'],
  charts: ['channels', 'kinds'],
});

/** The annex with figures in tables and charts; a template that was made before there was one does without. */
const figures = group({
  title: sentence,
  rows: group({ total: sentence, unstated: sentence }),
  channels: group({ provider: sentence, corporation: sentence, electronic: sentence }),
  blocks,
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
  sections,
  annexes: group({
    heading: sentence,
    complaints: group({ title: sentence, columns: list(column) }),
    figures: optional(figures),
  }),
  signature: group({ position: sentence }),
});

/** What the report says: its sections, headings and sentences, in both languages. */
export type Template = z.output<typeof templateSchema>;
export type Sentence = z.output<typeof sentence>;
export type TemplateBlock = z.output<typeof blocks>[number];
export type TemplateFigures = z.output<typeof figures>;
export type TemplateSection = z.output<typeof sections>[number];
export type TemplateColumn = z.output<typeof column>;
