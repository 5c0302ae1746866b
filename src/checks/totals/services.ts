import { defineCheck } from '../check.ts';
import { contradicts, serviceTerms, sumListed } from '../sums.ts';

export const totalsServices = defineCheck({
  id: 'totals/services',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Көрсетілген қызметтердің жалпы саны {$stated} деп жазылған, ал тізбедегі қызметтер бойынша қосынды – {$sum}.',
    ru: 'Всего оказано услуг: указано {$stated}, а сумма по услугам перечня – {$sum}.',
    en: 'The total number of services is stated as {$stated}, but the listed services add up to {$sum}.',
  },
  help: {
    kk: 'Жалпы сан тізбедегі барлық қызмет санының қосындысына тең болуы керек. Есепке алу журналымен салыстырып, қате санды түзетіңіз.',
    ru: 'Общее число должно быть равно сумме по всем услугам перечня. Сверьте с журналом учета и исправьте то число, которое записано неверно.',
    en: 'The total must equal the sum over all listed services. Compare with the register and correct the figure that is wrong.',
  },
  *run(report, at, context) {
    const { declared } = report;
    const sum = sumListed(report, 'total', at, context);
    if (!contradicts(declared.total, sum)) return;
    yield {
      at: at(declared, 'total'),
      values: { stated: declared.total, sum: sum.value },
      terms: serviceTerms(sum, context.reference, ({ counts }) => at(counts, 'total')),
    };
  },
});
