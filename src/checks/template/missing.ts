import { readCheck } from '../read-check.ts';

export const templateMissing = readCheck(
  'template/missing',
  'error',
  {
    kk: 'Үлгіде «{$field}» өрісі жоқ.',
    ru: 'В шаблоне нет поля «{$field}».',
    en: 'The template has no field “{$field}”.',
  },
  {
    kk: 'Өрісті қосыңыз: бағдарламамен бірге келген templates қалтасындағы үлгіде ол қалай жазылғанын қараңыз.',
    ru: 'Добавьте это поле: посмотрите, как оно записано в шаблоне из папки templates, которая поставляется с программой.',
    en: 'Add the field: see how it is written in the template of the same name that comes with the program.',
  },
);
