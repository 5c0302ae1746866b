import { defineCheck } from '../check.ts';
import { choicesOf, choiceValues } from '../choices.ts';

export const servicesFee = defineCheck({
  id: 'services/fee',
  on: 'service',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{«{$found}» – белгісіз мән. Мына мәндер қолданылады: {$known}.}} * {{«{$found}» белгісіз. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Неизвестное значение «{$found}». Допустимы значения: {$known}.}} * {{Неизвестное значение «{$found}». Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{Unknown value “{$found}”. It can be one of: {$known}.}} * {{Unknown value “{$found}”. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Есепте қызметтің ақылы немесе тегін екені көрсетіледі. Мәнді тізімнен таңдаңыз; бос қалдырсаңыз, мәні каталогтан алынады.',
    ru: 'В отчете указывается, платная услуга или бесплатная. Выберите значение из списка; если оставить поле пустым, значение возьмется из каталога.',
    en: 'The report says whether a service is free. Choose one of the two; if left blank, it is taken from the catalogue.',
  },
  *run(service, at, context) {
    const { fee } = service;
    if (fee === undefined || choicesOf('fees', context.reference).some(({ id }) => id === fee)) return;
    yield { at: at(service, 'fee'), values: choiceValues(fee, 'fees', context) };
  },
});
