import { readCheck } from '../read-check.ts';

export const letterheadPlaceholder = readCheck(
  'letterhead/placeholder',
  'warning',
  {
    kk: 'Колонтитулда толтырылмаған белгі тұр: {$words}. Есепте ол сол күйінде қалды.',
    ru: 'В колонтитуле стоит незаполненная метка: {$words}. В отчете она осталась как есть.',
    en: 'A tag that nobody fills in stands in the header or footer: {$words}. It is printed in the report as it is.',
  },
  {
    kk: 'Бағдарлама бланкідегі белгілерді толтырмайды: белгінің орнына сөздердің өзін жазыңыз немесе оны өшіріңіз.',
    ru: 'Программа не заполняет метки бланка: впишите вместо метки сами слова или удалите ее.',
    en: 'esep fills in no tags: write the words themselves in its place, or delete it.',
  },
);
