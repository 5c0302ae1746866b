import { defineCheck } from '../check.ts';
import { findPersonalNames } from '../personal-names.ts';

export const privacyApplicant = defineCheck({
  id: 'privacy/applicant',
  on: 'text',
  severity: 'error',
  message: {
    kk: 'Шағым бойынша қабылданған шаралар мәтінінде адамның толық аты-жөні бар: {$name}.',
    ru: 'В описании мер по жалобе есть полное имя человека: {$name}.',
    en: 'The measures taken on a complaint name a person in full: {$name}.',
  },
  help: {
    kk: 'Өтініш берушінің және үстінен шағым түскен адамның аты-жөні жарияланбайды. Оның орнына «өтініш беруші», «мұғалім», «іс жүргізуші» деп жазыңыз.',
    ru: 'Имена заявителя и того, на кого жалуются, не публикуются. Напишите «заявитель», «учитель», «делопроизводитель».',
    en: 'Neither the applicant nor the person complained about is named in public. Write “the applicant”, “the teacher”, “the clerk”.',
  },
  *run({ node, kind, lang, value }, at) {
    if (kind !== 'measures') return;
    for (const { text } of findPersonalNames(value)) yield { at: at(node, lang), values: { name: text } };
  },
});
