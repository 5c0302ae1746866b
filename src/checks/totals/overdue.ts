import { defineCheck } from '../check.ts';
import { contradicts, serviceTerms, sumListed } from '../sums.ts';

export const totalsOverdue = defineCheck({
  id: 'totals/overdue',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Мерзімі бұзылып көрсетілген қызметтер саны {$stated} деп жазылған, ал қызметтер бойынша қосынды – {$sum}.',
    ru: 'Услуг с нарушением срока указано {$stated}, а сумма по услугам – {$sum}.',
    en: 'The number of overdue services is stated as {$stated}, but the services add up to {$sum}.',
  },
  help: {
    kk: 'Жалпы сан барлық қызмет бойынша мерзім бұзылған жағдайлардың қосындысына тең болуы керек. Журналмен салыстырып, қате санды түзетіңіз.',
    ru: 'Общее число должно быть равно сумме нарушений срока по всем услугам. Сверьте с журналом и исправьте то число, которое записано неверно.',
    en: 'The total must equal the sum of overdue cases over all services. Compare with the register and correct the figure that is wrong.',
  },
  *run(report, at, context) {
    const { declared } = report;
    const sum = sumListed(report, 'overdue', at, context);
    if (!contradicts(declared.overdue, sum)) return;
    yield {
      at: at(declared, 'overdue'),
      values: { stated: declared.overdue, sum: sum.value },
      terms: serviceTerms(sum, context.reference, (service) => at(service, 'overdue')),
    };
  },
});
