import { readCheck } from '../read-check.ts';

export const cellsTotalRow = readCheck(
  'cells/total-row',
  'error',
  {
    kk: 'Жиынтық жолда {$stated} тұр, ал «{$column}» бағанының қосындысы – {$sum}.',
    ru: 'В итоговой строке стоит {$stated}, а сумма столбца «{$column}» – {$sum}.',
    en: 'The row of totals shows {$stated}, but the column “{$column}” adds up to {$sum}.',
  },
  {
    kk: 'Жиынтық жол есепке кірмейді: бағдарлама қосындыны өзі есептейді. Жолда түсіп қалған немесе артық сан бар-жоғын тексеріңіз; жиынтық ұяшықта бүкіл бағанды қосатын формула тұрғаны дұрыс.',
    ru: 'Итоговая строка в отчет не входит: программа складывает сама. Проверьте, не пропущено ли число и нет ли лишнего; в итоговой ячейке лучше держать формулу, которая складывает весь столбец.',
    en: 'The row of totals is no data: the program adds up by itself. Look for a figure that is missing or one too many; a formula that sums the whole column is best in such a cell.',
  },
);
