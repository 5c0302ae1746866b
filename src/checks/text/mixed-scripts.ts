import { defineCheck } from '../check.ts';
import { listScriptProblems } from '../script-problems.ts';

export const textMixedScripts = defineCheck({
  id: 'text/mixed-scripts',
  on: 'text',
  severity: 'error',
  message: {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$word}» дегенде латын мен кирилл әріптері араласқан.}}
* {{«{$word}» дегенде латын мен кирилл әріптері араласқан. Дұрысы: «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{В «{$word}» смешаны латинские и кириллические буквы.}}
* {{В «{$word}» смешаны латинские и кириллические буквы. Правильно: «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{“{$word}” mixes Latin and Cyrillic letters.}}
* {{“{$word}” mixes Latin and Cyrillic letters. It should be “{$suggestion}”.}}`,
  },
  help: {
    kk: 'Мұндай сөз көзге дұрыс көрінгенімен, іздегенде табылмайды, ал сайт мекенжайы ашылмайды. Сөзді дұрыс пернетақтамен қайта теріңіз.',
    ru: 'Такое слово выглядит правильно, но поиском не находится, а адрес сайта не открывается. Наберите его заново в нужной раскладке.',
    en: 'Such a word looks right but no search finds it, and such an address does not open. Type it again with the right keyboard.',
  },
  run: (text, at) => listScriptProblems(text, at, ['mixed', 'address']),
});
