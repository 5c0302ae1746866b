import { defineCheck } from '../check.ts';
import { liesOutside, reportedPeriod } from '../reported-period.ts';

export const complaintsPeriod = defineCheck({
  id: 'complaints/period',
  on: 'complaint',
  severity: 'error',
  message: {
    kk: 'Шағым {$date :date form=short} күні тіркелген, ал есепті кезең: {$from :date form=short} – {$to :date form=short}.',
    ru: 'Жалоба зарегистрирована {$date :date form=short}, а отчетный период: {$from :date form=short} – {$to :date form=short}.',
    en: 'The complaint was registered on {$date :date}, but the reported period is {$from :date} to {$to :date}.',
  },
  help: {
    kk: 'Есепке тек есепті кезеңде тіркелген шағымдар енеді. Күнін, әсіресе жылын тексеріңіз немесе жазбаны тиісті есепке ауыстырыңыз.',
    ru: 'В отчет входят только жалобы, зарегистрированные в отчетном периоде. Проверьте дату, прежде всего год, или перенесите запись в нужный отчет.',
    en: 'A report covers only the complaints registered in its period. Check the date, the year above all, or move the record to the report it belongs to.',
  },
  *run(complaint, at, { report }) {
    const { registered } = complaint;
    const range = reportedPeriod(report);
    if (!range || !liesOutside(registered, range)) return;
    yield { at: at(complaint, 'registered'), values: { date: registered, ...range } };
  },
});
