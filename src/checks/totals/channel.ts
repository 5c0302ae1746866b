import { CHANNEL_WORDS } from '../../model/figure-words.ts';
import { CHANNELS } from '../../model/reference.ts';
import { defineCheck } from '../check.ts';
import { contradicts, serviceTerms, sumListed } from '../sums.ts';

export const totalsChannel = defineCheck({
  id: 'totals/channel',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Көрсетілген қызметтер саны ({$channel}) {$stated} деп жазылған, ал қызметтер бойынша қосынды – {$sum}.',
    ru: 'Оказано услуг ({$channel}): указано {$stated}, а сумма по услугам – {$sum}.',
    en: 'The number of services rendered {$channel} is stated as {$stated}, but the services add up to {$sum}.',
  },
  help: {
    kk: 'Арна бойынша жалпы сан сол арнадағы барлық қызмет санының қосындысына тең болуы керек. Қызметтер тізбесіндегі осы бағанды тексеріңіз.',
    ru: 'Число по каналу должно быть равно сумме чисел этого канала по всем услугам. Проверьте этот столбец в перечне услуг.',
    en: 'The figure of a channel must equal the sum of that channel over all services. Check this column of the list.',
  },
  *run(report, at, context) {
    const { declared } = report;
    for (const channel of CHANNELS) {
      const stated = declared[channel];
      const sum = sumListed(report, channel, at, context);
      if (!contradicts(stated, sum)) continue;
      yield {
        at: at(declared, channel),
        values: { channel: CHANNEL_WORDS[channel], stated, sum: sum.value },
        terms: serviceTerms(sum, context.reference, ({ counts }) => at(counts, channel)),
      };
    }
  },
});
