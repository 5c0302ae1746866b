import { readCheck } from '../read-check.ts';

export const fileUnreadable = readCheck(
  'file/unreadable',
  'error',
  {
    kk: 'Файлды оқу мүмкін болмады: ол бүлінген сияқты.',
    ru: 'Файл не удалось прочитать: похоже, он поврежден.',
    en: 'The file could not be read: it seems to be damaged.',
  },
  {
    kk: 'Файлды жасалған бағдарламасында (Excel, Word) ашып, қайта сақтаңыз. Ашылмаса, жіберушіден қайта сұраңыз.',
    ru: 'Откройте файл в той программе, в которой он создан (Excel, Word), и сохраните заново. Если он не открывается, запросите его у отправителя еще раз.',
    en: 'Open the file in the program that made it, Excel or Word, and save it again. If it does not open, ask the sender for it once more.',
  },
);
