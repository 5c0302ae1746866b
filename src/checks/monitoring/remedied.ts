import { CONTROLS } from '../../model/schema.ts';
import { defineCheck } from '../check.ts';

export const monitoringRemedied = defineCheck({
  id: 'monitoring/remedied',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Жойылған бұзушылықтар саны ({$remedied}) анықталғандарының санынан ({$violations}) көп.',
    ru: 'Устранено нарушений ({$remedied}) больше, чем выявлено ({$violations}).',
    en: 'More violations are remedied ({$remedied}) than were found ({$violations}).',
  },
  help: {
    kk: 'Анықталған бұзушылықты ғана жоюға болады. Бақылау актісі бойынша екі санды да тексеріңіз.',
    ru: 'Устранить можно только выявленное нарушение. Проверьте оба числа по акту контроля.',
    en: 'Only a violation that was found can be remedied. Check both figures against the act of the control.',
  },
  *run({ monitoring }, at) {
    for (const node of [...CONTROLS.map((name) => monitoring[name]), ...monitoring.events]) {
      const { remedied, violations } = node ?? {};
      if (!node || remedied === undefined || violations === undefined || remedied <= violations) continue;
      yield { at: at(node, 'remedied'), values: { remedied, violations }, related: [at(node, 'violations')] };
    }
  },
});
