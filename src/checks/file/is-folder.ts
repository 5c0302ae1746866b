import { readCheck } from '../read-check.ts';

export const fileIsFolder = readCheck(
  'file/is-folder',
  'error',
  {
    kk: 'Бұл – файл емес, қалта.',
    ru: 'Это папка, а не файл.',
    en: 'This is a folder, not a file.',
  },
  {
    kk: 'Қалтаның ішіндегі есеп файлының атауын көрсетіңіз.',
    ru: 'Укажите имя файла с отчетом внутри этой папки.',
    en: 'Name the file of the report inside this folder.',
  },
);
