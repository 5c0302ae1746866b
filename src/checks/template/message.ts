import { readCheck } from '../read-check.ts';

export const templateMessage = readCheck(
  'template/message',
  'error',
  {
    kk: 'Үлгідегі сөйлем MessageFormat ережесіне сай емес: {$problem}.',
    ru: 'Предложение шаблона записано не по правилам MessageFormat: {$problem}.',
    en: 'A sentence of the template is not valid MessageFormat: {$problem}.',
  },
  {
    kk: 'Жақшалар мен функция атауларын тексеріңіз: templates/report.yaml файлының басында мысалдар келтірілген.',
    ru: 'Проверьте скобки и названия функций: примеры даны в начале файла templates/report.yaml.',
    en: 'Check the braces and the names of the functions: there are examples at the top of templates/report.yaml.',
  },
);
