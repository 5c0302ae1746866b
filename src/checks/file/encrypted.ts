import { readCheck } from '../read-check.ts';

export const fileEncrypted = readCheck(
  'file/encrypted',
  'error',
  {
    kk: 'Файл құпиясөзбен қорғалған.',
    ru: 'Файл защищен паролем.',
    en: 'The file is protected by a password.',
  },
  {
    kk: 'Файлды Excel бағдарламасында құпиясөзбен ашып, «Файл» мәзірінде кітаптың қорғауын алып тастаңыз да, қайта сақтаңыз.',
    ru: 'Откройте файл в Excel по паролю, снимите защиту («Файл» – «Сведения» – «Защита книги») и сохраните заново.',
    en: 'Open the file in Excel with its password, remove the protection (File, Info, Protect Workbook) and save it again.',
  },
);
