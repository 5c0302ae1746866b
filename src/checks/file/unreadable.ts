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
    kk: 'Файлды Excel бағдарламасында ашып, .xlsx түрінде қайта сақтаңыз. Ашылмаса, жіберушіден қайта сұраңыз.',
    ru: 'Откройте файл в Excel и сохраните заново как .xlsx. Если он не открывается, запросите его у отправителя еще раз.',
    en: 'Open the file in Excel and save it again as .xlsx. If it does not open, ask the sender for it once more.',
  },
);
