import type { PreviousText } from '../previous-text.ts';

export const previous: PreviousText = {
  noPeriod: 'В файле {$file} не указан отчетный период, поэтому сравнить с ним нельзя. Укажите период в этом файле.',
  notBefore:
    'Файл {$file} – за {$previous :period form=nom}, а отчет – за {$period :period form=nom}. Для --previous укажите отчет за более ранний период.',
  otherKindOfYear:
    'Файл {$file} – за {$previous :period form=nom}, а отчет – за {$period :period form=nom}: сравниваются учебный и календарный годы, и часть месяцев может входить в оба. Проверьте, тот ли это отчет.',
  yearsBetween:
    'Файл {$file} – за {$previous :period form=nom}, а отчет – за {$period :period form=nom}: между ними есть другие годы, хотя в документе сказано «предыдущий период». Лучше указать отчет за год, который был непосредственно перед ним.',
  otherSchool:
    'Файл {$file} – отчет другой организации: {$previous} (БИН {$previousBin}), а составляется отчет {$name} (БИН {$bin}). Укажите прошлогодний отчет той же организации.',
  otherBin:
    'В файле {$file} у организации {$previous} БИН {$previousBin}, а в отчете – {$bin}. Если организация не преобразовывалась, исправьте БИН.',
  otherName:
    'В файле {$file} организация называется иначе: {$previous}, а в отчете – {$name}. Если это не одна и та же организация, укажите другой файл.',
};
