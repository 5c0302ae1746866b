import { isUnread } from '../absences.ts';
import { defineCheck, type Words } from '../check.ts';

const FIELDS = {
  registered: { kk: 'тіркелген күні', ru: 'дата регистрации', en: 'the date of registration' },
  service: { kk: 'қызмет', ru: 'услуга', en: 'the service' },
} as const satisfies Record<string, Words>;

export const complaintsUnstated = defineCheck({
  id: 'complaints/unstated',
  on: 'complaint',
  severity: 'error',
  message: {
    kk: 'Шағым туралы жазбада көрсетілмеген: {$field}.',
    ru: 'В записи о жалобе не указано: {$field}.',
    en: 'The record of the complaint does not state {$field}.',
  },
  help: {
    kk: 'Тіркелген күні болмаса, жауап беру мерзімін тексеру мүмкін емес, ал қызмет көрсетілмесе, шағымның неге қатысты екені белгісіз. Тіркеу журналынан толтырыңыз.',
    ru: 'Без даты регистрации нельзя проверить срок ответа, без услуги неясно, к чему относится жалоба. Заполните по журналу регистрации.',
    en: 'Without the date of registration the term of the answer cannot be checked, and without the service nobody knows what the complaint is about. Fill them in from the register.',
  },
  *run(complaint, at, context) {
    for (const field of ['registered', 'service'] as const) {
      if (complaint[field] !== undefined || isUnread([[complaint, field]], at, context)) continue;
      yield { at: at(complaint, field), values: { field: FIELDS[field] } };
    }
  },
});
