import { CONTROL_WORDS } from '../../model/figure-words.ts';
import { isListUnread, isUnread, type Place } from '../absences.ts';
import { defineCheck } from '../check.ts';
import { listControlParts } from '../control-figures.ts';

export const monitoringUnstated = defineCheck({
  id: 'monitoring/unstated',
  on: 'report',
  severity: 'warning',
  message: {
    kk: '{$control}: жүргізілді деп белгіленген, бірақ бірде-бір сан көрсетілмеген.',
    ru: '{$control}: отмечено, что проводился, но не указано ни одного числа.',
    en: '{$control}: marked as carried out, but no figure of it is stated.',
  },
  help: {
    kk: 'Есепте бақылаудың нәтижелері жазылады. Сандарын толтырыңыз; ештеңе анықталмаса, 0 деп жазыңыз.',
    ru: 'В отчете приводятся результаты контроля. Заполните его числа; если ничего не выявлено, запишите 0.',
    en: 'A report gives the results of the control. Fill in its figures; where nothing was found, write 0.',
  },
  *run({ monitoring }, at, context) {
    const { raw } = context;
    const isUnlisted = isListUnread([monitoring, 'events'], at, context);
    for (const { name, node, figures, events } of listControlParts(monitoring)) {
      // A figure that was written but not understood has its own finding.
      const given = figures.some(({ field }) => raw(node, field) !== undefined);
      if (node.carried_out !== true || given || events.length > 0 || (isUnlisted && name !== 'public')) continue;
      const places = figures.map(({ field }): Place => [node, field]);
      if (isUnread(places, at, context)) continue;
      yield { at: at(node, 'carried_out'), values: { control: CONTROL_WORDS[name] } };
    }
  },
});
