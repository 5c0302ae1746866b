import { readCheck } from '../read-check.ts';

export const letterheadMargin = readCheck(
  'letterhead/margin',
  'warning',
  {
    kk: `.input {$side :string} .match $side
left {{Бланкінің сол жақ жиегі – {$found} мм: тігуге кемінде {$least} мм керек.}}
right {{Бланкінің оң жақ жиегі – {$found} мм: басып шығаруға кемінде {$least} мм керек.}}
top {{Бланкінің жоғарғы жиегі – {$found} мм: басып шығаруға кемінде {$least} мм керек.}}
bottom {{Бланкінің төменгі жиегі – {$found} мм: басып шығаруға кемінде {$least} мм керек.}}
* {{Бланкінің жиектері арасында мәтінге {$found} мм қалады: кестелерге кемінде {$least} мм керек.}}`,
    ru: `.input {$side :string} .match $side
left {{Левое поле бланка – {$found} мм: для подшивки нужно не меньше {$least} мм.}}
right {{Правое поле бланка – {$found} мм: для печати нужно не меньше {$least} мм.}}
top {{Верхнее поле бланка – {$found} мм: для печати нужно не меньше {$least} мм.}}
bottom {{Нижнее поле бланка – {$found} мм: для печати нужно не меньше {$least} мм.}}
* {{Между полями бланка тексту остается {$found} мм: таблицам нужно не меньше {$least} мм.}}`,
    en: `.input {$side :string} .match $side
left {{The left margin of the letterhead is {$found} mm: binding takes at least {$least} mm.}}
right {{The right margin of the letterhead is {$found} mm: printing takes at least {$least} mm.}}
top {{The top margin of the letterhead is {$found} mm: printing takes at least {$least} mm.}}
bottom {{The bottom margin of the letterhead is {$found} mm: printing takes at least {$least} mm.}}
* {{Between the margins of the letterhead there are {$found} mm for text: tables take at least {$least} mm.}}`,
  },
  {
    kk: 'Word бағдарламасында бет жиектерін («Макет» – «Поля») ресми құжаттағыдай белгілеңіз: сол жағы – 30 мм, оң жағы – 15 мм, жоғарғысы мен төменгісі – 20 мм. Содан кейін бланкіні қайта сақтаңыз.',
    ru: 'Задайте в Word («Макет» – «Поля») поля служебного документа: левое – 30 мм, правое – 15 мм, верхнее и нижнее – 20 мм. Затем сохраните бланк заново.',
    en: 'Set the margins of an official paper in Word (Layout, Margins): left 30 mm, right 15 mm, top and bottom 20 mm, and save the letterhead again.',
  },
);
