import { defineCheck } from '../check.ts';
import { contradicts, serviceTerms, sumListed } from '../sums.ts';

export const totalsRefused = defineCheck({
  id: 'totals/refused',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Бас тартулар саны {$stated} деп жазылған, ал қызметтер бойынша қосынды – {$sum}.',
    ru: 'Отказов указано {$stated}, а сумма по услугам – {$sum}.',
    en: 'The number of refusals is stated as {$stated}, but the services add up to {$sum}.',
  },
  help: {
    kk: 'Жалпы сан барлық қызмет бойынша бас тартулардың қосындысына тең болуы керек. Журналмен салыстырып, қате санды түзетіңіз.',
    ru: 'Общее число должно быть равно сумме отказов по всем услугам. Сверьте с журналом и исправьте то число, которое записано неверно.',
    en: 'The total must equal the sum of refusals over all services. Compare with the register and correct the figure that is wrong.',
  },
  *run(report, at, context) {
    const { declared } = report;
    const sum = sumListed(report, 'refused', at, context);
    if (!contradicts(declared.refused, sum)) return;
    yield {
      at: at(declared, 'refused'),
      values: { stated: declared.refused, sum: sum.value },
      terms: serviceTerms(sum, context.reference, (service) => at(service, 'refused')),
    };
  },
});
