import { readCheck } from '../read-check.ts';

export const fileColumnMissing = readCheck(
  'file/column-missing',
  'error',
  {
    kk: '«{$sheet}» парағында мына баған жоқ: {$missing}. Бар бағандар: {$existing}.',
    ru: 'На листе «{$sheet}» нет столбца: {$missing}. Есть столбцы: {$existing}.',
    en: 'The sheet “{$sheet}” has no column {$missing}. Its columns are: {$existing}.',
  },
  {
    kk: 'Баған тақырыбын нысандағыдай жазыңыз. Бағандардың реті маңызды емес, бірақ тақырыптары өзгермеуі керек.',
    ru: 'Напишите заголовок столбца так, как в форме. Порядок столбцов не важен, но заголовки менять нельзя.',
    en: 'Write the header of the column as the form has it. The order of the columns may change, their headers may not.',
  },
);
