import { isUnread, type Place } from '../absences.ts';
import { defineCheck } from '../check.ts';

export const servicesUnnamed = defineCheck({
  id: 'services/unnamed',
  on: 'service',
  severity: 'error',
  message: {
    kk: 'Тізбенің бұл жолында қызмет көрсетілмеген: ол тізімнен де таңдалмаған, атауы да жазылмаған.',
    ru: 'В этой строке перечня не указана услуга: она не выбрана из списка, и ее название не написано.',
    en: 'This row does not say which service it is: none is chosen from the list, and no name is written.',
  },
  help: {
    kk: 'Сандар қай қызметке тиесілі екені белгісіз. Қызметті тізімнен таңдаңыз немесе атауын екі тілде жазыңыз.',
    ru: 'Неизвестно, к какой услуге относятся числа. Выберите услугу из списка или напишите ее название на двух языках.',
    en: 'It is not known which service the figures belong to. Choose the service from the list or write its name in both languages.',
  },
  *run(service, at, context) {
    const { raw } = context;
    const { id, name } = service;
    // An id or a name that was written but not understood has its own finding.
    if (
      id === undefined &&
      !name?.kk &&
      !name?.ru &&
      raw(service, 'id') === undefined &&
      raw(service, 'name') === undefined
    ) {
      const places: Place[] = ['id', 'name'].map((field) => [service, field]);
      if (!isUnread(places, at, context)) yield { at: at(service) };
    }
  },
});
