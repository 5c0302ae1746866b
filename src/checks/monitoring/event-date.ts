import { defineCheck } from '../check.ts';
import { liesOutside, reportedPeriod } from '../reported-period.ts';

export const monitoringEventDate = defineCheck({
  id: 'monitoring/event-date',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Іс-шара {$date :date form=short} күні өткізілген, ал есепті кезең: {$from :date form=short} – {$to :date form=short}.',
    ru: 'Мероприятие проведено {$date :date form=short}, а отчетный период: {$from :date form=short} – {$to :date form=short}.',
    en: 'The event took place on {$date :date}, but the reported period is {$from :date} to {$to :date}.',
  },
  help: {
    kk: 'Есепке тек есепті кезеңде өткен іс-шаралар енеді. Күнін, әсіресе жылын тексеріңіз немесе жолды өшіріңіз.',
    ru: 'В отчет входят только мероприятия отчетного периода. Проверьте дату, прежде всего год, или удалите строку.',
    en: 'A report covers only the events of its period. Check the date, the year above all, or delete the row.',
  },
  *run(report, at) {
    const range = reportedPeriod(report);
    for (const event of report.monitoring.events) {
      if (!range || !liesOutside(event.date, range)) continue;
      yield { at: at(event, 'date'), values: { date: event.date, ...range } };
    }
  },
});
