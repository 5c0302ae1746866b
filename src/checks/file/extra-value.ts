import { readCheck } from '../read-check.ts';

export const fileExtraValue = readCheck(
  'file/extra-value',
  'error',
  {
    kk: 'Бұл жолда екінші мән тұр: «{$value}», ол оқылмады.',
    ru: 'В этой строке второе значение, «{$value}»: оно не прочитано.',
    en: 'There is a second value in this row, “{$value}”, which was not read.',
  },
  {
    kk: 'Жолда бір ғана мән болады. Қайсысы дұрыс екенін анықтап, оны бірінші ұяшықта қалдырыңыз да, екіншісін өшіріңіз.',
    ru: 'В строке может быть только одно значение. Выясните, какое из них верно, оставьте его в первой ячейке, а другое удалите.',
    en: 'The row takes one value only. Find out which of the two is right, leave it in the first cell and delete the other.',
  },
);
