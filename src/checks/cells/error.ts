import { readCheck } from '../read-check.ts';

export const cellsError = readCheck(
  'cells/error',
  'error',
  {
    kk: 'Ұяшықта Excel қатесі тұр: {$error}.',
    ru: 'В ячейке ошибка Excel: {$error}.',
    en: 'The cell holds an Excel error: {$error}.',
  },
  {
    kk: 'Формула өшірілген немесе қате ұяшыққа сілтеп тұр. Формуланы түзетіңіз немесе санның өзін жазыңыз.',
    ru: 'Формула ссылается на удаленную или неверную ячейку. Исправьте формулу или напишите само число.',
    en: 'The formula refers to a deleted or wrong cell. Correct the formula or write the number itself.',
  },
);
