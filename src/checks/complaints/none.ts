import { foldName } from '../../language/names.ts';
import { defineCheck } from '../check.ts';

/** The item of the form that speaks of complaints. */
const SECTION = 'complaints';

// Only of all complaints, at any length: «обоснованных жалоб нет» or «жалоб на сроки нет» may well stand beside records.
const KAZAKH =
  /^(?:.*(?:жыл[ыд]а?|жылында|кезеңде|кезеңінде|ішінде|мәселелері бойынша|алушылардан|тарапынан|мектепке) )?шағым(?:дар)? (?:жоқ|(?:түскен|болған|тіркелген) жоқ|түспеді|түспеген|болмады|тіркелмеді)$/u;
const RUSSIAN =
  /^(?:.*(?:период|год|году|года|школу) )?жалоб[ыа]?(?: от услугополучателей| по вопросам оказания государственных услуг)* (?:нет|не (?:поступал[оаи]|был[оаи]|зарегистрировано)|отсутству[ею]т)$/u;

const PATTERNS = [
  ['kk', KAZAKH],
  ['ru', RUSSIAN],
] as const;

export const complaintsNone = defineCheck({
  id: 'complaints/none',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Мәтінде шағым болмағаны жазылған, ал есепте көрсетілген шағымдар саны – {$count}.',
    ru: 'В тексте сказано, что жалоб не было, а в отчете указано жалоб: {$count}.',
    en: 'The text says that there were no complaints, but the number of complaints in the report is {$count}.',
  },
  help: {
    kk: 'Мәтін мен сандар бір-біріне қайшы келмеуі керек. Мәтін бұрынғы есептен қалған болса, оны өшіріңіз: шағымдар туралы сөйлем сандар бойынша өзі құрылады.',
    ru: 'Текст и числа не должны противоречить друг другу. Если текст остался от прежнего отчета, удалите его: предложение о жалобах составляется по числам само.',
    en: 'The text and the figures must not contradict each other. If the text is left from an earlier report, delete it: the sentence on complaints is made from the figures.',
  },
  *run({ complaints, texts }, at) {
    const count = Math.max(complaints.declared ?? 0, complaints.records.length);
    if (count === 0) return;
    const [first] = complaints.records;
    for (const paragraph of texts) {
      if (paragraph.section !== SECTION) continue;
      for (const [lang, pattern] of PATTERNS) {
        if (!says(pattern, paragraph[lang])) continue;
        const related = [first ? at(first) : at(complaints, 'declared')];
        yield { at: at(paragraph, lang), values: { count }, related };
      }
    }
  },
});

function says(pattern: RegExp, text = ''): boolean {
  return text.split(/[.!?;:\n]/).some((sentence) => pattern.test(foldName(sentence)));
}
