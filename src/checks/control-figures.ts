import { CONTROLS, EVENT_FIGURES, type Monitoring } from '../model/schema.ts';
import type { Words } from './check.ts';

export type ControlName = (typeof CONTROLS)[number];

/** What the parts of the monitoring are called in messages. */
export const controlNames: Readonly<Record<ControlName | 'public', Words>> = {
  internal: { kk: 'Ішкі бақылау', ru: 'Внутренний контроль', en: 'Internal control' },
  authority: {
    kk: 'Уәкілетті органның бақылауы',
    ru: 'Контроль уполномоченного органа',
    en: 'Control by the authority',
  },
  public: { kk: 'Қоғамдық мониторинг', ru: 'Общественный мониторинг', en: 'Public monitoring' },
};

export type EventFigure = (typeof EVENT_FIGURES)[number];

/** The figures of the public monitoring, without the share. */
export const ANSWER_FIGURES = ['asked', 'satisfied', 'dissatisfied'] as const;

/** What the figures of a control are called in messages. */
export const figureNames: Readonly<Record<EventFigure | 'events', Words>> = {
  events: { kk: 'іс-шаралар саны', ru: 'количество мероприятий', en: 'events' },
  objects: { kk: 'қамтылған объектілер', ru: 'охвачено объектов', en: 'objects covered' },
  violations: { kk: 'анықталған бұзушылықтар', ru: 'выявлено нарушений', en: 'violations found' },
  remedied: { kk: 'жойылған бұзушылықтар', ru: 'устранено нарушений', en: 'violations remedied' },
  restored: {
    kk: 'құқығы қалпына келтірілген адамдар',
    ru: 'восстановлены права (человек)',
    en: 'people whose rights were restored',
  },
  disciplined: {
    kk: 'тәртіптік жауапкершілікке тартылғандар',
    ru: 'привлечено к дисциплинарной ответственности',
    en: 'people disciplined',
  },
  recommendations: { kk: 'берілген ұсынымдар', ru: 'дано рекомендаций', en: 'recommendations given' },
};

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
