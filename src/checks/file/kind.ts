import { readCheck } from '../read-check.ts';

export const fileKind = readCheck(
  'file/kind',
  'error',
  {
    kk: `.input {$kind :string} .match $kind
docx {{Бұл – Excel кітабы емес, Word құжаты.}}
doc {{Бұл – ескі пішімдегі (.doc) Word құжаты: ол оқылмайды.}}
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
doc {{Это документ Word в старом формате (.doc): он не читается.}}
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
doc {{This is a Word document of the old kind (.doc), which is not read.}}
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
docx {{Бұл дайын есеп болса, файл атауының соңын .docx деп өзгертіңіз. Деректер файлын есептің мәтінінен алуға болады: esep import есеп.docx деректер.xlsx}}
doc {{Бұл дайын есеп болса, оны Word бағдарламасында «Басқаша сақтау» арқылы .docx түрінде сақтап, мәтінінен деректер файлын алыңыз: esep import есеп.docx деректер.xlsx}}
rtf {{Бұл дайын есеп болса, оны Word бағдарламасында «Басқаша сақтау» арқылы .docx түрінде сақтап, мәтінінен деректер файлын алыңыз: esep import есеп.docx деректер.xlsx}}
pdf {{Бұл дайын есеп болса, оны Word бағдарламасында ашып, «Басқаша сақтау» арқылы .docx түрінде сақтаңыз да, мәтінінен деректер файлын алыңыз: esep import есеп.docx деректер.xlsx}}
* {{Есеп мәліметтері Excel нысанында (.xlsx) немесе YAML мәтінінде болуы керек. Файл Excel бағдарламасында ашылса, оны «Басқаша сақтау» арқылы .xlsx түрінде сақтаңыз; мұрағатты алдымен ашыңыз.}}`,
    ru: `.input {$kind :string} .match $kind
special {{Укажите обычный файл. Вывод другой программы проверяется так: … | esep check -}}
docx {{Если это готовый отчет, дайте файлу имя с окончанием .docx. Файл с данными можно получить из текста отчета: esep import отчет.docx данные.xlsx}}
doc {{Если это готовый отчет, сохраните его в Word через «Сохранить как» в виде .docx и получите из его текста файл с данными: esep import отчет.docx данные.xlsx}}
rtf {{Если это готовый отчет, сохраните его в Word через «Сохранить как» в виде .docx и получите из его текста файл с данными: esep import отчет.docx данные.xlsx}}
pdf {{Если это готовый отчет, откройте его в Word, сохраните через «Сохранить как» в виде .docx и получите из его текста файл с данными: esep import отчет.docx данные.xlsx}}
* {{Сведения для отчета должны быть в форме Excel (.xlsx) или в тексте YAML. Если файл открывается в Excel, сохраните его через «Сохранить как» в виде .xlsx; архив сначала распакуйте.}}`,
    en: `.input {$kind :string} .match $kind
special {{Name an ordinary file. To check what another program prints: … | esep check -}}
docx {{If this is a report, give the file a name that ends in .docx. A file of data can be made of the words of a report: esep import report.docx data.xlsx}}
doc {{If this is a report, save it as .docx in Word (“Save as”), and make a file of data of its words: esep import report.docx data.xlsx}}
rtf {{If this is a report, save it as .docx in Word (“Save as”), and make a file of data of its words: esep import report.docx data.xlsx}}
pdf {{If this is a report, open it in Word, save it as .docx (“Save as”), and make a file of data of its words: esep import report.docx data.xlsx}}
* {{The figures must stand in the Excel form (.xlsx) or in YAML text. If Excel opens the file, save it as .xlsx with “Save as”; unpack an archive first.}}`,
  },
);
