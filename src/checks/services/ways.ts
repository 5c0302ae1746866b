import { CHANNELS, type Channel } from '../../model/reference.ts';
import { defineCheck } from '../check.ts';
import { choiceValues } from '../choices.ts';

export const servicesWays = defineCheck({
  id: 'services/ways',
  on: 'service',
  severity: 'error',
  message: {
    kk: '.input {$suggestion :string} .match $suggestion || {{«{$found}» – белгісіз көрсету тәсілі. Мына мәндер қолданылады: {$known}.}} * {{«{$found}» – белгісіз көрсету тәсілі. Мүмкін, «{$suggestion}» деп жазбақ болған шығарсыз.}}',
    ru: '.input {$suggestion :string} .match $suggestion || {{Неизвестный способ оказания «{$found}». Допустимы значения: {$known}.}} * {{Неизвестный способ оказания «{$found}». Возможно, имелось в виду «{$suggestion}».}}',
    en: '.input {$suggestion :string} .match $suggestion || {{Unknown way of rendering “{$found}”. It can be one of: {$known}.}} * {{Unknown way of rendering “{$found}”. Did you mean “{$suggestion}”?}}',
  },
  help: {
    kk: 'Қызмет көрсетілетін қызметті берушінің өзінде, Мемлекеттік корпорация арқылы немесе портал арқылы көрсетіледі. Тәсілді тізімнен таңдаңыз; бірнешеу болса, Excel ұяшығында оларды нүктелі үтірмен бөліңіз. Бос қалдырсаңыз, тәсілдер каталогтан алынады.',
    ru: 'Услуга оказывается самим услугодателем, через Государственную корпорацию или через портал. Выберите способ из списка; несколько способов в ячейке Excel разделяются точкой с запятой. Если оставить поле пустым, способы возьмутся из каталога.',
    en: 'A service is rendered by the provider itself, through the State Corporation, or through the portal. Choose from the list; in a cell of Excel several ways are parted by semicolons. If left blank, they are taken from the catalogue.',
  },
  *run({ ways = [] }, at, context) {
    for (const [index, found] of ways.entries()) {
      if (CHANNELS.includes(found as Channel)) continue;
      yield { at: at(ways, index), values: choiceValues(found, 'ways', context) };
    }
  },
});
