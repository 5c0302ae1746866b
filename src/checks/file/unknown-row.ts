import { readCheck } from '../read-check.ts';

export const fileUnknownRow = readCheck(
  'file/unknown-row',
  'warning',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$label}» жолы нысанда жоқ, ол оқылмады.}}
* {{«{$label}» жолы нысанда жоқ, ол оқылмады. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Строки «{$label}» в форме нет, она не прочитана.}}
* {{Строки «{$label}» в форме нет, она не прочитана. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The form has no row “{$label}”; it was not read.}}
* {{The form has no row “{$label}”; it was not read. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: 'Жолдың атауында қате болса, оны нысандағыдай етіп түзетіңіз. Өз жазбаларыңызды жеке параққа шығарған дұрыс.',
    ru: 'Если в названии строки ошибка, исправьте его по форме. Собственные записи лучше вынести на отдельный лист.',
    en: 'If the label is misspelt, correct it after the form. Notes of your own are better kept on a sheet apart.',
  },
);
