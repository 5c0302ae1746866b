import { readCheck } from '../read-check.ts';

export const fileTooDeep = readCheck(
  'file/too-deep',
  'error',
  {
    kk: 'Мәндер бірінің ішіне бірі {$limit} деңгейден артық салынған.',
    ru: 'Значения вложены друг в друга глубже {$limit} уровней.',
    en: 'Values are nested deeper than {$limit} levels.',
  },
  {
    kk: 'Есепте бес деңгей жеткілікті. Шегіністер мен жақшаларды тексеріңіз.',
    ru: 'Отчету достаточно пяти уровней. Проверьте отступы и скобки.',
    en: 'A report needs five levels. Check the indents and the brackets.',
  },
);
