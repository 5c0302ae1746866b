import { readCheck } from '../read-check.ts';

export const configTemplates = readCheck(
  'config/templates',
  'error',
  {
    kk: 'Үлгілер қалтасы табылмады: {$folder}.',
    ru: 'Папка шаблонов не найдена: {$folder}.',
    en: 'The folder of templates was not found: {$folder}.',
  },
  {
    kk: 'Қалтаның жолы баптаулар файлы жатқан қалтадан басталады. Жолды түзетіңіз немесе жазбаны өшіріңіз: онда бағдарламаның өз үлгілері қолданылады.',
    ru: 'Путь к папке отсчитывается от папки, в которой лежит файл настроек. Исправьте путь или удалите запись: тогда применяются встроенные шаблоны.',
    en: 'The path starts from the folder of the configuration file. Correct it, or delete the entry: then the built-in templates are used.',
  },
);
