import type { FormatsText } from '../formats-text.ts';

export const formats: FormatsText = {
  known: 'известно',
  suppressedCount: 'По решению не учитываются (причина указана): {$count}.',
  knownCount: 'Уже известны и не учитываются: {$count}.',
  nothingNew: '{$files :noun of=file}: новых замечаний нет.',
  nothingLeft: '{$files :noun of=file}: замечаний, требующих исправления, нет.',
  carriedLines:
    '.input {$count :number} .match $count 1 {{data.json – это данные внутри отчета. Чтобы увидеть эти строки: esep convert {$file :argument} data.json}} * {{data.json – это данные внутри отчетов. Чтобы увидеть эти строки: esep convert отчет.docx data.json}}',
  nothingChecked: 'Ничего не проверено: нет ни одного файла с данными.',
  annotationsLeft: 'Еще замечаний: {$count}. Полный перечень приведен в сводке этого шага.',
  title: 'проверка данных',
  files: 'Файлы',
  wholeFile: 'файл в целом',
  place: 'Место',
  severity: 'Важность',
  finding: 'Что найдено',
  details: 'Что делать и из чего складываются суммы',
  terms: 'Из чего складывается сумма',
  moreTerms: 'Еще слагаемых: {$count}.',
  value: 'Число',
  label: 'Показатель',
  reason: 'Причина:',
  until: 'Последний день действия:',
  statedAt: 'Где указано:',
};
