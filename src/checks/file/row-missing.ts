import { readCheck } from '../read-check.ts';

export const fileRowMissing = readCheck(
  'file/row-missing',
  'warning',
  {
    kk: '«{$sheet}» парағында мына жол жоқ: {$missing}.',
    ru: 'На листе «{$sheet}» нет строки: {$missing}.',
    en: 'The sheet “{$sheet}” has no row {$missing}.',
  },
  {
    kk: 'Жолдың атауын нысандағыдай етіп қалпына келтіріңіз. Мәні белгісіз болса, жолды өшірмей, бос қалдырыңыз.',
    ru: 'Верните название строки так, как в форме. Если значение неизвестно, не удаляйте строку, а оставьте ее пустой.',
    en: 'Restore the label of the row as the form has it. Where a value is not known, leave the row blank, do not delete it.',
  },
);
