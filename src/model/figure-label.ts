import { CHANNEL_WORDS, CONTROL_FIGURE_WORDS, CONTROL_WORDS, MONITORING_WORDS, type Naming } from './figure-words.ts';
import type { Choice, Reference } from './reference.ts';
import { serviceLabel } from './services.ts';
import { figureParts, parseItemKey } from './tally.ts';

/** What a figure of a tally is called: `services/transfer/counts/electronic` is «Балаларды ауыстыру: электрондық түрде». */
export function figureLabel(key: string, reference: Reference): Naming {
  return labelOf(figureParts(key), reference) ?? same(key);
}

/** What a service is called by the key that a tally has for it. */
export function itemLabel(item: string, reference: Reference): Naming {
  return serviceLabel(parseItemKey(item), reference);
}

const DECLARED: Readonly<Record<'total' | 'refused' | 'overdue', Naming>> = {
  total: { kk: 'Көрсетілген қызметтер саны', ru: 'Количество оказанных услуг', en: 'Services rendered' },
  refused: { kk: 'Бас тартулар саны', ru: 'Количество отказов', en: 'Refusals' },
  overdue: {
    kk: 'Мерзімі бұзылған қызметтер саны',
    ru: 'Количество услуг с нарушением срока',
    en: 'Services rendered late',
  },
};

const OF_SERVICE: Readonly<Record<string, Naming>> = {
  ...CHANNEL_WORDS,
  total: { kk: 'барлығы', ru: 'всего', en: 'in all' },
  refused: { kk: 'бас тартылды', ru: 'отказано', en: 'refused' },
  overdue: { kk: 'мерзімі бұзылды', ru: 'с нарушением срока', en: 'late' },
};

const COMPLAINTS: Readonly<Record<string, Naming>> = {
  declared: { kk: 'Шағымдар саны', ru: 'Количество жалоб', en: 'Complaints' },
  records: { kk: 'Тізбеде жазылған шағымдар', ru: 'Жалобы, записанные в перечне', en: 'Complaints on the list' },
};

/** What the lists of kinds of complaints are called. */
export const COMPLAINT_LISTS: Readonly<Record<string, Naming>> = {
  grounds: { kk: 'Шағым негізі', ru: 'Основание жалобы', en: 'Ground of complaint' },
  channels: { kk: 'Шағымның түсу арнасы', ru: 'Канал поступления жалобы', en: 'Channel of complaint' },
  outcomes: { kk: 'Шағымды қарау нәтижесі', ru: 'Результат рассмотрения жалобы', en: 'Outcome of complaint' },
  services: { kk: 'Шағым жасалған қызмет', ru: 'Услуга, на которую подана жалоба', en: 'Service complained of' },
};

const CONTROL_PARTS: Readonly<Record<string, Naming>> = CONTROL_WORDS;
const CONTROL_FIGURES: Readonly<Record<string, Naming>> = { ...CONTROL_FIGURE_WORDS, ...MONITORING_WORDS };

function labelOf([group, second = '', ...rest]: readonly string[], reference: Reference): Naming | undefined {
  const last = rest.at(-1) ?? '';
  switch (group) {
    case 'declared':
      return (DECLARED as Readonly<Record<string, Naming>>)[second] ?? join(DECLARED.total, OF_SERVICE[second]);
    case 'services':
      return join(itemLabel(second, reference), OF_SERVICE[last]);
    case 'complaints':
      return rest.length === 0
        ? COMPLAINTS[second]
        : join(COMPLAINT_LISTS[second], complaintItem(second, rest[0] ?? '', reference));
    case 'monitoring':
      return join(CONTROL_PARTS[second], CONTROL_FIGURES[last]);
    default:
      return undefined;
  }
}

function complaintItem(list: string, item: string, reference: Reference): Naming {
  if (list === 'services') return itemLabel(item, reference);
  const { grounds, channels, outcomes } = reference;
  const choices = ({ grounds, channels, outcomes } as Readonly<Record<string, readonly Choice[]>>)[list];
  const { id = item } = parseItemKey(item) as { id?: string };
  const choice = choices?.find((each) => each.id === id);
  return choice ? { kk: choice.kk, ru: choice.ru, en: choice.ru } : same(id);
}

function join(a: Naming | undefined, b: Naming | undefined): Naming | undefined {
  return a && b && { kk: `${a.kk}: ${b.kk}`, ru: `${a.ru}: ${b.ru}`, en: `${a.en}: ${b.en}` };
}

function same(text: string): Naming {
  return { kk: text, ru: text, en: text };
}
