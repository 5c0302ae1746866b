import { serviceLabel, serviceTotal, sumChannels } from '../../model/services.ts';
import { defineCheck } from '../check.ts';

export const servicesOverdue = defineCheck({
  id: 'services/overdue',
  on: 'service',
  severity: 'error',
  message: {
    kk: '«{$service}»: мерзімі бұзылғаны ({$overdue}) барлық көрсетілгенінен ({$total}) көп.',
    ru: '«{$service}»: с нарушением срока ({$overdue}) больше, чем оказано всего ({$total}).',
    en: '“{$service}”: there are more overdue cases ({$overdue}) than services rendered ({$total}).',
  },
  help: {
    kk: 'Мерзімі бұзылып көрсетілгені жалпы санның ішіне кіреді, сондықтан одан көп бола алмайды. Екі санды да тексеріңіз.',
    ru: 'Услуги с нарушением срока входят в общее число и не могут его превышать. Проверьте оба числа.',
    en: 'Overdue services are part of the total and cannot exceed it. Check both figures.',
  },
  *run(service, at, { reference }) {
    const { counts, overdue } = service;
    const total = serviceTotal(service);
    // The sum of some of the channels is no upper bound.
    const known = counts.total !== undefined || sumChannels(counts).complete;
    if (overdue === undefined || total === undefined || !known || overdue <= total) return;
    yield {
      at: at(service, 'overdue'),
      values: { service: serviceLabel(service, reference), overdue, total },
      related: [at(counts, 'total')],
    };
  },
});
