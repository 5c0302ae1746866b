import { closest } from '../../language/names.ts';
import { CHANNELS, type Channel } from '../../model/reference.ts';
import { defineCheck } from '../check.ts';

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
    kk: 'provider – көрсетілетін қызметті беруші арқылы, corporation – Мемлекеттік корпорация арқылы, electronic – электрондық түрде.',
    ru: 'provider – через услугодателя, corporation – через Государственную корпорацию, electronic – в электронном виде.',
    en: 'provider: through the provider; corporation: through the State Corporation; electronic: electronically.',
  },
  *run({ ways = [] }, at) {
    for (const [index, found] of ways.entries()) {
      if (CHANNELS.includes(found as Channel)) continue;
      const values = { found, suggestion: closest(found, CHANNELS) ?? '', known: CHANNELS.join(', ') };
      yield { at: at(ways, index), values };
    }
  },
});
