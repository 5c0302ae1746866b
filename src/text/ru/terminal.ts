import type { TerminalText } from '../text.ts';
import { build } from './build.ts';
import { checking } from './checking.ts';
import { cleaned } from './cleaned.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { importing } from './import.ts';
import { merge } from './merge.ts';
import { previous } from './previous.ts';
import { schema } from './schema.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';

export const ru: TerminalText = {
  severity: { error: 'ошибка', warning: 'предупреждение', info: 'рекомендация' },
  summary:
    '{$files :noun of=file}: {$errors :noun of=error}, {$warnings :noun of=warning}, {$infos :noun of=recommendation}.',
  summaryClean: '{$files :noun of=file}: все сходится, замечаний нет.',
  moreFindings: 'Еще не показано замечаний: {$count}.',
  explainHint: 'Подробнее о проверке: esep explain {$check}',
  whatToDo: 'Что делать:',
  related: 'См. также:',
  written: 'Записан файл: {$file}',
  reviewTexts: 'Абзацы взяты из прошлогоднего файла: проверьте в них числа и даты.',
  convertRefused: 'Файл не преобразован: при этом потерялось бы то, что указано выше.',
  convertNothing: 'Файл не преобразован: данные из него прочитать нельзя по причине, указанной выше.',
  usage: {
    hint: 'Справка: esep --help',
    unknownCommand: 'Нет команды «{$name}».',
    didYouMean: 'Возможно, имелось в виду: {$suggestion}.',
    unknownOption: 'Нет параметра {$name}.',
    missingArgument: 'Не указано: {$name}.',
    excessArguments: 'В команде есть лишние слова. Имя файла с пробелами возьмите в кавычки.',
    missingValue: 'После параметра {$name} нужно значение.',
    badValue: 'Для {$name} не подходит «{$value}». Возможные значения: {$choices}.',
    conflict: 'Параметры {$name} и {$other} нельзя указать вместе.',
    unknownCheck: 'Нет проверки «{$name}». Список всех проверок: esep explain',
    targetExists: 'Файл {$file} уже есть. Чтобы заменить его, добавьте --force.',
    targetKind: 'Неизвестно, как записать файл {$file}. Его имя должно оканчиваться так: {$choices}.',
    sameFile: 'Файл {$file} – и исходный, и конечный. Укажите другое имя.',
    consolidated: '{$file} – сводный файл. Книгу и отчет из него делает команда esep merge {$file :argument} -o папка.',
    noTemplates:
      'В папке {$folder} нет ни одного шаблона (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml).',
    templateProblem: 'Шаблоны в папке {$folder} содержат ошибки, указанные выше.',
    configProblem: 'Файл настроек ({$file}) содержит ошибки, указанные выше.',
  },
  cannotWrite: {
    isFolder: 'Не удалось записать файл {$file}: так называется папка. Укажите другое имя.',
    busy: 'Не удалось записать файл {$file}: он открыт в другой программе (Word, Excel). Закройте его и повторите команду.',
    folder: 'Не удалось записать файл {$file}: такой папки нет. Создайте ее или укажите другую.',
    denied:
      'Не удалось записать файл {$file}: нет прав на запись. Выберите другую папку или обратитесь к администратору.',
    output: 'Не удалось вывести текст: на диске нет места или поток закрыт.',
    full: 'Не удалось записать файл {$file}: на диске нет места.',
    other: 'Не удалось записать файл {$file} ({$code}).',
  },
  build,
  checking,
  merge,
  trace,
  previous,
  schema,
  cleaned,
  diff,
  verify,
  explain,
  formats,
  importing,
  bug: 'Это ошибка программы esep, а не ваших данных. Сообщите о ней разработчикам вместе с этим текстом:',
  faulty:
    'Файл {$file} не записан: проверка перед записью нашла в нем ошибку, из-за которой его могут не открыть другие программы. Прежний файл, если он был, не изменен.',
  help: {
    names: {
      file: 'файл',
      files: 'файлы',
      from: 'исходный',
      to: 'новый',
      folder: 'папка',
      command: 'команда',
      lang: 'язык',
      severity: 'важность',
      formats: 'форматы',
      layout: 'расположение',
      check: 'проверка',
      options: 'параметры',
      paths: 'пути',
      place: 'место',
      date: 'дата',
      number: 'число',
      name: 'имя',
      format: 'формат',
      shell: 'оболочка',
    },
    usage: 'Как запускать:',
    options: 'Параметры:',
    commands: 'Команды:',
    arguments: 'Аргументы:',
    default: 'по умолчанию:',
    choices: 'варианты:',
    program:
      'Проверяет годовые данные школы о государственных услугах и формирует отчет на казахском и русском языках.',
    exitCodes:
      'Код завершения: 0 – все в порядке, 1 – есть ошибки в данных, 2 – неверная команда, 3 – ошибка программы.',
    lang: 'язык сообщений',
    version: 'показать версию (с --json – в виде JSON, с форматами и версией Node)',
    help: 'показать справку',
    helpCommand: 'справка о команде',
    templates:
      'папка с вашими шаблонами (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml)',
    color: 'без цвета',
    check: {
      summary: 'проверить данные и показать, что и где не сходится',
      files:
        'файлы с данными (.yaml, .json, .xlsx, .xls, .ods) или отчеты, внутри которых есть данные (.docx, .odt, .html)',
      failOn: 'с какой важности код завершения становится 1',
    },
    new: {
      summary: 'создать пустую форму: книгу Excel или YAML с пояснениями',
      file: 'имя новой формы: .xlsx или .yaml',
      from: 'взять из прошлогоднего файла все, кроме чисел, дат и записей',
      force: 'заменить файл, если он уже есть',
    },
    convert: {
      summary: 'преобразовать данные из YAML в Excel или обратно без потерь',
      from: 'исходный файл',
      to: 'новый файл: .xlsx, .yaml или .json',
      force: 'заменить файл, если он уже есть',
    },
    explain: {
      summary: 'объяснить проверку; без имени – перечислить все',
      check: 'имя проверки или группы проверок, например totals/channels или totals',
    },
  },
};
