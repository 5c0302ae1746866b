import type { FormatsText } from '../formats-text.ts';

export const formats: FormatsText = {
  known: 'известно',
  suppressedCount: 'По решению не учитываются (причина указана): {$count}.',
  knownCount: 'Уже известны и не учитываются: {$count}.',
  nothingNew: '{$files :noun of=file}: новых замечаний нет.',
  nothingLeft: '{$files :noun of=file}: замечаний, требующих исправления, нет.',
  carriedLines:
    'Номера строк в {$file} относятся к данным внутри отчета. Чтобы увидеть эти строки: esep convert {$file :argument} данные.json',
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
