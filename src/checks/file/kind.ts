import { readCheck } from '../read-check.ts';

export const fileKind = readCheck(
  'file/kind',
  'error',
  {
    kk: `.input {$kind :string} .match $kind
docx {{Бұл – Excel кітабы емес, Word құжаты.}}
doc {{Бұл – Excel кітабы емес, Word құжаты.}}
odt {{Бұл – Excel кітабы емес, мәтіндік ODT құжаты.}}
rtf {{Бұл – Excel кітабы емес, мәтіндік RTF құжаты.}}
pptx {{Бұл – Excel кітабы емес, PowerPoint таныстырылымы.}}
numbers {{Бұл – Apple Numbers кестесі: ол оқылмайды.}}
xml {{Бұл – XML мәтіні, Excel кітабы емес.}}
pdf {{Бұл – PDF құжаты: одан сандарды оқу мүмкін емес.}}
html {{Бұл – веб-бет, Excel кітабы емес. Кейбір жүйелер оны .xls деген атпен береді.}}
csv {{Бұл – CSV мәтіні, Excel кітабы емес.}}
xlsb {{Бұл – екілік Excel кітабы (.xlsb): ол оқылмайды.}}
image {{Бұл – сурет: одан сандарды оқу мүмкін емес.}}
zip {{Бұл – мұрағат, Excel кітабы емес.}}
special {{Бұл – кәдімгі файл емес, арна немесе құрылғы: ол оқылмайды.}}
roster {{Бұл – есеп емес, мектептер тізімі.}}
* {{Бұл – Excel кітабы да, YAML мәтіні де емес.}}`,
    ru: `.input {$kind :string} .match $kind
docx {{Это документ Word, а не книга Excel.}}
doc {{Это документ Word, а не книга Excel.}}
odt {{Это текстовый документ ODT, а не книга Excel.}}
rtf {{Это текстовый документ RTF, а не книга Excel.}}
pptx {{Это презентация PowerPoint, а не книга Excel.}}
numbers {{Это таблица Apple Numbers: она не читается.}}
xml {{Это текст XML, а не книга Excel.}}
pdf {{Это документ PDF: прочитать из него числа нельзя.}}
html {{Это веб-страница, а не книга Excel. Некоторые системы выгружают ее под именем .xls.}}
csv {{Это текст CSV, а не книга Excel.}}
xlsb {{Это двоичная книга Excel (.xlsb): она не читается.}}
image {{Это изображение: прочитать из него числа нельзя.}}
zip {{Это архив, а не книга Excel.}}
special {{Это не обычный файл, а канал или устройство: он не читается.}}
roster {{Это не отчет, а список школ.}}
* {{Это не книга Excel и не текст YAML.}}`,
    en: `.input {$kind :string} .match $kind
docx {{This is a Word document, not an Excel workbook.}}
doc {{This is a Word document, not an Excel workbook.}}
odt {{This is an ODT document, not an Excel workbook.}}
rtf {{This is an RTF document, not an Excel workbook.}}
pptx {{This is a PowerPoint presentation, not an Excel workbook.}}
numbers {{This is an Apple Numbers table, which is not read.}}
xml {{This is XML text, not an Excel workbook.}}
pdf {{This is a PDF document: figures cannot be read from it.}}
html {{This is a web page, not an Excel workbook. Some systems export it under the name .xls.}}
csv {{This is CSV text, not an Excel workbook.}}
xlsb {{This is a binary Excel workbook (.xlsb), which is not read.}}
image {{This is a picture: figures cannot be read from it.}}
zip {{This is an archive, not an Excel workbook.}}
special {{This is no ordinary file but a pipe or a device, which is not read.}}
roster {{This is a list of schools, not a report.}}
* {{This is neither an Excel workbook nor YAML text.}}`,
  },
  {
    kk: `.input {$kind :string} .match $kind
special {{Кәдімгі файлдың атауын көрсетіңіз. Басқа бағдарламаның шығысын тексеру үшін: … | esep check -}}
* {{Есеп мәліметтері Excel нысанында (.xlsx) немесе YAML мәтінінде болуы керек. Файл Excel бағдарламасында ашылса, оны «Басқаша сақтау» арқылы .xlsx түрінде сақтаңыз; мұрағатты алдымен ашыңыз.}}`,
    ru: `.input {$kind :string} .match $kind
special {{Укажите обычный файл. Вывод другой программы проверяется так: … | esep check -}}
* {{Сведения для отчета должны быть в форме Excel (.xlsx) или в тексте YAML. Если файл открывается в Excel, сохраните его через «Сохранить как» в виде .xlsx; архив сначала распакуйте.}}`,
    en: `.input {$kind :string} .match $kind
special {{Name an ordinary file. To check what another program prints: … | esep check -}}
* {{The figures must stand in the Excel form (.xlsx) or in YAML text. If Excel opens the file, save it as .xlsx with “Save as”; unpack an archive first.}}`,
  },
);
