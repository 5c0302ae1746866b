import { isBusinessNumber } from '../../model/business-number.ts';
import { defineCheck } from '../check.ts';

export const privacyIin = defineCheck({
  id: 'privacy/iin',
  on: 'text',
  severity: 'error',
  message: {
    kk: 'Мәтінде адамның жеке сәйкестендіру нөмірі (ЖСН) бар: {$number}.',
    ru: 'В тексте есть индивидуальный идентификационный номер человека (ИИН): {$number}.',
    en: 'The text holds a person’s individual identification number (IIN): {$number}.',
  },
  help: {
    kk: 'Есеп сайтта жарияланады, ал ЖСН – заңмен қорғалатын дербес дерек. Нөмірді өшіріңіз.',
    ru: 'Отчет публикуется на сайте, а ИИН – персональные данные, которые защищает закон. Удалите номер.',
    en: 'The report is published, and an IIN is personal data protected by law. Delete the number.',
  },
  *run({ node, lang, value }, at, { report: { provider } }) {
    for (const [number] of value.matchAll(/(?<![\p{L}\d])\d{12}(?!\d)/gu)) {
      if (!isIin(number) || number === provider.bin?.trim()) continue;
      // The finding itself may be published too, in the log of a CI.
      yield { at: at(node, lang), values: { number: `********${number.slice(8)}` } };
    }
  },
});

/** A date of birth, a digit for century and sex, and the check digit: a BIN has a digit from 4 in place of the day. */
function isIin(number: string): boolean {
  const [month, day, century] = [number.slice(2, 4), number.slice(4, 6), number.charAt(6)].map(Number);
  const isDate = month !== undefined && month >= 1 && month <= 12 && day !== undefined && day >= 1 && day <= 31;
  return isDate && (century ?? 7) <= 6 && isBusinessNumber(number);
}
