import { defineCheck } from '../check.ts';
import { listScriptProblems } from '../script-problems.ts';

export const textRoman = defineCheck({
  id: 'text/roman',
  on: 'text',
  severity: 'info',
  message: {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{Рим саны «{$word}» кирилл әріптерімен терілген.}}
* {{Рим саны «{$word}» кирилл әріптерімен терілген. Латын әріптерімен: «{$suggestion}».}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Римское число «{$word}» набрано кириллицей.}}
* {{Римское число «{$word}» набрано кириллицей. Латиницей: «{$suggestion}».}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The Roman numeral “{$word}” is typed in Cyrillic.}}
* {{The Roman numeral “{$word}” is typed in Cyrillic. In Latin: “{$suggestion}”.}}`,
  },
  help: {
    kk: 'Рим сандары латын әріптерімен жазылады: I, V, X. Санды ағылшын пернетақтасымен қайта теріңіз.',
    ru: 'Римские числа пишутся латинскими буквами: I, V, X. Наберите число заново в английской раскладке.',
    en: 'Roman numerals are written in Latin letters: I, V, X. Type the number again with the English keyboard.',
  },
  run: (text, at) => listScriptProblems(text, at, ['roman']),
});
