import type { TraceText } from '../trace-text.ts';

export const trace: TraceText = {
  statedBy:
    '.input {$of :number} .match $of one {{число указала {$of :noun of=school}}} * {{число указали {$of :noun of=school}}}',
  nobody: 'Этого числа никто не указал.',
  misread: 'Здесь написано «{$found}». Эта запись непонятна, поэтому показатель считается неуказанным.',
  sumOf: '.input {$count :number} .match $count one {{сумма {$count} слагаемого}} * {{сумма {$count} слагаемых}}',
  wrongSum: 'Не сходится: слагаемые дают {$sum}, а указано {$value}.',
  wrongCount:
    '.input {$sum :number} .match $sum one {{Не сходится: по слагаемым число указала {$sum :noun of=school}, а записано {$value}.}} * {{Не сходится: по слагаемым число указали {$sum :noun of=school}, а записано {$value}.}}',
  rest: 'и еще {$count} (показать все: --all)',
  outside: 'Не вошли в сумму:',
  silent: 'Не указали это число: {$count}',
  silentParts: 'Не указано частей этого числа: {$count}',
  absent: 'файла здесь нет',
  changed: 'файл с тех пор изменен',
  unreadable: 'файл не читается',
  differs: 'сейчас в файле {$value}',
  saysNothing: 'сейчас в файле этого числа нет',
  usage: {
    noField: 'Показателя «{$name}» нет. Имя пишется так, как в файле YAML, например: services.transfer.electronic.',
    noFigure: 'В указанном месте ({$name}) нет числа, которое входит в свод. Укажите строку или ячейку с числом.',
    several: 'В указанном месте ({$name}) несколько чисел. Укажите одно из них: {$choices}',
    noData: 'Рядом с книгой {$file} нет файла {$data}, по которому она составлена. Положите оба файла в одну папку.',
  },
  help: {
    summary: 'показать, из чего сложилось число: организации, файлы, ячейки, слагаемые',
    file: 'сводный файл (consolidated.yaml, .xlsx, .docx, .html) или данные школы (.yaml, .json, .xlsx либо отчет .docx, .odt, .html)',
    place:
      'имя показателя (declared.total, services.transfer.electronic), строка (25 или 25:10) или ячейка (Услуги!E14)',
    in: 'еще одна папка с файлами организаций; можно указать несколько раз',
    all: 'показать все слагаемые, а не только самые большие',
    format: 'вид ответа',
  },
};
