import { readCheck } from '../read-check.ts';

export const suppressionSyntax = readCheck(
  'suppression/syntax',
  'error',
  {
    kk: `.input {$code :string} .match $code
colon {{Тексерулер мен себептің арасында қос нүкте жоқ: «{$found}». Жазба қолданылмады.}}
date {{«{$found}» – толық жазылмаған күн. Жазба қолданылмады.}}
* {{Қай тексеруді ескермеу керегі түсініксіз: «{$found}». Жазба қолданылмады.}}`,
    ru: `.input {$code :string} .match $code
colon {{Между проверками и причиной нет двоеточия: «{$found}». Запись не действует.}}
date {{«{$found}» – неполная дата. Запись не действует.}}
* {{Непонятно, какую проверку не учитывать: «{$found}». Запись не действует.}}`,
    en: `.input {$code :string} .match $code
colon {{There is no colon between the checks and the reason: “{$found}”. The entry has no effect.}}
date {{“{$found}” is not a full date. The entry has no effect.}}
* {{It is not clear which check to ignore: “{$found}”. The entry has no effect.}}`,
  },
  {
    kk: 'Былай жазыңыз: «# esep-ignore services/total: себебі 01.01.2027 ж. дейін». Бірнеше тексеру үтірмен бөлінеді, мерзімді жазбауға болады. Excel ұяшығында «# esep-ignore» деп жазу қажет емес.',
    ru: 'Пишите так: «# esep-ignore services/total: причина до 01.01.2027». Несколько проверок разделяются запятыми, срок можно не указывать. В ячейке Excel писать «# esep-ignore» не нужно.',
    en: 'Write “# esep-ignore services/total: reason until 2027-01-01”. Separate several checks with commas; the date may be left out. In an Excel cell, leave out “# esep-ignore”.',
  },
);
