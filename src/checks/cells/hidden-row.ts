import { readCheck } from '../read-check.ts';

export const cellsHiddenRow = readCheck(
  'cells/hidden-row',
  'warning',
  {
    kk: '{$row :string}-жол жасырылған, бірақ оның мәндері есепке алынды.',
    ru: 'Строка {$row :string} скрыта, но ее значения учтены.',
    en: 'Row {$row :string} is hidden, yet its values count.',
  },
  {
    kk: 'Жасырын жолдағы сандар көзге көрінбей қосындыға қосылады. Жолды көрсетіңіз («Жасырынды көрсету») немесе артық болса, өшіріңіз.',
    ru: 'Числа скрытой строки незаметно входят в сумму. Покажите строку (команда «Показать») или удалите ее, если она лишняя.',
    en: 'Figures of a hidden row enter the sums unseen. Show the row (Unhide), or delete it if it is not needed.',
  },
);
