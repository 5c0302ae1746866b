import { readCheck } from '../read-check.ts';

export const suppressionReason = readCheck(
  'suppression/reason',
  'error',
  {
    kk: 'Ескермеудің себебі жазылмаған, сондықтан ескертпелер күшінде қалды: {$checks}.',
    ru: 'Не указано, почему замечания не следует учитывать, поэтому они остались в силе: {$checks}.',
    en: 'No reason is given for ignoring these findings, so they still count: {$checks}.',
  },
  {
    kk: 'Қос нүктеден кейін себебін жазыңыз: «# esep-ignore services/total: бөлім растаған, 2026 жылғы 5 ақпандағы хат». Есепті сізден кейін тексеретін адам ескертпенің неге қалдырылғанын білуі керек.',
    ru: 'Напишите причину после двоеточия: «# esep-ignore services/total: подтверждено отделом, письмо от 5 февраля 2026 года». Тот, кто будет проверять отчет после вас, должен знать, почему замечание оставлено.',
    en: 'Write the reason after the colon: “# esep-ignore services/total: confirmed by the department, letter of 5 February 2026”. Whoever checks the report after you should know why the finding was left.',
  },
);
