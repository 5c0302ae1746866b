import { closest } from '../../language/names.ts';
import { defineCheck, type Words } from '../check.ts';

const FIELDS = {
  ground: { kk: 'шағым негізі', ru: 'основание жалобы', en: 'ground of the complaint' },
  channel: { kk: 'түсу арнасы', ru: 'канал поступления', en: 'channel of the complaint' },
  outcome: { kk: 'қарау нәтижесі', ru: 'результат рассмотрения', en: 'outcome of the complaint' },
} as const satisfies Record<string, Words>;

export const complaintsChoice = defineCheck({
  id: 'complaints/choice',
  on: 'complaint',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{«{$found}» – белгісіз мән ({$field}). Мына мәндер қолданылады: {$known}.}} * {{«{$found}» – белгісіз мән ({$field}). Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Неизвестное значение «{$found}» ({$field}). Допустимы значения: {$known}.}} * {{Неизвестное значение «{$found}» ({$field}). Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{Unknown value “{$found}” ({$field}). It can be one of: {$known}.}} * {{Unknown value “{$found}” ({$field}). Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Негіз, түсу арнасы және нәтиже тізімнен таңдалады, әйтпесе оларды санау және екі тілде басып шығару мүмкін емес. Негіз немесе түсу арнасы тізімде болмаса, other деп жазыңыз.',
    ru: 'Основание, канал и результат выбираются из списка, иначе их нельзя посчитать и напечатать на двух языках. Для основания или канала, которых нет в списке, запишите other.',
    en: 'Grounds, channels and outcomes are chosen from a list, or they could be neither counted nor printed in two languages. For a ground or channel that is not in the list write other.',
  },
  *run(complaint, at, { reference }) {
    const lists = { ground: reference.grounds, channel: reference.channels, outcome: reference.outcomes };
    for (const field of ['ground', 'channel', 'outcome'] as const) {
      const found = complaint[field];
      const ids = lists[field].map(({ id }) => id);
      if (found === undefined || ids.includes(found)) continue;
      const values = { found, field: FIELDS[field], suggestion: closest(found, ids) ?? '', known: ids.join(', ') };
      yield { at: at(complaint, field), values };
    }
  },
});
