import { readCheck } from '../read-check.ts';

export const cellsHiddenSheet = readCheck(
  'cells/hidden-sheet',
  'warning',
  {
    kk: '«{$sheet}» парағы жасырылған, бірақ оның мәндері есепке алынды.',
    ru: 'Лист «{$sheet}» скрыт, но его значения учтены.',
    en: 'The sheet “{$sheet}” is hidden, yet its values count.',
  },
  {
    kk: 'Парақ белгісін тінтуірдің оң жағымен басып, «Жасырынды көрсету» командасын таңдаңыз да, мәндерін тексеріңіз.',
    ru: 'Щелкните правой кнопкой по ярлыку листа, выберите «Показать» и проверьте значения.',
    en: 'Right-click the tab of a sheet, choose “Unhide” and check the values.',
  },
);
