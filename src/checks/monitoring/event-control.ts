import { CONTROLS } from '../../model/schema.ts';
import { defineCheck } from '../check.ts';
import { choiceValues } from '../choices.ts';
import type { ControlName } from '../control-figures.ts';

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
    kk: 'Іс-шара мектептің ішкі бақылауына немесе уәкілетті органның бақылауына жатады. Бақылау түрін тізімнен таңдаңыз: түрі белгісіз іс-шара ешбір қосындыға енбейді.',
    ru: 'Мероприятие относится либо к внутреннему контролю школы, либо к контролю уполномоченного органа. Выберите вид из списка: мероприятие неизвестного вида не войдет ни в одну сумму.',
    en: 'An event belongs to the internal control of the school or to control by the authorised body. Choose from the list: an event of an unknown control is part of no sum.',
  },
  *run({ monitoring }, at, context) {
    for (const event of monitoring.events) {
      const { control: found } = event;
      if (found === undefined || CONTROLS.includes(found as ControlName)) continue;
      yield { at: at(event, 'control'), values: choiceValues(found, 'controls', context) };
    }
  },
});
