import { readCheck } from '../read-check.ts';

export const letterheadFontUnknown = readCheck(
  'letterhead/font-unknown',
  'info',
  {
    kk: 'Бланкідегі «{$font}» қарпінде қазақ әріптерінің бар-жоғы белгісіз.',
    ru: 'Неизвестно, есть ли казахские буквы в шрифте бланка «{$font}».',
    en: 'It is not known whether the font “{$font}” of the letterhead has the letters of Kazakh.',
  },
  {
    kk: 'Есепті ашып, ә ғ қ ң ө ұ ү һ і әріптері қалған әріптермен бірдей шыққанын қараңыз. Олай болмаса, Times New Roman сияқты басқа қаріп таңдаңыз.',
    ru: 'Откройте отчет и посмотрите, выглядят ли буквы ә ғ қ ң ө ұ ү һ і так же, как остальные. Если нет, выберите другой шрифт, например Times New Roman.',
    en: 'Open the report and see whether ә ғ қ ң ө ұ ү һ і look like the other letters. If they do not, choose another font, such as Times New Roman.',
  },
);
