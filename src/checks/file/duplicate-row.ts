import { readCheck } from '../read-check.ts';

export const fileDuplicateRow = readCheck(
  'file/duplicate-row',
  'error',
  {
    kk: '«{$label}» жолы екінші рет кездеседі; біріншісі ғана оқылды.',
    ru: 'Строка «{$label}» встречается второй раз; прочитана только первая.',
    en: 'The row “{$label}” occurs a second time; only the first was read.',
  },
  {
    kk: 'Екі жолдың қайсысы дұрыс екенін анықтап, екіншісін өшіріңіз.',
    ru: 'Выясните, какая из двух строк верна, и удалите другую.',
    en: 'Find out which of the two rows is right, and delete the other.',
  },
);
