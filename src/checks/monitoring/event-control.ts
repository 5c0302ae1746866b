import { closest } from '../../language/names.ts';
import { defineCheck } from '../check.ts';
import { CONTROLS, type ControlName } from '../control-figures.ts';

export const monitoringEventControl = defineCheck({
  id: 'monitoring/event-control',
  on: 'report',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{«{$found}» – белгісіз бақылау түрі. Мына мәндер қолданылады: {$known}.}} * {{«{$found}» – белгісіз бақылау түрі. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Неизвестный вид контроля «{$found}». Допустимы значения: {$known}.}} * {{Неизвестный вид контроля «{$found}». Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{Unknown control “{$found}”. It can be one of: {$known}.}} * {{Unknown control “{$found}”. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'internal – мектептің ішкі бақылауы, authority – уәкілетті органның бақылауы. Бақылау түрі белгісіз іс-шара ешбір қосындыға енбейді.',
    ru: 'internal – внутренний контроль школы, authority – контроль уполномоченного органа. Мероприятие неизвестного вида не войдет ни в одну сумму.',
    en: 'internal: the internal control of the school; authority: control by the authorised body. An event of an unknown control is part of no sum.',
  },
  *run({ monitoring }, at) {
    for (const event of monitoring.events) {
      const { control: found } = event;
      if (found === undefined || CONTROLS.includes(found as ControlName)) continue;
      const values = { found, suggestion: closest(found, CONTROLS) ?? '', known: CONTROLS.join(', ') };
      yield { at: at(event, 'control'), values };
    }
  },
});
