import { readCheck } from '../read-check.ts';

export const cellsFormulaStale = readCheck(
  'cells/formula-stale',
  'error',
  {
    kk: 'Ұяшықта {$cached} тұр, ал {$formula} формуласы қазір {$computed} береді.',
    ru: 'В ячейке стоит {$cached}, а формула {$formula} сейчас дает {$computed}.',
    en: 'The cell shows {$cached}, but its formula {$formula} now gives {$computed}.',
  },
  {
    kk: 'Мәндер өзгертілген соң формула қайта есептелмеген. Файлды Excel бағдарламасында ашып, F9 пернесін басыңыз да, сақтаңыз.',
    ru: 'После изменения значений формула не была пересчитана. Откройте файл в Excel, нажмите F9 и сохраните.',
    en: 'The formula was not computed again after the values had changed. Open the file in Excel, press F9 and save it.',
  },
);
