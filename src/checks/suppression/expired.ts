import { readCheck } from '../read-check.ts';

export const suppressionExpired = readCheck(
  'suppression/expired',
  'warning',
  {
    kk: 'Жазбаның мерзімі {$until :date form=short} күні аяқталды, ескертпелер қайтадан ескеріледі: {$checks}.',
    ru: 'Срок записи истек {$until :date form=short}, замечания снова учитываются: {$checks}.',
    en: 'The entry held until {$until :date}; its findings count again: {$checks}.',
  },
  {
    kk: 'Қатені түзетіп, жазбаны алып тастаңыз. Негіз әлі де бар болса, жаңа мерзім жазыңыз.',
    ru: 'Исправьте ошибку и уберите запись. Если основание сохраняется, укажите новый срок.',
    en: 'Correct the mistake and remove the entry. If the reason still holds, set a new date.',
  },
);
