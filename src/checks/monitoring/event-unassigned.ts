import { isUnread } from '../absences.ts';
import { defineCheck } from '../check.ts';

export const monitoringEventUnassigned = defineCheck({
  id: 'monitoring/event-unassigned',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Іс-шараның қай бақылауға жататыны көрсетілмеген.',
    ru: 'Не указано, к какому контролю относится мероприятие.',
    en: 'It is not stated which control the event belongs to.',
  },
  help: {
    kk: 'Онсыз іс-шара ешбір қосындыға енбейді. Бақылау түрін тізімнен таңдаңыз: ішкі бақылау немесе уәкілетті органның бақылауы.',
    ru: 'Без этого мероприятие не войдет ни в одну сумму. Выберите вид контроля из списка: внутренний или контроль уполномоченного органа.',
    en: 'Without it the event is part of no sum. Choose the control from the list: internal, or by the authorised body.',
  },
  *run({ monitoring }, at, context) {
    for (const event of monitoring.events) {
      if (event.control !== undefined || isUnread([[event, 'control']], at, context)) continue;
      yield { at: at(event, 'control') };
    }
  },
});
