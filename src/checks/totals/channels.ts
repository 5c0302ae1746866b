import { CHANNEL_WORDS } from '../../model/figure-words.ts';
import { sumChannels } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { contradicts } from '../sums.ts';

export const totalsChannels = defineCheck({
  id: 'totals/channels',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Көрсетілген қызметтердің жалпы саны {$stated} деп жазылған, ал арналар бойынша көрсетілген сандардың қосындысы – {$sum}.',
    ru: 'Всего оказано услуг: указано {$stated}, а сумма по указанным каналам – {$sum}.',
    en: 'The total number of services is stated as {$stated}, but the stated channels add up to {$sum}.',
  },
  help: {
    kk: 'Жалпы сан үш арнаның қосындысына тең болуы керек. Журналмен салыстырып, қате санды түзетіңіз.',
    ru: 'Общее число должно быть равно сумме трех каналов. Сверьте с журналом и исправьте то число, которое записано неверно.',
    en: 'The total must equal the sum of the three channels. Compare with the register and correct the figure that is wrong.',
  },
  *run({ declared }, at) {
    const sum = sumChannels(declared);
    if (!contradicts(declared.total, sum)) return;
    yield {
      at: at(declared, 'total'),
      values: { stated: declared.total, sum: sum.value },
      terms: sum.terms.map(({ of, value }) => ({ label: CHANNEL_WORDS[of], value, at: at(declared, of) })),
    };
  },
});
