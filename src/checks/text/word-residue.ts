import { defineCheck } from '../check.ts';

/** What Word and unfilled samples leave in copied text. */
const residue =
  /\[bookmark:[^\]]*\]?|(?:Error|Ошибка|Қате)!\s*[^.!\n]{3,60}[.!]?|\b(?:HYPERLINK|PAGEREF|MERGEFIELD|REF _)\b\S*|\{[^{}\n]*\}|<\/?\p{L}[^<>\n]{0,60}>|_{3,}|…{2,}|\.{5,}/u;

export const textWordResidue = defineCheck({
  id: 'text/word-residue',
  on: 'text',
  severity: 'warning',
  message: {
    kk: 'Мәтінде «{$found}» қалып қойған.',
    ru: 'В тексте осталось «{$found}».',
    en: '“{$found}” was left over in the text.',
  },
  help: {
    kk: 'Бұл – Word бағдарламасынан көшірілген белгі немесе толтырылмаған үлгі орны. Оны өшіріңіз немесе толтырыңыз.',
    ru: 'Это служебная пометка, скопированная из Word, или незаполненное место образца. Удалите или заполните его.',
    en: 'This is a mark copied from Word, or a gap of a sample that was not filled in. Delete it or fill it in.',
  },
  *run({ node, lang, value }, at) {
    const found = residue.exec(value)?.[0];
    if (found !== undefined) yield { at: at(node, lang), values: { found } };
  },
});
