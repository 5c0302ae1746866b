import { readCheck } from '../read-check.ts';

export const fileTooManyCells = readCheck(
  'file/too-many-cells',
  'error',
  {
    kk: 'Кітаптағы толтырылған ұяшықтар саны шектен ({$limit}) асады.',
    ru: 'Заполненных ячеек в книге больше предела: {$limit}.',
    en: 'The workbook has more filled cells than the limit of {$limit}.',
  },
  {
    kk: 'Нысанда бірнеше жүз ұяшық қана толтырылады. Есепке қатысы жоқ парақтарды өшіріңіз.',
    ru: 'В форме заполняется всего несколько сотен ячеек. Удалите листы, которые к отчету не относятся.',
    en: 'The form takes some hundreds of cells. Remove the sheets that do not belong to the report.',
  },
);
