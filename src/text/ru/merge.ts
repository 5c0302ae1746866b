import type { MergeText } from '../merge-text.ts';

export const merge: MergeText = {
  progress: 'Прочитано файлов: {$done} из {$total} ({$percent} %), осталось около {$left} с',
  turnout:
    '.input {$reported :number} .match $reported 0 {{Из {$expected :noun of=school case=gen} не отчиталась ни одна.}} one {{Отчиталась {$reported} из {$expected :noun of=school case=gen} ({$rate}).}} * {{Отчитались {$reported} из {$expected :noun of=school case=gen} ({$rate}).}}',
  turnoutWithoutRoster:
    'Школ, приславших отчет, – {$expected}, принято отчетов – {$reported}. Кто не прислал, неизвестно: укажите список школ (--roster).',
  period: 'Сводный отчет {$period :period form=attr}.',
  noPeriod: 'Сводный отчет: период не указан ни в одном файле.',
  allFindings: 'Все замечания – на листе «Қателер – Ошибки» книги {$file}.',
  outside: 'В свод не вошли:',
  moreOutside: 'и еще {$count}',
  repeated:
    '.input {$count :number} .match $count one {{Пропущен {$count} отчет Word, ODT или HTML: его данные уже взяты из другого файла.}} few {{Пропущены {$count} отчета Word, ODT или HTML: их данные уже взяты из других файлов.}} * {{Пропущено отчетов Word, ODT или HTML: {$count}. Их данные уже взяты из других файлов.}}',
  notCarried:
    'В {$file} не вложены данные: их слишком много. Для проверки, сравнения и дальнейшего свода сохраните consolidated.yaml.',
  total:
    '.input {$reported :number} .match $reported one {{Всего оказано услуг: {$total} (по данным {$of} из {$reported} отчитавшейся школы).}} * {{Всего оказано услуг: {$total} (по данным {$of} из {$reported} отчитавшихся школ).}}',
  nothingReported: 'Ни один файл не вошел в свод.',
  returns:
    '.input {$returns :number} .match $returns 0 {{Замечаний, которые нужно отправить школам, нет.}} * {{Письма для {$returns :noun of=school case=gen} с замечаниями: {$folder}}}',
  interrupted: 'Прервано. Ничего не записано.',
  usage: {
    noMatch: 'По имени или образцу {$path} не найдено ни одного файла.',
    noFiles: 'В папке {$path} нет ни одного файла.',
    badDate: 'Для {$name} нужна дата вида 2026-07-10 или 10.07.2026, а указано «{$value}».',
    badJobs: 'Для --jobs нужно целое число от 1 до 64, а указано «{$value}».',
    badRoster: 'Список школ {$file} содержит ошибки, указанные выше.',
    badPrevious: 'Прошлогодний сводный файл {$file} содержит ошибки, указанные выше.',
    notConsolidated:
      '{$file} – не сводный файл. Для --previous нужен прошлогодний consolidated.yaml, записанный командой «esep merge».',
    outputIsFile: '{$file} – это файл. Для результата нужна папка.',
    sameFolder:
      '{$folder} – папка с формами. Результат запишите в другую папку, чтобы он не смешался с ними: -o результат.',
    badPreviousPeriod:
      'Файл прошлого года {$file} – за период {$previous}, а отчеты – за {$period}. Укажите сводный файл более раннего периода.',
  },
  help: {
    summary: 'свести отчеты многих школ в один: данные, отчет, книга Excel, замечания по школам',
    paths: 'файлы (.yaml, .json, .xlsx и отчеты .docx, .odt, .html), папки и образцы вида forms/*.xlsx',
    output: 'папка для результата',
    roster: 'список школ, от которых ожидается отчет (.yaml, .xlsx)',
    previous: 'сводный файл прошлого года (consolidated.yaml), для сравнения',
    deadline: 'срок представления отчетов; применяется вместо срока из списка школ',
    to: 'что записать кроме данных, через запятую: docx, xlsx, html, md, pdf',
    jobs: 'сколько файлов читать одновременно',
    returns: 'для каждой школы с замечаниями записать письмо и копию формы с пометками',
    facts: 'записать строки «школа – услуга – канал»: .csv или .parquet',
    includeRejected: 'сводить и отчеты с ошибками',
    quiet: 'не показывать ход работы',
  },
};
