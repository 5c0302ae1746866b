import { defineCheck } from '../check.ts';
import { listScriptProblems } from '../script-problems.ts';

export const textAlphabet = defineCheck({
  id: 'text/alphabet',
  on: 'text',
  severity: 'warning',
  message: {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{«{$word}» сөзінде қазақ әліпбиінде де, орыс әліпбиінде де жоқ әріп бар.}}
* {{«{$word}» сөзінде қазақ әліпбиінде де, орыс әліпбиінде де жоқ әріп бар. Мүмкін, бұл – «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{В слове «{$word}» есть буква не из казахского и не из русского алфавита.}}
* {{В слове «{$word}» есть буква не из казахского и не из русского алфавита. Возможно, это «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The word “{$word}” has a letter that is neither Kazakh nor Russian.}}
* {{The word “{$word}” has a letter that is neither Kazakh nor Russian. Perhaps it is “{$suggestion}”.}}`,
  },
  help: {
    kk: 'Мұндай әріптер ескі қаріппен терілген мәтінді көшіргенде қалып қояды. Сөзді дұрыс пернетақтамен қайта теріңіз.',
    ru: 'Такие буквы остаются от текста, набранного старым шрифтом. Наберите слово заново в нужной раскладке.',
    en: 'Such letters come with text typed in an old font. Type the word again with the right keyboard.',
  },
  run: (text, at) => listScriptProblems(text, at, ['alphabet']),
});
