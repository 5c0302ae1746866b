import { serviceLabel, serviceTotal } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { recogniseService } from '../recognition.ts';

export const servicesDepartment = defineCheck({
  id: 'services/department',
  on: 'service',
  severity: 'info',
  message: {
    kk: '«{$service}»: қағидалар бойынша бұл қызметті мектеп емес, білім басқармасы (бөлімі) көрсетеді.',
    ru: '«{$service}»: по правилам эту услугу оказывает не школа, а управление (отдел) образования.',
    en: '“{$service}”: by its rules this service is rendered by the education department, not by the school.',
  },
  help: {
    kk: 'Мектеп тек құжаттарды қабылдаса, бұл сандар басқарманың есебіне де енуі мүмкін. Оларды кім есепке алатынын білім бөлімінен нақтылаңыз.',
    ru: 'Если школа только принимает документы, эти числа могут войти и в отчет управления. Уточните в отделе образования, кто их учитывает.',
    en: 'If the school only takes the documents in, the figures may also be in the department’s report. Ask the department which of you counts them.',
  },
  *run(service, at, { reference }) {
    const rendered = (serviceTotal(service) ?? 0) > 0;
    if (!rendered || recogniseService(service, reference)?.provider !== 'department') return;
    yield { at: at(service, 'id'), values: { service: serviceLabel(service, reference) } };
  },
});
