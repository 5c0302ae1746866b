import { closest } from '../../language/names.ts';
import { defineCheck } from '../check.ts';

const FEES = ['free', 'paid'];

export const servicesFee = defineCheck({
  id: 'services/fee',
  on: 'service',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{«{$found}» белгісіз. Қызмет тегін (free) немесе ақылы (paid) болады.}} * {{«{$found}» белгісіз. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Неизвестное значение «{$found}». Услуга бывает бесплатной (free) или платной (paid).}} * {{Неизвестное значение «{$found}». Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{Unknown value “{$found}”. A service is free or paid.}} * {{Unknown value “{$found}”. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Есепте қызметтің ақылы немесе тегін екені көрсетіледі. free немесе paid деп жазыңыз; бос қалдырсаңыз, мәні каталогтан алынады.',
    ru: 'В отчете указывается, платная услуга или бесплатная. Запишите free или paid; если оставить поле пустым, значение возьмется из каталога.',
    en: 'The report says whether a service is free. Write free or paid; if left blank, it is taken from the catalogue.',
  },
  *run(service, at) {
    const { fee } = service;
    if (fee === undefined || FEES.includes(fee)) return;
    yield { at: at(service, 'fee'), values: { found: fee, suggestion: closest(fee, FEES) ?? '' } };
  },
});
