import { readCheck } from '../read-check.ts';

export const letterheadUnreadable = readCheck(
  'letterhead/unreadable',
  'error',
  {
    kk: 'Бланкіні оқу мүмкін болмады: файл бүлінген немесе тым үлкен.',
    ru: 'Бланк не удалось прочитать: файл поврежден или слишком велик.',
    en: 'The letterhead could not be read: the file is damaged or too large.',
  },
  {
    kk: 'Файлды Word бағдарламасында ашып, .docx түрінде қайта сақтаңыз. Ашылмаса, жаңа бланк жасаңыз: docs/letterhead.md.',
    ru: 'Откройте файл в Word и сохраните заново как .docx. Если он не открывается, сделайте новый бланк: docs/letterhead.md.',
    en: 'Open the file in Word and save it again as .docx. If it does not open, make a new letterhead: docs/letterhead.md.',
  },
);
