import { readCheck } from '../read-check.ts';

export const fileCutByComment = readCheck(
  'file/cut-by-comment',
  'error',
  {
    kk: 'Мән «{$rest}» алдында үзіліп қалды: YAML бос орыннан кейінгі # белгісін түсіндірме деп санайды.',
    ru: 'Значение обрезано перед «{$rest}»: знак # после пробела YAML считает пояснением.',
    en: 'The value is cut off before “{$rest}”: YAML takes # after a space for a comment.',
  },
  {
    kk: '# мәтіннің бөлігі болса, бүкіл мәнді апостроф ішіне алыңыз немесе # орнына № жазыңыз. Бұл түсіндірме болса, оны мәннің үстіндегі жеке жолға көшіріңіз.',
    ru: 'Если # – часть текста, возьмите все значение в апострофы или напишите № вместо #. Если это пояснение, перенесите его на отдельную строку над значением.',
    en: 'If # is part of the text, put the whole value in single quotes or write № instead. If it is a comment, move it to a line of its own above the value.',
  },
);
