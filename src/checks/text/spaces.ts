import { maskAddresses } from '../../language/addresses.ts';
import { defineCheck } from '../check.ts';

const gap = String.raw`[^\S\n]`;
// The first pattern of each tells most texts at once to be in order; the second takes the words around as well.
const faults = [
  ['double', new RegExp(`${gap}{2}`), new RegExp(String.raw`\S{1,40}${gap}{2,}\S{1,40}`, 'u')],
  [
    'before',
    new RegExp(`${gap}[,;:!?.]`),
    new RegExp(String.raw`[\p{L}\d»")]{1,40}${gap}+(?:[,;]|[:!?.](?=\s|$))`, 'u'),
  ],
  ['after', /[,;.!?]\p{L}/u, /\p{L}{0,40}[\p{L}\d)»][,;]\p{L}{1,40}|\p{Ll}{4,40}[.!?]\p{Lu}\p{Ll}{1,40}/u],
] as const;

export const textSpaces = defineCheck({
  id: 'text/spaces',
  on: 'text',
  severity: 'info',
  message: {
    kk: `.input {$fault :string} .match $fault
double {{«{$near}»: қатарынан бірнеше бос орын тұр.}}
before {{«{$near}»: тыныс белгісінің алдында артық бос орын бар.}}
* {{«{$near}»: тыныс белгісінен кейін бос орын жоқ.}}`,
    ru: `.input {$fault :string} .match $fault
double {{«{$near}»: несколько пробелов подряд.}}
before {{«{$near}»: лишний пробел перед знаком препинания.}}
* {{«{$near}»: нет пробела после знака препинания.}}`,
    en: `.input {$fault :string} .match $fault
double {{“{$near}”: several spaces in a row.}}
before {{“{$near}”: a space too many before the punctuation mark.}}
* {{“{$near}”: no space after the punctuation mark.}}`,
  },
  help: {
    kk: 'Сөздердің арасында бір бос орын болады; тыныс белгісі алдыңғы сөзге жалғасып, одан кейін бос орын қойылады.',
    ru: 'Между словами ставится один пробел; знак препинания примыкает к слову перед ним, а после него ставится пробел.',
    en: 'One space goes between words; a punctuation mark follows its word at once, and a space follows the mark.',
  },
  *run({ node, lang, value }, at) {
    const text = maskAddresses(value.trim(), 'x');
    for (const [fault, sign, pattern] of faults) {
      const found = sign.test(text) ? pattern.exec(text) : null;
      if (!found) continue;
      const near = value.trim().slice(found.index, found.index + found[0].length);
      yield { at: at(node, lang), values: { fault, near } };
    }
  },
});
