import { defineCheck } from '../check.ts';

export const totalsOverdueLimit = defineCheck({
  id: 'totals/overdue-limit',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Мерзімі бұзылып көрсетілген қызметтер ({$overdue}) барлық көрсетілген қызметтен ({$total}) көп.',
    ru: 'Услуг с нарушением срока ({$overdue}) больше, чем оказано всего ({$total}).',
    en: 'There are more overdue services ({$overdue}) than services rendered in all ({$total}).',
  },
  help: {
    kk: 'Мерзімі бұзылған қызметтер жалпы санның ішіне кіреді, сондықтан одан көп бола алмайды. Екі санды да тексеріңіз.',
    ru: 'Услуги с нарушением срока входят в общее число и не могут его превышать. Проверьте оба числа.',
    en: 'Overdue services are part of the total and cannot exceed it. Check both figures.',
  },
  *run({ declared }, at) {
    const { overdue, total } = declared;
    if (overdue === undefined || total === undefined || overdue <= total) return;
    yield { at: at(declared, 'overdue'), values: { overdue, total }, related: [at(declared, 'total')] };
  },
});
