import { countedServices } from '../../model/services.ts';
import { isListUnread } from '../absences.ts';
import { defineCheck } from '../check.ts';

export const totalsKinds = defineCheck({
  id: 'totals/kinds',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Қызмет түрлерінің саны {$stated} деп жазылған, тізбеде – {$listed}, ал саны көрсетілген қызметтер – {$counted}.',
    ru: 'Видов услуг указано {$stated}, в перечне их {$listed}, а с указанным количеством – {$counted}.',
    en: 'The number of kinds of services is stated as {$stated}, but {$listed} are listed, of which {$counted} have a count.',
  },
  help: {
    kk: 'Үш сан бірдей болуы керек: қызмет көрсетілмесе де, ол тізбеде 0 санымен тұрады. Тізбеде артық қызметтің жоғын және ешбір қызметтің түсіп қалмағанын тексеріңіз.',
    ru: 'Все три числа должны совпадать: услуга, которая не оказывалась, тоже стоит в перечне с числом 0. Проверьте, нет ли в перечне лишних или пропущенных услуг.',
    en: 'All three must be the same: a service that was not rendered is listed as well, with a count of 0. Look for services that are missing from the list or too many.',
  },
  *run(report, at, context) {
    const { declared, services } = report;
    // Where only the counts are fewer, services/uncounted says of each service what is missing.
    if (declared.kinds === undefined || services.length === 0 || declared.kinds === services.length) return;
    if (isListUnread([report, 'services'], at, context)) return;
    const counted = countedServices(report);
    const uncounted = services.filter((service) => !counted.includes(service));
    yield {
      at: at(declared, 'kinds'),
      values: { stated: declared.kinds, listed: services.length, counted: counted.length },
      ...(uncounted.length > 0 && { related: uncounted.map(({ counts }) => at(counts, 'total')) }),
    };
  },
});
