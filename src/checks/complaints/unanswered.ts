import { isUnread } from '../absences.ts';
import { defineCheck } from '../check.ts';
import { deadlineOf } from '../deadlines.ts';

/** What a record says of a complaint that its author took back, and that needs no answer. */
const WITHDRAWN = 'withdrawn';

export const complaintsUnanswered = defineCheck({
  id: 'complaints/unanswered',
  on: 'complaint',
  severity: 'warning',
  message: {
    kk: 'Жауап берілген күн көрсетілмеген; мерзімнің соңғы күні – {$last :date form=short}.',
    ru: 'Не указана дата ответа; последний день срока – {$last :date form=short}.',
    en: 'The date of the answer is not stated; the last day of the term was {$last :date}.',
  },
  help: {
    kk: 'Жауап берілген болса, күнін жазыңыз. Берілмесе, жауапты тез арада дайындаңыз: шағым мерзімінде қаралуы тиіс.',
    ru: 'Если ответ дан, укажите его дату. Если нет, подготовьте его безотлагательно: жалоба должна быть рассмотрена в срок.',
    en: 'If the complaint was answered, state the date. If not, answer it without delay: a complaint must be considered in time.',
  },
  options: ['complaints.days', 'complaints.holidays', 'complaints.workdays'],
  *run(complaint, at, context) {
    const { report, options } = context;
    const deadline = deadlineOf(complaint, report, options);
    if (!deadline || complaint.answered !== undefined || complaint.outcome === WITHDRAWN) return;
    const stillInTime = report.date !== undefined && report.date <= deadline.last;
    if (!stillInTime && !isUnread([[complaint, 'answered']], at, context))
      yield { at: at(complaint, 'answered'), values: { last: deadline.last } };
  },
});
