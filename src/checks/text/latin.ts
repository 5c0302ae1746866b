import { defineCheck } from '../check.ts';
import { listScriptProblems } from '../script-problems.ts';

export const textLatin = defineCheck({
  id: 'text/latin',
  on: 'text',
  severity: 'warning',
  message: {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$word}» латын әріптерімен терілген.}}
* {{«{$word}» латын әріптерімен терілген. Кирилл әріптерімен: «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{«{$word}» набрано латинскими буквами.}}
* {{«{$word}» набрано латинскими буквами. Кириллицей: «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{“{$word}” is typed in Latin letters.}}
* {{“{$word}” is typed in Latin letters. In Cyrillic: “{$suggestion}”.}}`,
  },
  help: {
    kk: 'Латын әріптері кирилл әріптеріне ұқсас болғанымен, іздеуде табылмайды. Сөз қазақша не орысша болса, оны кирилл әріптерімен қайта теріңіз.',
    ru: 'Латинские буквы похожи на кириллические, но поиск их не находит. Если слово казахское или русское, наберите его заново кириллицей.',
    en: 'Latin letters look like Cyrillic ones, but a search does not find them. If the word is Kazakh or Russian, type it again in Cyrillic.',
  },
  run: (text, at) => listScriptProblems(text, at, ['latin']),
});
