import { CONTROL_FIGURE_WORDS, CONTROL_WORDS } from '../../model/figure-words.ts';
import type { ControlEvent } from '../../model/schema.ts';
import { CONTROLS, EVENT_FIGURES } from '../../model/schema.ts';
import { addUp, type Sum } from '../../model/services.ts';
import { isListUnread } from '../absences.ts';
import { defineCheck, type Words } from '../check.ts';
import type { ControlName } from '../control-figures.ts';
import { contradicts } from '../sums.ts';

export const monitoringEvents = defineCheck({
  id: 'monitoring/events',
  on: 'report',
  severity: 'error',
  message: {
    kk: '{$control}, {$figure}: {$stated} деп жазылған, ал іс-шаралар тізбесі бойынша – {$sum}.',
    ru: '{$control}, {$figure}: указано {$stated}, а по перечню мероприятий – {$sum}.',
    en: '{$control}, {$figure}: stated as {$stated}, but the list of events gives {$sum}.',
  },
  help: {
    kk: 'Бақылау бойынша жиынтық сан оның іс-шараларының қосындысына тең болуы керек. Тізбеде барлық іс-шараның бар екенін тексеріп, қате санды түзетіңіз.',
    ru: 'Итоговое число по контролю должно быть равно сумме по его мероприятиям. Проверьте, все ли мероприятия есть в перечне, и исправьте неверное число.',
    en: 'The figure of a control must equal the sum over its events. Check that every event is listed and correct the figure that is wrong.',
  },
  *run({ monitoring }, at, context) {
    const { events } = monitoring;
    // An event of no known control may belong to either.
    const assigned = events.every(({ control }) => CONTROLS.includes(control as ControlName));
    const listed = assigned && !isListUnread([monitoring, 'events'], at, context);
    for (const name of CONTROLS) {
      const node = monitoring[name];
      const rows = events.filter(({ control }) => control === name);
      if (!node) continue;
      for (const field of ['events', ...EVENT_FIGURES] as const) {
        const stated = node[field];
        const sum: Sum<ControlEvent> = addUp(rows, (row) => (field === 'events' ? 1 : row[field]));
        if (!contradicts(stated, { ...sum, complete: sum.complete && listed })) continue;
        const place = (row: ControlEvent) => (field === 'events' ? at(row) : at(row, field));
        yield {
          at: at(node, field),
          values: { control: CONTROL_WORDS[name], figure: CONTROL_FIGURE_WORDS[field], stated, sum: sum.value },
          terms: sum.terms.map(({ of, value }) => ({ label: labelOf(of, rows), value, at: place(of) })),
        };
      }
    }
  },
});

function labelOf(event: ControlEvent, rows: readonly ControlEvent[]): Words | string {
  const { kk, ru } = event.subject ?? {};
  const [first = kk, second = ru] = [kk ?? ru, ru ?? kk];
  if (first !== undefined && second !== undefined) return { kk: first, ru: second, en: second };
  return event.date ?? `№ ${rows.indexOf(event) + 1}`;
}
