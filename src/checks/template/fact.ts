import { readCheck } from '../read-check.ts';

export const templateFact = readCheck(
  'template/fact',
  'error',
  {
    kk: '.input {$suggestion :string} .match $suggestion || {{${$name} деген мән жоқ.}} * {{${$name} деген мән жоқ. Мүмкін, бұл – ${$suggestion}.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Значения ${$name} нет.}} * {{Значения ${$name} нет. Возможно, имелось в виду ${$suggestion}.}}',
    en: '.input {$suggestion :string} .match $suggestion || {{There is no value ${$name}.}} * {{There is no value ${$name}. Did you mean ${$suggestion}?}}',
  },
  {
    kk: 'Мұндай мәні бар сөйлем есепке ешқашан енбес еді. Мүмкін атаулар docs/templates.md бетінде берілген.',
    ru: 'Предложение с таким значением никогда не попало бы в отчет. Возможные имена перечислены в docs/templates.md.',
    en: 'A sentence with such a value would never be printed. The names are listed in docs/templates.md.',
  },
);
