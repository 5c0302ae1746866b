import { readCheck } from '../read-check.ts';

export const suppressionSyntax = readCheck(
  'suppression/syntax',
  'error',
  {
    kk: `.input {$code :string} .match $code
colon {{Тексерулер мен себептің арасында қос нүкте жоқ: «{$found}». Жазба қолданылмады.}}
date {{«{$found}» – толық күн емес. Жазба қолданылмады.}}
* {{Қай тексеруді ескермеу керегі түсініксіз: «{$found}». Жазба қолданылмады.}}`,
    ru: `.input {$code :string} .match $code
colon {{Между проверками и причиной нет двоеточия: «{$found}». Запись не действует.}}
date {{«{$found}» – не полная дата. Запись не действует.}}
* {{Не понять, какую проверку не учитывать: «{$found}». Запись не действует.}}`,
    en: `.input {$code :string} .match $code
colon {{There is no colon between the checks and the reason: “{$found}”. The entry has no effect.}}
date {{“{$found}” is no full date. The entry has no effect.}}
* {{It is not clear which check to ignore: “{$found}”. The entry has no effect.}}`,
  },
  {
    kk: 'Былай жазыңыз: «# esep-ignore services/total: себебі 01.01.2027 дейін». Бірнеше тексеру үтірмен бөлінеді, мерзімді жазбауға болады. Excel ұяшығында «# esep-ignore» деген сөз керек емес.',
    ru: 'Пишите так: «# esep-ignore services/total: причина до 01.01.2027». Несколько проверок разделяются запятыми, срок можно не указывать. В ячейке Excel слова «# esep-ignore» не нужны.',
    en: 'Write “# esep-ignore services/total: reason until 2027-01-01”. Several checks are parted by commas, and the date may be left out. In a cell of Excel, leave out “# esep-ignore”.',
  },
);
