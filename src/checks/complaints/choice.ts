import { defineCheck, type Words } from '../check.ts';
import { choicesOf, choiceValues } from '../choices.ts';

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
    kk: 'Негіз, түсу арнасы және нәтиже тізімнен таңдалады, әйтпесе оларды санау және екі тілде басып шығару мүмкін емес. Тізімде жоқ негіз бен түсу арнасы үшін «Өзге негіз», «Өзге арна» мәндері бар.',
    ru: 'Основание, канал и результат выбираются из списка, иначе их нельзя посчитать и напечатать на двух языках. Для основания и канала, которых нет в списке, есть значения «Иное основание» и «Иной канал».',
    en: 'Grounds, channels and outcomes are chosen from a list, or they could be neither counted nor printed in two languages. For a ground or channel that is not in the list there are «Иное основание» and «Иной канал».',
  },
  *run(complaint, at, context) {
    for (const field of ['ground', 'channel', 'outcome'] as const) {
      const found = complaint[field];
      const list = `${field}s` as const;
      if (found === undefined || choicesOf(list, context.reference).some(({ id }) => id === found)) continue;
      yield { at: at(complaint, field), values: { ...choiceValues(found, list, context), field: FIELDS[field] } };
    }
  },
});
