import { workingDaysBetween } from '../../language/dates.ts';
import { defineCheck } from '../check.ts';
import { deadlineOf } from '../deadlines.ts';

export const complaintsDeadline = defineCheck({
  id: 'complaints/deadline',
  on: 'complaint',
  severity: 'warning',
  message: {
    kk: 'Шағымға {$days} жұмыс күнінен кейін жауап берілген, ал мерзімі – {$limit} жұмыс күні; мерзімнің соңғы күні – {$last :date form=short}.',
    ru: 'Ответ на жалобу дан через {$days :noun of=working-day}, а срок – {$limit :noun of=working-day}; последний день срока – {$last :date form=short}.',
    en: '.input {$days :number} .input {$limit :number} .match $days one {{The complaint was answered after {$days} working day; the limit is {$limit}, the last day was {$last :date}.}} * {{The complaint was answered after {$days} working days; the limit is {$limit}, the last day was {$last :date}.}}',
  },
  help: {
    kk: '«Мемлекеттік көрсетілетін қызметтер туралы» № 88-V Заңның 25-бабы бойынша көрсетілетін қызметті берушіге түскен шағым тіркелген күнінен бастап 5 жұмыс күні ішінде қаралады. Күндерді тексеріңіз; мереке күндерін және басқа мерзімді деректерде немесе баптаулар файлында көрсетуге болады. Мерзім шынымен бұзылса, ештеңені өзгертпеңіз.',
    ru: 'По статье 25 Закона № 88-V «О государственных услугах» жалоба, поступившая услугодателю, рассматривается в течение 5 рабочих дней со дня регистрации. Проверьте даты; праздничные дни и иной срок можно указать в данных или в файле настроек. Если срок действительно нарушен, ничего не меняйте.',
    en: 'By article 25 of the Law No. 88-V on state services, a provider considers a complaint within 5 working days of its registration. Check the dates; holidays and another term can be given in the data or in the configuration. If the answer was indeed late, change nothing.',
  },
  options: ['complaints.days', 'complaints.holidays', 'complaints.workdays'],
  *run(complaint, at, { report, options }) {
    const { registered, answered } = complaint;
    const deadline = deadlineOf(complaint, report, options);
    if (!deadline || registered === undefined || answered === undefined || answered <= deadline.last) return;
    const { days: limit, last, holidays, workdays } = deadline;
    const days = workingDaysBetween(registered, answered, holidays, workdays);
    if (days <= limit) return;
    yield {
      at: at(complaint, 'answered'),
      values: { days, limit, last },
      related: [at(complaint, 'registered')],
    };
  },
});
