import { readCheck } from '../read-check.ts';

export const letterheadFont = readCheck(
  'letterhead/font',
  'warning',
  {
    kk: 'Бланкідегі «{$font}» қарпінде қазақ әріптері жоқ: {$letters}.',
    ru: 'В шрифте бланка «{$font}» нет казахских букв: {$letters}.',
    en: 'The font “{$font}” of the letterhead lacks letters of Kazakh: {$letters}.',
  },
  {
    kk: 'Мұндай әріптер есепте басқа қаріппен шығады немесе көрінбейді. Бланкідегі стильдер мен колонтитулдарда қазақ әріптері бар қаріпті таңдаңыз, мысалы, Times New Roman немесе Arial.',
    ru: 'Такие буквы будут напечатаны в отчете другим шрифтом или не видны вовсе. Выберите в стилях и колонтитулах бланка шрифт с казахскими буквами, например Times New Roman или Arial.',
    en: 'In the report such letters come from another font, or do not show at all. Choose a font with the letters of Kazakh in the styles, header and footer of the letterhead, such as Times New Roman or Arial.',
  },
);
