import { CHANNELS, type Reference } from '../model/reference.ts';
import { CONTROL_FIGURES, CONTROLS } from '../model/schema.ts';
import { figureKey, itemKey } from '../model/tally.ts';

const FIGURES = [...CHANNELS, 'total', 'refused', 'overdue'] as const;
const LISTS = ['grounds', 'channels', 'outcomes', 'services'] as const;

/** The keys of every figure that a report may state about what the reference knows. */
export function knownFigures(reference: Reference): readonly string[] {
  const services = reference.services.map(itemKey);
  return [
    ...FIGURES.map((figure) => figureKey('declared', figure)),
    ...services.flatMap(serviceFigures),
    ...['declared', 'records'].map((figure) => figureKey('complaints', figure)),
    ...LISTS.flatMap((list) =>
      reference[list].map(({ id }) => figureKey('complaints', list, itemKey({ id }), 'count')),
    ),
    ...CONTROLS.flatMap((control) =>
      ['carried_out', ...CONTROL_FIGURES].map((figure) => figureKey('monitoring', control, figure)),
    ),
    ...['carried_out', 'asked', 'satisfied', 'dissatisfied'].map((figure) => figureKey('monitoring', 'public', figure)),
  ];
}

/** The keys of the figures of one service. */
export function serviceFigures(item: string): readonly string[] {
  return FIGURES.map((figure) =>
    figure === 'refused' || figure === 'overdue'
      ? figureKey('services', item, figure)
      : figureKey('services', item, 'counts', figure),
  );
}

/** A figure as one types it: `services.transfer.electronic`. */
export function shortName(key: string): string {
  return key
    .replace(/^(services\/[^/]*)\/counts\//, '$1/')
    .replace(/\/count$/, '')
    .replaceAll('/', '.');
}
