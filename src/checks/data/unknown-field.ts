import { readCheck } from '../read-check.ts';

export const dataUnknownField = readCheck(
  'data/unknown-field',
  'error',
  {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$key}» деген өріс жоқ. Мұнда мына өрістер бола алады: {$known}.}}
* {{«{$key}» деген өріс жоқ. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Поля «{$key}» нет. Здесь могут стоять поля: {$known}.}}
* {{Поля «{$key}» нет. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{There is no field “{$key}”. The fields here are: {$known}.}}
* {{There is no field “{$key}”. Perhaps it is “{$suggestion}”.}}`,
  },
  {
    kk: 'Атауы қате өріс оқылмайды, сондықтан оның мәні есепке түспейді. Атауын түзетіңіз немесе артық өрісті өшіріңіз.',
    ru: 'Поле с неверным именем не читается, и его значение в отчет не попадет. Исправьте имя или удалите лишнее поле.',
    en: 'A field whose name is wrong is not read, and its value would be lost. Correct the name or delete the field.',
  },
);
