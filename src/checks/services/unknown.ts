import { closest } from '../../language/names.ts';
import { catalogueService } from '../../model/services.ts';
import { defineCheck } from '../check.ts';

export const servicesUnknown = defineCheck({
  id: 'services/unknown',
  on: 'service',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{Каталогта «{$id}» коды бар қызмет жоқ.}} * {{Каталогта «{$id}» коды бар қызмет жоқ. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{В каталоге нет услуги с кодом «{$id}».}} * {{В каталоге нет услуги с кодом «{$id}». Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{The catalogue has no service “{$id}”.}} * {{The catalogue has no service “{$id}”. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Код бойынша қызметтің ресми атауы алынады. Кодты каталогтан таңдаңыз; қызмет онда болмаса, кодты өшіріп, атауын екі тілде толық жазыңыз.',
    ru: 'По коду берется официальное название услуги. Выберите код из каталога; если услуги в нем нет, уберите код и напишите ее название полностью на двух языках.',
    en: 'The id stands for the official name of the service. Choose one from the catalogue; if the service is not there, leave the id out and write its full name in both languages.',
  },
  *run(service, at, { reference }) {
    const { id } = service;
    if (id === undefined || catalogueService(reference, id)) return;
    const ids = reference.services.map((known) => known.id);
    yield { at: at(service, 'id'), values: { id, suggestion: closest(id, ids) ?? '' } };
  },
});
