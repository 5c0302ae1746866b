import { readCheck } from '../read-check.ts';

export const letterheadDropped = readCheck(
  'letterhead/dropped',
  'warning',
  {
    kk: `.input {$what :string} .match $what
linked-picture {{Колонтитулдағы сурет бланкінің өзінде жоқ, оған тек сілтеме бар: есепке көшірілмеді.}}
object {{Колонтитулдағы диаграмма немесе басқа бағдарламаның объектісі есепке көшірілмеді.}}
field {{Колонтитулдағы өріс (күн, файл атауы және тағы басқа) кәдімгі мәтінге айналды: есепте ол жаңартылмайды.}}
template {{Бланк басқа үлгі файлына сілтейді: сілтеме есепке көшірілмеді.}}
* {{Бланкідегі макростар есепке көшірілмеді.}}`,
    ru: `.input {$what :string} .match $what
linked-picture {{Рисунка колонтитула в самом бланке нет, есть только ссылка на него: в отчет он не перенесен.}}
object {{Диаграмма или объект другой программы, вставленные в колонтитул, в отчет не перенесены.}}
field {{Поле в колонтитуле (дата, имя файла и подобное) стало обычным текстом: в отчете оно не обновляется.}}
template {{Бланк ссылается на другой файл шаблона: ссылка в отчет не перенесена.}}
* {{Макросы бланка в отчет не перенесены.}}`,
    en: `.input {$what :string} .match $what
linked-picture {{A picture of the header or footer is not in the letterhead itself, which only has a link to it: it was not taken.}}
object {{A chart or an object of another program in the header or footer was not taken.}}
field {{A field in the header or footer (a date, the name of the file, …) became plain text: it does not change in the report.}}
template {{The letterhead refers to another template file: the reference was not taken.}}
* {{The macros of the letterhead were not taken.}}`,
  },
  {
    kk: 'Есеп ашылған кезде өзгермеуге және ештеңе жүктемеуге тиіс. Сурет керек болса, оны Word бағдарламасында («Вставка» – «Рисунки») бланкінің өзіне қойыңыз, диаграмманы сурет ретінде қойыңыз, өрістің орнына сөздерді теріңіз.',
    ru: 'Отчет не должен меняться и что-либо загружать при открытии. Если рисунок нужен, вставьте его в сам бланк («Вставка» – «Рисунки»), диаграмму вставьте рисунком, вместо поля наберите слова.',
    en: 'A report must not change, or load anything, when it is opened. If you need the picture, insert it into the letterhead itself (Insert, Pictures); insert a chart as a picture; type words in place of a field.',
  },
);
