import { catalogueService } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { choicesOf, findChoice, showChoice } from '../choices.ts';

export const servicesUnknown = defineCheck({
  id: 'services/unknown',
  on: 'service',
  severity: 'error',
  message: {
    kk: `.input {$format :string} .input {$suggestion :string} .match $format $suggestion
excel || {{«{$id}» қызметі тізімде жоқ.}}
excel * {{«{$id}» қызметі тізімде жоқ. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}
* || {{Каталогта «{$id}» коды бар қызмет жоқ.}}
* * {{Каталогта «{$id}» коды бар қызмет жоқ. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}`,
    ru: `.input {$format :string} .input {$suggestion :string} .match $format $suggestion
excel || {{Услуги «{$id}» нет в списке.}}
excel * {{Услуги «{$id}» нет в списке. Возможно, имелось в виду «{$suggestion}».}}
* || {{В каталоге нет услуги с кодом «{$id}».}}
* * {{В каталоге нет услуги с кодом «{$id}». Возможно, имелось в виду «{$suggestion}».}}`,
    en: `.input {$format :string} .input {$suggestion :string} .match $format $suggestion
excel || {{The service “{$id}” is not in the list.}}
excel * {{The service “{$id}” is not in the list. Did you mean “{$suggestion}”?}}
* || {{The catalogue has no service “{$id}”.}}
* * {{The catalogue has no service “{$id}”. Did you mean “{$suggestion}”?}}`,
  },
  help: {
    kk: 'Тізімнен таңдалған қызметтің ресми атауы каталогтан алынады. Қызметті тізімнен таңдаңыз; ол тізімде болмаса, бұл орынды бос қалдырып, толық атауын екі тілде атауларға арналған орындарға жазыңыз.',
    ru: 'Официальное название услуги, выбранной из списка, берется из каталога. Выберите услугу из списка; если ее там нет, оставьте это место пустым и напишите полное название на двух языках там, где пишутся наименования.',
    en: 'The official name of a service chosen from the list is taken from the catalogue. Choose the service from the list; if it is not there, leave this place blank and write its full name in both languages where the names go.',
  },
  *run(service, at, context) {
    const { id } = service;
    if (id === undefined || catalogueService(context.reference, id)) return;
    const meant = findChoice(id, choicesOf('services', context.reference));
    const suggestion = meant ? showChoice(meant, context) : '';
    yield { at: at(service, 'id'), values: { id, suggestion, format: context.source.format } };
  },
});
