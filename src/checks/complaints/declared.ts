import { isListUnread } from '../absences.ts';
import { defineCheck } from '../check.ts';

export const complaintsDeclared = defineCheck({
  id: 'complaints/declared',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Шағымдар саны {$stated} деп жазылған, ал шағымдар тізбесінде – {$listed}.',
    ru: 'Жалоб указано {$stated}, а в перечне жалоб – {$listed}.',
    en: 'The number of complaints is stated as {$stated}, but {$listed} are listed.',
  },
  help: {
    kk: 'Есепте жазылған шағымдар саны қосымшадағы тізбеге сәйкес келуі керек. Тіркеу журналымен салыстырыңыз: не сан қате, не артық немесе жетіспейтін жазба бар.',
    ru: 'Число жалоб в отчете должно совпадать с перечнем в приложении. Сверьте с журналом регистрации: либо неверно число, либо есть лишняя или пропущенная запись.',
    en: 'The number of complaints in the report must match the list in its annex. Compare with the register: either the number is wrong, or a record is missing or too many.',
  },
  *run({ complaints }, at, context) {
    const { declared, records } = complaints;
    if (declared === undefined || declared === records.length) return;
    if (isListUnread([complaints, 'records'], at, context)) return;
    yield { at: at(complaints, 'declared'), values: { stated: declared, listed: records.length } };
  },
});
