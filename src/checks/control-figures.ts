import { CONTROLS, EVENT_FIGURES, type Monitoring } from '../model/schema.ts';

export type ControlName = (typeof CONTROLS)[number];

export type EventFigure = (typeof EVENT_FIGURES)[number];

/** The figures of the public monitoring, without the share. */
export const ANSWER_FIGURES = ['asked', 'satisfied', 'dissatisfied'] as const;

/** A part of the monitoring with the figures that say whether it took place, and the events listed for it. */
export interface ControlPart {
  readonly name: ControlName | 'public';
  readonly node: { readonly carried_out?: boolean | undefined };
  readonly figures: readonly { readonly field: string; readonly value: number | undefined }[];
  readonly events: Monitoring['events'];
}

/** The parts of the monitoring that a report speaks of. */
export function* listControlParts(monitoring: Monitoring): Generator<ControlPart> {
  for (const name of CONTROLS) {
    const node = monitoring[name];
    const fields = ['events', ...EVENT_FIGURES] as const;
    if (!node) continue;
    const figures = fields.map((field) => ({ field, value: node[field] }));
    yield { name, node, figures, events: monitoring.events.filter(({ control }) => control === name) };
  }
  const { public: node } = monitoring;
  if (!node) return;
  const share = { field: 'share', value: node.share?.percent };
  const figures = [...ANSWER_FIGURES.map((field) => ({ field, value: node[field] })), share];
  yield { name: 'public', node, figures, events: [] };
}
