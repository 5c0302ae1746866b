import { readCheck } from '../read-check.ts';

export const fileDuplicateColumn = readCheck(
  'file/duplicate-column',
  'error',
  {
    kk: '«{$column}» бағаны екінші рет кездеседі; біріншісі ғана оқылды.',
    ru: 'Столбец «{$column}» встречается второй раз; прочитан только первый.',
    en: 'The column “{$column}” occurs a second time; only the first was read.',
  },
  {
    kk: 'Екі бағанның қайсысы дұрыс екенін анықтап, екіншісін өшіріңіз.',
    ru: 'Выясните, какой из двух столбцов верен, и удалите другой.',
    en: 'Find out which of the two columns is right, and delete the other.',
  },
);
