import { readCheck } from '../read-check.ts';

export const fileCrash = readCheck(
  'file/crash',
  'error',
  {
    kk: 'Бұл файлды оқу кезінде бағдарламада ақау болды; қалған файлдар оқылды.',
    ru: 'При чтении этого файла в программе произошел сбой; остальные файлы прочитаны.',
    en: 'A part of the program broke down on this file; the other files were read.',
  },
  {
    kk: 'Файлды Excel бағдарламасында ашып, жаңа атпен сақтаңыз да, қайталап көріңіз. Ақау қайталанса, бағдарлама авторларына хабарлаңыз.',
    ru: 'Откройте файл в Excel, сохраните под новым именем и повторите. Если сбой повторится, сообщите авторам программы.',
    en: 'Open the file in Excel, save it under a new name and try again. If it breaks down again, tell the authors of the program.',
  },
);
