import type { Channel, Label } from './reference.ts';
import type { CONTROL_FIGURES, CONTROLS } from './schema.ts';

/** What a thing is called in the three languages that the program speaks. */
export interface Naming extends Label {
  readonly en: string;
}

/** What the channels are called. */
export const CHANNEL_WORDS: Readonly<Record<Channel, Naming>> = {
  provider: { kk: 'көрсетілетін қызметті беруші арқылы', ru: 'через услугодателя', en: 'through the provider' },
  corporation: {
    kk: 'Мемлекеттік корпорация арқылы',
    ru: 'через Государственную корпорацию',
    en: 'through the State Corporation',
  },
  electronic: { kk: 'электрондық түрде', ru: 'в электронном виде', en: 'electronically' },
};

/** What the parts of the monitoring are called. */
export const CONTROL_WORDS: Readonly<Record<(typeof CONTROLS)[number] | 'public', Naming>> = {
  internal: { kk: 'Ішкі бақылау', ru: 'Внутренний контроль', en: 'Internal control' },
  authority: {
    kk: 'Уәкілетті органның бақылауы',
    ru: 'Контроль уполномоченного органа',
    en: 'Control by the authority',
  },
  public: { kk: 'Қоғамдық мониторинг', ru: 'Общественный мониторинг', en: 'Public monitoring' },
};

/** What the figures of a control are called. */
export const CONTROL_FIGURE_WORDS: Readonly<Record<(typeof CONTROL_FIGURES)[number], Naming>> = {
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

/** What the other figures of the monitoring are called: whether a control took place, and who was asked. */
export const MONITORING_WORDS: Readonly<Record<'carried_out' | 'asked' | 'satisfied' | 'dissatisfied', Naming>> = {
  carried_out: { kk: 'жүргізілуі', ru: 'проведение', en: 'carried out' },
  asked: { kk: 'сұралғандар', ru: 'опрошено', en: 'people asked' },
  satisfied: { kk: 'қанағаттанғандар', ru: 'удовлетворены', en: 'satisfied' },
  dissatisfied: { kk: 'қанағаттанбағандар', ru: 'не удовлетворены', en: 'dissatisfied' },
};
