import { CONTROL_WORDS } from '../../model/figure-words.ts';
import { defineCheck } from '../check.ts';
import { listControlParts } from '../control-figures.ts';

export const monitoringNone = defineCheck({
  id: 'monitoring/none',
  on: 'report',
  severity: 'error',
  message: {
    kk: '{$control}: жүргізілген жоқ деп белгіленген, бірақ оның деректері бар.',
    ru: '{$control}: отмечено, что не проводился, но данные о нем есть.',
    en: '{$control}: marked as not carried out, but there are figures of it.',
  },
  help: {
    kk: 'Белгі мен сандар бір-біріне қайшы келмеуі керек. Бақылау жүргізілсе, белгіні түзетіңіз; жүргізілмесе, сандары мен іс-шараларын өшіріңіз.',
    ru: 'Отметка и данные не должны противоречить друг другу. Если контроль проводился, исправьте отметку; если нет, удалите его числа и мероприятия.',
    en: 'The mark and the figures must not contradict each other. If it was carried out, correct the mark; if not, delete its figures and events.',
  },
  *run({ monitoring }, at) {
    for (const { name, node, figures, events } of listControlParts(monitoring)) {
      if (node.carried_out !== false) continue;
      const given = figures.filter(({ value = 0 }) => value > 0).map(({ field }) => at(node, field));
      const related = [...given, ...events.map((event) => at(event))];
      if (related.length === 0) continue;
      yield { at: at(node, 'carried_out'), values: { control: CONTROL_WORDS[name] }, related };
    }
  },
});
