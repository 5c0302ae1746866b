import { defineCheck } from '../check.ts';

export const servicesUnnamed = defineCheck({
  id: 'services/unnamed',
  on: 'service',
  severity: 'error',
  message: {
    kk: 'Тізбенің бұл жолында қызметтің коды да, атауы да жоқ.',
    ru: 'В этой строке перечня нет ни кода, ни названия услуги.',
    en: 'This row of the list has neither the id nor the name of a service.',
  },
  help: {
    kk: 'Сандар қай қызметке тиесілі екені белгісіз. Қызметті тізімнен таңдаңыз немесе атауын екі тілде жазыңыз.',
    ru: 'Неизвестно, к какой услуге относятся числа. Выберите услугу из списка или напишите ее название на двух языках.',
    en: 'It is not known which service the figures belong to. Choose the service from the list or write its name in both languages.',
  },
  *run(service, at, { raw }) {
    const { id, name } = service;
    // An id or a name that was written but not understood has its own finding.
    if (
      id === undefined &&
      !name?.kk &&
      !name?.ru &&
      raw(service, 'id') === undefined &&
      raw(service, 'name') === undefined
    ) {
      yield { at: at(service) };
    }
  },
});
