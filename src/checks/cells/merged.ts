import { readCheck } from '../read-check.ts';

export const cellsMerged = readCheck(
  'cells/merged',
  'warning',
  {
    kk: '{$range} ұяшықтары біріктірілген: мән тек біріншісінен оқылды.',
    ru: 'Ячейки {$range} объединены: значение прочитано только из первой.',
    en: 'The cells {$range} are merged: the value was read from the first one only.',
  },
  {
    kk: 'Біріктірілген ұяшықта бір ғана мән болады, қалған жолдар бос болып қалады. Біріктіруді алып тастап, әр ұяшықты бөлек толтырыңыз.',
    ru: 'В объединенной ячейке хранится одно значение, остальные строки остаются пустыми. Отмените объединение и заполните каждую ячейку.',
    en: 'A merged cell holds one value, and the other rows stay blank. Unmerge the cells and fill in each of them.',
  },
);
