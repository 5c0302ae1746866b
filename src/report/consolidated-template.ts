import type * as z from 'zod/mini';
import { CHANNELS } from '../model/reference.ts';
import { CONTROL_FIGURES } from '../model/schema.ts';
import { group, list } from '../model/values.ts';
import { sectionSchemas, sentence } from './template.ts';

/** The rows that tables and charts of a consolidated report are made of. */
export const ROW_SETS = [
  ...['turnout', 'members', 'left-out', 'channels', 'services', 'demand'],
  ...['grounds', 'outcomes', 'complaint-channels', 'internal', 'authority', 'public'],
] as const;

const { sections, blocks } = sectionSchemas({
  lists: ['demanded', 'unrendered'],
  tables: ROW_SETS,
  charts: ROW_SETS,
});

/** The figures of the controls and of the public monitoring. */
export const MONITORING_FIGURES = ['carried_out', ...CONTROL_FIGURES, 'asked', 'satisfied', 'dissatisfied'] as const;

function sentences<const Name extends string>(names: readonly Name[]) {
  return group(Object.fromEntries(names.map((name) => [name, sentence])) as Record<Name, typeof sentence>);
}

/** The shape of templates/consolidated.yaml. */
export const consolidatedTemplateSchema = group({
  title: sentence,
  subtitles: list(sentence),
  empty: sentence,
  draft: sentence,
  /** Under the name of a member that is itself consolidated. */
  beneath: sentence,
  rows: sentences(['total', 'unstated', 'others']),
  channels: sentences(CHANNELS),
  monitoring: sentences(MONITORING_FIGURES),
  sections,
  annexes: group({ heading: sentence, items: list(group({ title: sentence, blocks })) }),
  signature: group({ position: sentence }),
});

/** What a consolidated report says, in both languages. */
export type ConsolidatedTemplate = z.output<typeof consolidatedTemplateSchema>;
