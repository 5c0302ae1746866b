import { defineCheck } from '../check.ts';
import { reportedPeriod } from '../reported-period.ts';

export const periodDate = defineCheck({
  id: 'period/date',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Есептің күні – {$date :date form=short}, ал есепті кезең {$from :date form=short} күні ғана басталады.',
    ru: 'Отчет датирован {$date :date form=short}, а отчетный период начинается только {$from :date form=short}.',
    en: 'The report is dated {$date :date}, but its period begins only on {$from :date}.',
  },
  help: {
    kk: 'Есеп есепті кезең басталғанға дейін жасалуы мүмкін емес. Күнді немесе кезеңді түзетіңіз: біреуі өткен жылдан қалған болуы мүмкін.',
    ru: 'Отчет не может быть составлен до начала своего периода. Исправьте дату или период: возможно, что-то осталось от прошлого года.',
    en: 'A report cannot be made before its period begins. Correct the date or the period: one of them may be left from last year.',
  },
  *run(report, at) {
    const { date } = report;
    const range = reportedPeriod(report);
    if (date === undefined || !range || date >= range.from) return;
    yield { at: at(report, 'date'), values: { date, from: range.from }, related: [at(report, 'period')] };
  },
});
