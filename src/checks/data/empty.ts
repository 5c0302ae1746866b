import { isBlank } from '../blank-report.ts';
import { defineCheck } from '../check.ts';

export const dataEmpty = defineCheck({
  id: 'data/empty',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Нысан толтырылмаған.',
    ru: 'Форма не заполнена.',
    en: 'The form is not filled in.',
  },
  help: {
    kk: 'Ұйымның атауын, есепті кезеңді, қызметтердің санын және шағымдар санын толтырып, файлды сақтаңыз да, қайта тексеріңіз.',
    ru: 'Заполните наименование организации, отчетный период, числа по услугам и количество жалоб, сохраните файл и проверьте снова.',
    en: 'Fill in the name of the organisation, the period, the numbers of services and of complaints, save the file and check it again.',
  },
  *run(report, _at, { source }) {
    // Where something was not understood, the form is not blank: the errors of reading say what is wrong.
    const isUnderstood = source.errors.every(({ check }) => check.startsWith('cells/'));
    if (isBlank(report) && isUnderstood) yield { at: { file: source.file } };
  },
});
