import { readCheck } from '../read-check.ts';

export const fileAlias = readCheck(
  'file/alias',
  'error',
  {
    kk: '«*{$name}» – YAML сілтемесі, мұнда ол қабылданбайды.',
    ru: '«*{$name}» – ссылка YAML, здесь она не принимается.',
    en: '“*{$name}” is a YAML alias, which is not accepted here.',
  },
  {
    kk: 'Мәннің өзін жазыңыз. Мәтін жұлдызшадан басталса, оны апостроф ішіне алыңыз.',
    ru: 'Напишите само значение. Если текст начинается со звездочки, возьмите его в апострофы.',
    en: 'Write the value itself. If the text begins with an asterisk, put it in single quotes.',
  },
);
