import { CHANNEL_WORDS } from '../../model/figure-words.ts';
import { serviceLabel, sumChannels } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { contradicts } from '../sums.ts';

export const servicesTotal = defineCheck({
  id: 'services/total',
  on: 'service',
  severity: 'error',
  message: {
    kk: '«{$service}»: барлығы {$stated} деп жазылған, ал арналар бойынша көрсетілген сандардың қосындысы – {$sum}.',
    ru: '«{$service}»: всего указано {$stated}, а сумма по указанным каналам – {$sum}.',
    en: '“{$service}”: the total is stated as {$stated}, but the stated channels add up to {$sum}.',
  },
  help: {
    kk: 'Қызметтің жалпы саны оның арналарының қосындысына тең болуы керек. Қате санды түзетіңіз.',
    ru: 'Общее число по услуге должно быть равно сумме ее каналов. Исправьте то число, которое записано неверно.',
    en: 'The total of a service must equal the sum of its channels. Correct the figure that is wrong.',
  },
  *run(service, at, { reference }) {
    const { counts } = service;
    const sum = sumChannels(counts);
    if (!contradicts(counts.total, sum)) return;
    yield {
      at: at(counts, 'total'),
      values: { service: serviceLabel(service, reference), stated: counts.total, sum: sum.value },
      terms: sum.terms.map(({ of, value }) => ({ label: CHANNEL_WORDS[of], value, at: at(counts, of) })),
    };
  },
});
