import { readCheck } from '../read-check.ts';

export const fileUnknownColumn = readCheck(
  'file/unknown-column',
  'warning',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$column}» бағаны нысанда жоқ, ол оқылмады.}}
* {{«{$column}» бағаны нысанда жоқ, ол оқылмады. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Столбца «{$column}» в форме нет, он не прочитан.}}
* {{Столбца «{$column}» в форме нет, он не прочитан. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The form has no column “{$column}”; it was not read.}}
* {{The form has no column “{$column}”; it was not read. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: 'Тақырыпта қате болса, оны нысандағыдай етіп түзетіңіз. Өзіңізге қажет қосымша баған болса, оны қалдыра беруге болады.',
    ru: 'Если в заголовке ошибка, исправьте его по форме. Если это ваш дополнительный столбец, его можно оставить.',
    en: 'If the header is misspelt, correct it after the form. A column of your own may stay.',
  },
);
