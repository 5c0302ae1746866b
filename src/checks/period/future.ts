import type { Report } from '../../model/schema.ts';
import { defineCheck } from '../check.ts';
import { reportedPeriod } from '../reported-period.ts';

export const periodFuture = defineCheck({
  id: 'period/future',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Есептің күні – {$date :date form=short}, ал есепте бұдан кейінгі күн тұр: {$latest :date form=short}.',
    ru: 'Отчет датирован {$date :date form=short}, а в нем есть более поздняя дата: {$latest :date form=short}.',
    en: 'The report is dated {$date :date}, but there is a later date in it: {$latest :date}.',
  },
  help: {
    kk: 'Есепке әлі болмаған оқиға енуі мүмкін емес. Есептің күнін немесе шағымдар мен іс-шаралардың күндерін түзетіңіз.',
    ru: 'В отчете не может стоять то, чего еще не было. Исправьте дату отчета или даты жалоб и мероприятий.',
    en: 'A report cannot tell of what has not yet happened. Correct the date of the report or the dates of the complaints and events.',
  },
  *run(report, at) {
    const { date } = report;
    const range = reportedPeriod(report);
    // A report dated before its period is wrong in its own date: period/date.
    if (date === undefined || (range && date < range.from)) return;
    const later = listDates(report).filter((dated) => dated.date > date);
    const latest = later
      .map((dated) => dated.date)
      .sort()
      .at(-1);
    if (latest === undefined) return;
    yield {
      at: at(report, 'date'),
      values: { date, latest },
      related: later.map(({ node, field }) => at(node, field)),
    };
  },
});

function listDates({ complaints, monitoring }: Report) {
  return [
    ...complaints.records.flatMap((node) => [
      { date: node.registered, node, field: 'registered' },
      { date: node.answered, node, field: 'answered' },
    ]),
    ...monitoring.events.map((node) => ({ date: node.date, node, field: 'date' })),
  ].flatMap(({ date, ...place }) => (date === undefined ? [] : [{ date, ...place }]));
}
