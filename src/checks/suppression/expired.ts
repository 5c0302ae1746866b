import { readCheck } from '../read-check.ts';

export const suppressionExpired = readCheck(
  'suppression/expired',
  'warning',
  {
    kk: 'Жазбаның мерзімі {$until :date form=short} күні аяқталды, ескертпелер қайтадан есепке алынады: {$checks}.',
    ru: 'Срок записи истек {$until :date form=short}, замечания снова учитываются: {$checks}.',
    en: 'The entry held until {$until :date}; its findings count again: {$checks}.',
  },
  {
    kk: 'Қатені түзетіп, жазбаны алып тастаңыз. Негізі әлі де болса, жаңа мерзімін жазыңыз.',
    ru: 'Исправьте ошибку и уберите запись. Если основание осталось, укажите новый срок.',
    en: 'Correct the mistake and remove the entry. If there is still ground for it, set a new date.',
  },
);
