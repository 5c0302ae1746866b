import { readCheck } from '../read-check.ts';

export const letterheadPaper = readCheck(
  'letterhead/paper',
  'warning',
  {
    kk: 'Бланкінің парағы – {$width} × {$height} мм, ал есеп А4 парағында (210 × 297 мм) тапсырылады.',
    ru: 'Лист бланка – {$width} × {$height} мм, а отчет представляется на листах А4 (210 × 297 мм).',
    en: 'The sheet of the letterhead is {$width} × {$height} mm, and a report is handed in on A4 (210 × 297 mm).',
  },
  {
    kk: 'Есеп бланкінің парақ өлшемімен жасалды. Word бағдарламасында парақ өлшемін («Макет» – «Размер») А4 етіп, бланкіні қайта сақтаңыз.',
    ru: 'Отчет сформирован на листе такого же размера, как в бланке. Выберите в Word «Макет» – «Размер» – «А4» и сохраните бланк заново.',
    en: 'The report is made on the sheet of the letterhead. Choose A4 in Word under Layout, Size, and save the letterhead again.',
  },
);
