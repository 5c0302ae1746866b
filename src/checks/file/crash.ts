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
    kk: 'Файлды жасалған бағдарламасында (Excel, Word) ашып, жаңа атпен сақтаңыз да, қайталап көріңіз. Ақау қайталанса, бағдарлама авторларына хабарлаңыз.',
    ru: 'Откройте файл в той программе, в которой он создан (Excel, Word), сохраните под новым именем и повторите. Если сбой повторится, сообщите авторам программы.',
    en: 'Open the file in the program that made it, Excel or Word, save it under a new name and try again. If it breaks down again, tell the authors of the program.',
  },
);
