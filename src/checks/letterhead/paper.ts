import { readCheck } from '../read-check.ts';

export const letterheadPaper = readCheck(
  'letterhead/paper',
  'warning',
  {
    kk: 'Бланкінің парағы – {$width} × {$height} мм, ал есеп А4 парағында (210 × 297 мм) беріледі.',
    ru: 'Лист бланка – {$width} × {$height} мм, а отчет подается на листах А4 (210 × 297 мм).',
    en: 'The sheet of the letterhead is {$width} × {$height} mm, and a report is handed in on A4 (210 × 297 mm).',
  },
  {
    kk: 'Есеп бланкідегі парақпен жасалады. Word бағдарламасында «Макет» – «Өлшемі» бөлімінен А4 таңдап, бланкіні қайта сақтаңыз.',
    ru: 'Отчет сделан на листе бланка. Выберите в Word «Макет» – «Размер» – A4 и сохраните бланк заново.',
    en: 'The report is made on the sheet of the letterhead. Choose A4 in Word under Layout, Size, and save the letterhead again.',
  },
);
