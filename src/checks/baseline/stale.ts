import { readCheck } from '../read-check.ts';

export const baselineStale = readCheck(
  'baseline/stale',
  'warning',
  {
    kk: '{$check} тексеруі туралы жазба ескірген: {$file} файлында мұндай ескертпе енді жоқ.',
    ru: 'Запись о проверке {$check} устарела: такого замечания в файле {$file} больше нет.',
    en: 'The entry on {$check} is stale: there is no such finding in {$file} any more.',
  },
  {
    kk: 'Қате түзетілген, тексеру өшірілген немесе ескертпе себебі көрсетіліп, ескерусіз қалдырылған. Жазбаны белгілі ескертпелер тізімінен алып тастаңыз: мұны esep check --update-baseline командасы орындайды.',
    ru: 'Ошибка исправлена, проверка отключена или замечание не учитывается по указанной причине. Уберите запись из перечня известных замечаний: это делает команда esep check --update-baseline.',
    en: 'The mistake was corrected, the check is off, or the finding is suppressed. Remove the entry from the baseline: esep check --update-baseline does that.',
  },
);
