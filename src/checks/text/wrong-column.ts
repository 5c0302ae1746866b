import { maskAddresses } from '../../language/addresses.ts';
import { defineCheck } from '../check.ts';

const kazakhLetter = /[әғқңөұүһі]/iu;

export const textWrongColumn = defineCheck({
  id: 'text/wrong-column',
  on: 'text',
  severity: 'warning',
  message: {
    kk: `.input {$lang :string} .match $lang
kk {{Қазақша мәтіннің орнында бірде-бір қазақ әрпі жоқ: бұл орысша мәтін сияқты.}}
* {{Орысша мәтіннің орнында қазақша мәтін тұрған сияқты.}}`,
    ru: `.input {$lang :string} .match $lang
kk {{На месте казахского текста нет ни одной казахской буквы: похоже, это русский текст.}}
* {{На месте русского текста, похоже, стоит казахский.}}`,
    en: `.input {$lang :string} .match $lang
kk {{The text in the place of the Kazakh has no Kazakh letter: it seems to be Russian.}}
* {{The text in the place of the Russian seems to be Kazakh.}}`,
  },
  help: {
    kk: 'Мәтін басқа тілдің бағанына түсіп кеткен болуы мүмкін. Екі тілдің мәтінін орындарына қойыңыз.',
    ru: 'Возможно, текст попал в столбец другого языка. Поставьте тексты двух языков на свои места.',
    en: 'The text may have slipped into the column of the other language. Put the texts of both languages in their places.',
  },
  *run({ node, lang, value }, at) {
    if (lang === 'ru' && !kazakhLetter.test(value)) return;
    // A Russian text may be full of Kazakh names, but two of five words outside quotes are no names.
    const words = maskAddresses(value.replace(/«[^«»]*»/g, ' '), ' ').match(/\p{L}{2,}/gu) ?? [];
    const kazakh = words.filter((word) => kazakhLetter.test(word)).length;
    const wrong = lang === 'kk' ? words.length >= 8 && kazakh === 0 : kazakh >= 4 && kazakh / words.length >= 0.4;
    if (wrong) yield { at: at(node, lang), values: { lang } };
  },
});
