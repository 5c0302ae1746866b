import { readCheck } from '../read-check.ts';

export const suppressionUnknownCheck = readCheck(
  'suppression/unknown-check',
  'warning',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$found}» деген тексеру жоқ.}}
* {{«{$found}» деген тексеру жоқ. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Проверки «{$found}» нет.}}
* {{Проверки «{$found}» нет. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{There is no check “{$found}”.}}
* {{There is no check “{$found}”. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: 'Тексерудің атауын ескертпенің жанынан көшіріп алыңыз; барлық тексерулерді esep explain командасы көрсетеді. Бүкіл топ үшін «text/*» деп жазыңыз.',
    ru: 'Скопируйте имя проверки рядом с замечанием; все проверки показывает команда esep explain. Для всей группы пишите «text/*».',
    en: 'Copy the name of the check from beside the finding; esep explain lists them all. For a whole group, write “text/*”.',
  },
);
