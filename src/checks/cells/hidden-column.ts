import { readCheck } from '../read-check.ts';

export const cellsHiddenColumn = readCheck(
  'cells/hidden-column',
  'warning',
  {
    kk: '{$column} бағаны жасырылған, бірақ оның мәндері есепке алынды.',
    ru: 'Столбец {$column} скрыт, но его значения учтены.',
    en: 'Column {$column} is hidden, yet its values count.',
  },
  {
    kk: 'Жасырын бағандағы сандар көзге көрінбей есепке түседі. Бағанды көрсетіңіз («Жасырынды көрсету») де, мәндерін тексеріңіз.',
    ru: 'Числа скрытого столбца незаметно попадают в отчет. Покажите столбец (команда «Показать») и проверьте его значения.',
    en: 'Figures of a hidden column enter the report unseen. Show the column (Unhide) and check its values.',
  },
);
