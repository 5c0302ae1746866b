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
    kk: 'Онсыз іс-шара ешбір қосындыға енбейді. Ішкі бақылау (internal) немесе уәкілетті органның бақылауы (authority) деп жазыңыз.',
    ru: 'Без этого мероприятие не войдет ни в одну сумму. Укажите внутренний контроль (internal) или контроль уполномоченного органа (authority).',
    en: 'Without it the event is part of no sum. State internal control (internal) or control by the authorised body (authority).',
  },
  *run({ monitoring }, at) {
    for (const event of monitoring.events) {
      if (event.control === undefined) yield { at: at(event, 'control') };
    }
  },
});
