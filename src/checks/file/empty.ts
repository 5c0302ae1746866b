import { readCheck } from '../read-check.ts';

export const fileEmpty = readCheck(
  'file/empty',
  'error',
  {
    kk: 'Файл бос: онда бірде-бір мән жоқ.',
    ru: 'Файл пуст: в нем нет ни одного значения.',
    en: 'The file is empty: it holds no value at all.',
  },
  {
    kk: 'Мәліметтерді сақтағаныңызды және дұрыс файлды таңдағаныңызды тексеріңіз.',
    ru: 'Проверьте, сохранены ли сведения и тот ли файл выбран.',
    en: 'Check that the figures were saved and that this is the right file.',
  },
);
