import { readCheck } from '../read-check.ts';

export const suppressionUnknownCheck = readCheck(
  'suppression/unknown-check',
  'warning',
  {
    kk: `.input {$column :string} .input {$suggestion :string} .match $column $suggestion
own * {{«Ескермеу» бағанында тексерудің атауы емес, «{$found}» деген сөз тұр. Жол әдеттегідей есепке алынады.}}
* || {{«{$found}» деген тексеру жоқ.}}
* * {{«{$found}» деген тексеру жоқ. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$column :string} .input {$suggestion :string} .match $column $suggestion
own * {{В столбце «Не учитывать» стоит не имя проверки, а «{$found}». Строка учитывается как обычно.}}
* || {{Проверки «{$found}» нет.}}
* * {{Проверки «{$found}» нет. Возможно, это «{$suggestion}».}}`,
    en: `.input {$column :string} .input {$suggestion :string} .match $column $suggestion
own * {{In the column “Не учитывать” stands no name of a check but “{$found}”. The row counts as usual.}}
* || {{There is no check “{$found}”.}}
* * {{There is no check “{$found}”. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: `.input {$column :string} .match $column
own {{Тақырыбы осындай бағанды esep өзі оқиды: онда қай ескертпелерді неліктен есепке алмау керегі жазылады. Баған өзіңіздікі болса, оны басқаша атаңыз, мысалы «Белгі».}}
* {{Тексерудің атауын ескертпенің жанынан көшіріп алыңыз; барлық тексерулерді esep explain командасы көрсетеді. Бүкіл топ үшін «text/*» деп жазыңыз.}}`,
    ru: `.input {$column :string} .match $column
own {{Столбец с таким заголовком esep читает сам: в нем пишут, какие замечания и почему не учитывать. Если это ваш столбец, назовите его иначе, например «Пометка».}}
* {{Скопируйте имя проверки рядом с замечанием; все проверки показывает команда esep explain. Для всей группы пишите «text/*».}}`,
    en: `.input {$column :string} .match $column
own {{A column with this header is read by esep: it holds the findings that are not to count, and why. If the column is your own, give it another name.}}
* {{Copy the name of the check from beside the finding; esep explain lists them all. For a whole group, write “text/*”.}}`,
  },
);
