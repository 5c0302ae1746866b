import { CHANNELS } from '../../model/reference.ts';
import { serviceLabel, serviceTotal } from '../../model/services.ts';
import { isUnread, type Place } from '../absences.ts';
import { isBlank } from '../blank-report.ts';
import { defineCheck } from '../check.ts';

export const servicesUncounted = defineCheck({
  id: 'services/uncounted',
  on: 'service',
  severity: 'error',
  message: {
    kk: '«{$service}» қызметі тізбеде бар, бірақ неше рет көрсетілгені жазылмаған.',
    ru: 'Услуга «{$service}» есть в перечне, но не указано, сколько раз она оказана.',
    en: '“{$service}” is listed, but it is not stated how many times it was rendered.',
  },
  help: {
    kk: 'Санын жазыңыз. Қызмет көрсетілмесе, 0 немесе «жоқ» деп жазыңыз: бос ұяшық нөл деп саналмайды.',
    ru: 'Укажите количество. Если услуга не оказывалась, запишите 0 или «нет»: пустая ячейка нулем не считается.',
    en: 'State the count. If the service was not rendered, write 0 or “нет”: a blank cell is not a zero.',
  },
  *run(service, at, context) {
    const { report, reference, raw } = context;
    const { counts } = service;
    const fields = ['total', ...CHANNELS];
    const written = fields.some((field) => raw(counts, field) !== undefined);
    // A count that could not be understood is worded where it stands; a blank form lists services for the user to fill in.
    if (serviceTotal(service) !== undefined || written || isBlank(report)) return;
    const places = fields.map((field): Place => [counts, field]);
    if (isUnread([[service, 'counts'], ...places], at, context)) return;
    yield { at: at(counts, 'total'), values: { service: serviceLabel(service, reference) } };
  },
});
