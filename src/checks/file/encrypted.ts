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
    kk: 'Файлды жасалған бағдарламасында (Excel, Word) құпиясөзбен ашып, «Файл» мәзірінде қорғауын алып тастаңыз да, қайта сақтаңыз.',
    ru: 'Откройте файл по паролю в той программе, в которой он создан (Excel, Word), снимите защиту («Файл» – «Сведения» – «Защита книги» или «Защита документа») и сохраните заново.',
    en: 'Open the file with its password in the program that made it, Excel or Word, remove the protection (File, Info, Protect Workbook or Protect Document) and save it again.',
  },
);
