import { readCheck } from '../read-check.ts';

export const configUnknownCheck = readCheck(
  'config/unknown-check',
  'error',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$name}» деген тексеру жоқ.}}
* {{«{$name}» деген тексеру жоқ. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Проверки «{$name}» нет.}}
* {{Проверки «{$name}» нет. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{There is no check “{$name}”.}}
* {{There is no check “{$name}”. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: 'Бағдарламада жоқ тексеру туралы шешім ештеңені өзгертпейді. Тексерудің атауын (services/total), тобын (services/*) немесе барлығын білдіретін * белгісін жазыңыз; атаулар тізімін esep explain командасы көрсетеді.',
    ru: 'Решение о несуществующей проверке ничего не меняет. Укажите имя проверки (services/total), группу (services/*) или * для всех сразу; список имен показывает команда esep explain.',
    en: 'A decision on a check that does not exist changes nothing. Name a check (services/total), a group (services/*), or * for all of them; esep explain lists the names.',
  },
);
