import { readCheck } from '../read-check.ts';

export const fileDuplicateKey = readCheck(
  'file/duplicate-key',
  'error',
  {
    kk: '«{$key}» өрісі екінші рет жазылған; біріншісі ғана оқылды.',
    ru: 'Поле «{$key}» записано второй раз; прочитано только первое.',
    en: 'The field “{$key}” is given a second time; only the first was read.',
  },
  {
    kk: 'Екі мәннің қайсысы дұрыс екенін анықтап, екіншісін өшіріңіз.',
    ru: 'Выясните, какое из двух значений верно, и удалите другое.',
    en: 'Find out which of the two values is right, and delete the other.',
  },
);
