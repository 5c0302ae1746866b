import { readCheck } from '../read-check.ts';

export const cellsFormulaNoResult = readCheck(
  'cells/formula-no-result',
  'error',
  {
    kk: '{$formula} формуласының нәтижесі файлда сақталмаған.',
    ru: 'Результат формулы {$formula} в файле не сохранен.',
    en: 'The file holds no result of the formula {$formula}.',
  },
  {
    kk: 'Файлды Excel бағдарламасында ашып, қайта сақтаңыз: формулалар сол кезде есептеледі.',
    ru: 'Откройте файл в Excel и сохраните его снова: формулы при этом вычисляются.',
    en: 'Open the file in Excel and save it again: that computes the formulas.',
  },
);
